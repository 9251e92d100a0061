/** What must stand in a day's notes in the end: each word by a mark of its own that is found again wherever it went. */
import { markdownLines } from '../../../../src/markdown/markdown-lines';

/**
 * `once`: it stands there, or was told as taken away. `never`: it was taken back, and that was told as done. `perhaps`: it failed,
 * and that was told, though it may stand there.
 */
type Fate = 'once' | 'never' | 'perhaps';

const MARK = /[a-z]\d+x\d+;/g;

export class Ledger {
  private made = 0;
  private readonly fates = new Map<string, Fate>();
  /** Gone with what the app itself saved over it, or with a note that another program took away. */
  private readonly excused = new Set<string>();
  /** Stand in a file that the app itself made anew where a note had just moved away. */
  private readonly copied = new Set<string>();
  /** Put there again by another program, perhaps after they were told as gone. */
  private readonly returned = new Set<string>();
  /** Fields that a line has got, by its mark. */
  private readonly fields = new Map<string, string>();
  /** Entries into whose line the user typed. */
  private readonly typedInto = new Set<string>();
  /** The note's own words, in their order. */
  private own: readonly string[] = [];

  constructor(private readonly seed: number) {}

  /** `kind`: a letter. */
  mark(kind: string): string {
    this.made += 1;
    return `${kind}${this.seed}x${this.made};`;
  }

  get number(): number {
    return this.made;
  }

  put(mark: string, fate: Fate): void {
    this.fates.set(mark, fate);
  }

  startsWith(text: string): void {
    this.own = marksIn(text);
    for (const mark of this.own) this.put(mark, 'once');
  }

  gotField(mark: string, field: string | null): void {
    if (field === null) this.fields.delete(mark);
    else this.fields.set(mark, field);
  }

  typed(line: string): void {
    for (const mark of marksIn(line)) this.typedInto.add(mark);
  }

  /** The app saved a text over what nobody had read. */
  savedOver(before: string | null, after: string): void {
    if (before === null) for (const mark of marksIn(after)) this.copied.add(mark);
    const stays = new Set(marksIn(after));
    for (const mark of marksIn(before ?? '')) if (!stays.has(mark) && mark[0] !== 'e') this.excused.add(mark);
  }

  /** Another program put back what it had read before. */
  broughtBack(before: string, text: string): void {
    // What is typed meanwhile the app merges with it: both versions may stand there.
    for (const mark of marksIn(before + text)) this.copied.add(mark);
    for (const mark of marksIn(text)) {
      this.returned.add(mark);
      if (this.fates.get(mark) === 'never') this.fates.set(mark, 'perhaps');
    }
  }

  /** The app took a text into a pane that is another note's: with its own, which it reads next, both stand there. */
  readOther(shown: string, text: string): void {
    for (const mark of marksIn(shown + text)) this.copied.add(mark);
  }

  /** The app could not save a text, and shows no longer what was typed there. */
  notSaved(text: string, shown: string): void {
    const stays = new Set(marksIn(shown));
    for (const mark of marksIn(text)) if (!stays.has(mark) && mark[0] !== 'e') this.excused.add(mark);
  }

  /** Another program took a whole note away. What was logged must be told all the same. */
  removed(text: string): void {
    for (const mark of marksIn(text)) if (mark[0] !== 'e') this.excused.add(mark);
  }

  /** What is wrong with all the texts of the day; null = nothing. */
  fault(texts: readonly string[], told: readonly string[]): string | null {
    const times = new Map<string, number>();
    for (const mark of texts.flatMap(marksIn)) times.set(mark, (times.get(mark) ?? 0) + 1);
    for (const [mark, fate] of this.fates) {
      const count = times.get(mark) ?? 0;
      if (count > 1 && !this.copied.has(mark)) return `${mark} stands there ${count} times`;
      if (fate === 'never' && count > 0 && !this.copied.has(mark)) return `${mark} came back`;
      if (fate !== 'once') continue;
      const isTold = told.some((words) => words.includes(mark));
      if (count === 0 && !isTold && !this.excused.has(mark)) return `${mark} is gone, and nothing was told`;
      if (count > 0 && isTold && !this.returned.has(mark) && this.standsAsTold(mark, texts, told))
        return `${mark} was told as gone and is there`;
    }
    return this.faultInLines(texts, told) ?? this.faultInOrder(texts);
  }

  private standsAsTold(mark: string, texts: readonly string[], told: readonly string[]): boolean {
    const words = new Set(told.flatMap((each) => each.split('\n')).map((line) => line.trim()));
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.includes(mark));
    return lines.some((line) => words.has(line.trim()));
  }

  /** An entry is a line of its own that the journal reads, as it was written. */
  private faultInLines(texts: readonly string[], told: readonly string[]): string | null {
    for (const text of texts) {
      const asFenced = markdownLines(fencesAsTheyWere(text)).lines;
      for (const [number, line] of markdownLines(text).lines.entries())
        for (const mark of marksIn(line.text)) {
          if (mark[0] !== 'e' || this.typedInto.has(mark)) continue;
          if (!line.plain && asFenced[number]?.plain !== true) return `${mark} stands where nothing is read`;
          if (!ENTRY.test(line.text) || marksIn(line.text).length > 1)
            return `${mark} stands in ${JSON.stringify(line.text)}`;
          const field = this.fields.get(mark);
          const isTold = told.some((words) => words.includes(mark));
          if (field !== undefined && !isTold && !this.copied.has(mark) && !line.text.includes(field))
            return `${mark} has lost ${field}`;
        }
    }
    return null;
  }

  private faultInOrder(texts: readonly string[]): string | null {
    if (this.own.some((mark) => this.copied.has(mark))) return null;
    for (const text of texts) {
      const marks = marksIn(text);
      const standing = this.own.filter((mark) => marks.includes(mark));
      if (standing.some((mark, at) => at > 0 && marks.indexOf(mark) < marks.indexOf(standing[at - 1] ?? '')))
        return 'the words of the note are in another order';
    }
    return null;
  }
}

const ENTRY = /^\s*[-*+] \d\d:\d\d #no-contact\/urge \[intensity:: \d+\](?: \[after:: \d+\])? e\d+x\d+;$/;

/**
 * Where the line goes that the user typed in front of, the app's merge leaves what they typed in front of the next one. A fence
 * there is none any more, and hides what comes below; nobody but the user typed that, and nobody but the app put it there.
 */
function fencesAsTheyWere(text: string): string {
  return text.replace(/^(?:[tk]\d+x\d+; )+(?=```$)/gm, '');
}

function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}
