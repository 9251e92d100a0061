/** End no contact: why, and Enter. */
import { clockTime, logEntry } from '../log';
import type { Rooms } from '../rooms';
import { Form, type Outcome } from './form';
import { Options } from './options';

type Reason = 'moved-on' | 'together' | 'other';

export class EndForm extends Form {
  private reason: Reason | null = null;
  private readonly options: Options<Reason>;

  constructor(rooms: Rooms) {
    super(rooms, 'End no contact', 'End it');
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: 'The days you kept stay in your journal. You can start again whenever you want.',
    });
    this.options = new Options<Reason>(this.formEl, {
      label: 'Why it ends',
      value: null,
      options: [
        { value: 'moved-on', label: 'You moved on' },
        { value: 'together', label: 'You are together again' },
        { value: 'other', label: 'Something else' },
      ],
      onChange: (value) => (this.reason = value),
    });
  }

  override onOpen(): void {
    this.options.focus();
  }

  protected override takeKey(event: KeyboardEvent): boolean {
    return this.options.type(event.key);
  }

  protected override write(): Promise<Outcome> {
    return logEntry(
      this.rooms,
      { kind: 'end', time: clockTime(this.rooms.now()), fields: { reason: this.reason } },
      'Ended. What you kept stays yours.',
    );
  }
}
