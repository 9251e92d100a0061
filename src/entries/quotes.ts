/** Quotes round values, as Dataview takes them off, and as phones write them. */

const [STRAIGHT, CURLY] = ['""', '“”'];

export function isQuote(code: number): boolean {
  return code === STRAIGHT.charCodeAt(0) || code === CURLY.charCodeAt(0);
}

/** Without one pair of quotes that stands round all of it. */
export function withoutQuotes(text: string): string {
  if (text.length < 2 || !isQuote(text.charCodeAt(0))) return text;
  return isPair(text.charAt(0) + text.charAt(text.length - 1)) ? text.slice(1, -1) : text;
}

function isPair(ends: string): boolean {
  return ends === STRAIGHT || ends === CURLY;
}

/** With one more pair, where reading would take one off. */
export function keepingQuotes(text: string): string {
  return withoutQuotes(text) === text ? text : `"${text}"`;
}

/** The words of a list, parted by commas, but not those in links or in quotes; without the quotes round a word. */
export function splitList(text: string): string[] {
  return [...new ListCursor(text, true).words()].flatMap((word) => withoutQuotes(word).trim() || []);
}

/** As they were typed, quotes and all: only commas inside links part nothing. */
export function splitAtCommas(text: string): string[] {
  return [...new ListCursor(text, false).words()];
}

/** What `splitList` takes apart again. */
export function joinList(words: readonly string[], comma = ', '): string {
  return words.map(quotedWord).join(comma);
}

function quotedWord(word: string): string {
  if (!/[,"“]/.test(word)) return word;
  const whole = !isQuote(word.charCodeAt(0)) && splitAtCommas(word)[0] === word;
  return whole ? word : `"${word}"`;
}

/** Goes from word to word. What is closed nowhere is looked for once: a long list takes no longer than another. */
class ListCursor {
  private links = true;
  private readonly unclosed = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly quotes: boolean,
  ) {}

  *words(): Generator<string> {
    const { text } = this;
    for (let from = 0; from <= text.length;) {
      const end = this.endFrom(from);
      const word = text.slice(from, end).trim();
      if (word !== '') yield word;
      from = end + 1;
    }
  }

  private endFrom(from: number): number {
    const { text } = this;
    let at = from;
    while (text[at] === ' ' || text[at] === '\t') at += 1;
    if (this.quotes && isQuote(text.charCodeAt(at))) at = this.behindQuotes(at);
    for (; at < text.length && text[at] !== ','; at += 1) {
      if (!this.links || !text.startsWith('[[', at)) continue;
      const link = text.indexOf(']]', at);
      this.links = link !== -1;
      if (this.links) at = link + 1;
    }
    return at;
  }

  /** They end with a quote that has a comma or the end behind it; the opening one itself where there is none. */
  private behindQuotes(open: number): number {
    const { text, unclosed } = this;
    const quote = text.charAt(open) === CURLY.charAt(0) ? CURLY.charAt(1) : '"';
    if (unclosed.has(quote)) return open;
    for (let at = text.indexOf(quote, open + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
      if (/^\s*(?:,|$)/.test(text.slice(at + 1, at + 20))) return at + 1;
    }
    unclosed.add(quote);
    return open;
  }
}
