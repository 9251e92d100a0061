/** Write an unsent letter: a title, perhaps a day until which it stays folded; then the note opens. */
import type { TFile } from 'obsidian';
import { parseLocalDay } from '../../entries/local-day';
import { LETTER_OPENINGS } from '../../prompts/letters';
import { createLetter, openForWriting } from '../../practice/draft';
import { clockTime, logEntry } from '../../practice/log';
import type { Context } from '../../practice/context';
import { createField } from './field';
import { Form, type Outcome } from './form';
import type { Held } from '../pieces/held';
import { Options } from '../pieces/options';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.letter;

export class LetterForm extends Form {
  private opening = '';
  /** Made by a try whose entry could not be written: the next try goes on with it. */
  private made: TFile | null = null;
  private readonly nameEl: HTMLInputElement;
  private readonly sealed: HTMLInputElement;
  private readonly openings: Options<string>;

  constructor(context: Context) {
    super(context, WORDS.title, WORDS.write);
    this.formEl.createEl('p', {
      cls: 'ncj-hint',
      text: WORDS.hint,
    });
    this.nameEl = createField(this.formEl, WORDS.name, { value: WORDS.usualName });
    this.sealed = createField(this.formEl, WORDS.sealed, { type: 'date' });
    this.sealed.min = context.today();
    this.formEl.createEl('p', { cls: 'ncj-hint', text: WORDS.sealedHint });
    // Folded, so that the day and the button stay in sight.
    const openings = this.formEl.createEl('details', { cls: 'ncj-openings' });
    openings.createEl('summary', { text: WORDS.opening });
    this.openings = new Options<string>(openings, {
      label: WORDS.opening,
      value: '',
      options: [
        { value: '', label: WORDS.blank },
        ...LETTER_OPENINGS.map((text) => ({ value: text, label: text })),
      ],
      onChange: (value) => (this.opening = value),
    });
  }

  protected override focusFirst(): void {
    this.nameEl.focus();
    this.nameEl.select();
  }

  protected override held(): Record<string, Held> {
    return { name: this.nameEl, sealed: this.sealed, opening: this.openings.held };
  }

  protected override async write(): Promise<Outcome> {
    const { context } = this;
    const sealedUntil = parseLocalDay(this.sealed.value) ?? '';
    if (sealedUntil !== '' && sealedUntil <= context.today()) {
      return { ok: false, message: WORDS.notAhead, copy: null };
    }
    try {
      const file = (this.made ??= await createLetter(context, this.nameEl.value, this.opening, sealedUntil));
      const note = `[[${file.path.replace(/\.md$/, '')}|${file.basename}]]`;
      const draft = { kind: 'letter', time: clockTime(context.now()), fields: { note } } as const;
      const logged = await logEntry(context, draft, WORDS.logged);
      if (logged.ok) await openForWriting(context, file);
      return logged;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, message: WORDS.notMade(why), copy: this.nameEl.value };
    }
  }
}
