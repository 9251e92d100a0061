/** Log necessary contact about the children: how, what about, Enter. */
import type { Channel } from '../../settings';
import { clockTime, logEntry } from '../log';
import type { Rooms } from '../rooms';
import { createField } from './field';
import { Form, type Outcome } from './form';
import { Options } from './options';

export class LogisticsForm extends Form {
  private channel: Channel | null = null;
  private readonly options: Options<Channel>;
  private readonly about: HTMLInputElement;

  constructor(rooms: Rooms) {
    super(rooms, 'Log necessary contact', 'Log');
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: 'Contact about the children never touches the streak.',
    });
    this.options = new Options<Channel>(this.formEl, {
      label: 'How',
      value: null,
      options: [
        { value: 'text', label: 'Text' },
        { value: 'message', label: 'Message in an app' },
        { value: 'call', label: 'Call' },
        { value: 'email', label: 'Email' },
        { value: 'in-person', label: 'In person' },
        { value: 'other', label: 'Another way' },
      ],
      onChange: (value) => (this.channel = value),
    });
    this.about = createField(this.formEl, 'What it was about', { placeholder: 'pick-up on Friday' });
  }

  override onOpen(): void {
    this.options.focus();
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return event.target !== this.about && this.options.type(event.key);
  }

  protected override write(): Promise<Outcome> {
    return logEntry(
      this.rooms,
      {
        kind: 'logistics',
        time: clockTime(this.rooms.now()),
        fields: { channel: this.channel, about: this.about.value.trim() },
      },
      'Logged. Short and about the children is enough.',
    );
  }
}
