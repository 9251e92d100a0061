/** Write an unsent letter: a title, perhaps a day until which it stays folded; then the note opens. */
import type { TFile } from 'obsidian';
import { parseLocalDay } from '../../entries/local-day';
import { LETTER_OPENINGS } from '../../prompts/letters';
import { createLetter, openForWriting } from '../draft';
import { clockTime, logEntry } from '../log';
import type { Rooms } from '../rooms';
import { createField } from './field';
import { Form, type Outcome } from './form';
import { Options } from './options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.letter;

export class LetterForm extends Form {
  private opening = '';
  /** Made by a try whose entry could not be written: the next try goes on with it. */
  private made: TFile | null = null;
  private readonly nameEl: HTMLInputElement;
  private readonly sealed: HTMLInputElement;

  constructor(rooms: Rooms) {
    super(rooms, WORDS.title, WORDS.write);
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: WORDS.hint,
    });
    this.nameEl = createField(this.formEl, WORDS.name, { value: WORDS.usualName });
    this.formEl.createDiv({ cls: 'ncj-field-label', text: WORDS.opening });
    new Options<string>(this.formEl, {
      label: WORDS.opening,
      value: '',
      options: [
        { value: '', label: WORDS.blank },
        ...LETTER_OPENINGS.map((text) => ({ value: text, label: text })),
      ],
      onChange: (value) => (this.opening = value),
    });
    this.sealed = createField(this.formEl, WORDS.sealed, { type: 'date' });
    this.sealed.addEventListener('focus', () => (this.sealed.min = rooms.today()));
  }

  override onOpen(): void {
    this.nameEl.focus();
    this.nameEl.select();
  }

  protected override async write(): Promise<Outcome> {
    const { rooms } = this;
    const sealedUntil = parseLocalDay(this.sealed.value) ?? '';
    if (sealedUntil !== '' && sealedUntil <= rooms.today()) {
      return { ok: false, message: WORDS.notAhead, copy: null };
    }
    try {
      const file = (this.made ??= await createLetter(rooms, this.nameEl.value, this.opening, sealedUntil));
      const note = `[[${file.path.replace(/\.md$/, '')}|${file.basename}]]`;
      const draft = { kind: 'letter', time: clockTime(rooms.now()), fields: { note } } as const;
      const logged = await logEntry(rooms, draft, WORDS.logged);
      if (logged.ok) await openForWriting(rooms, file);
      return logged;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, message: WORDS.notMade(why), copy: this.nameEl.value };
    }
  }
}
