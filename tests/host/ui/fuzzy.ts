// Searching names: words in order, else letters in order. A score nearer to 0 is better; it is made up as the app's is:
// pieces, starts within a word, how far apart, how far in, how long.
import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** The words (and marks) of the query one after another; failing that its letters. */
export function prepareFuzzySearch(query: string): Search {
  const low = query.toLowerCase();
  const tokens = low.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  const letters = Array.from(low.replace(/\s+/g, ''));
  return (text) => {
    if (letters.length === 0) return { score: 0, matches: [] };
    return searchTokens(tokens, text) ?? searchLetters(letters, text);
  };
}

/** Every word of the query has to occur, in any order. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const low = text.toLowerCase();
    const found: SearchMatchPart[] = [];
    for (const word of words) {
      const at = low.indexOf(word);
      if (at < 0) return null;
      found.push([at, at + word.length]);
    }
    return words.length === 0 ? { score: 0, matches: [] } : scored(found, 0, text);
  };
}

/** Best first; equal scores keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}

/** Writes the text with the matched parts marked; the matches count from `-offset`. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    if (start > at) el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) el.appendText(text.slice(at));
}

function searchTokens(tokens: readonly string[], text: string): SearchResult | null {
  const low = text.toLowerCase();
  const found: SearchMatchPart[] = [];
  let from = 0;
  let inWords = 0;
  for (const token of tokens) {
    const at = low.indexOf(token, from);
    if (at < 0) return null;
    if (!startsWord(text, at)) inWords += 1;
    from = at + token.length;
    found.push([at, from]);
  }
  return scored(found, inWords, text);
}

/** A letter within a word counts only next to the one before it. */
function searchLetters(letters: readonly string[], text: string): SearchResult | null {
  const low = text.toLowerCase();
  const found: SearchMatchPart[] = [];
  let from = 0;
  for (const letter of letters) {
    let at = low.indexOf(letter, from);
    while (at >= 0 && !startsWord(text, at) && (found.length === 0 || at !== from))
      at = low.indexOf(letter, at + 1);
    if (at < 0) return null;
    from = at + letter.length;
    found.push([at, from]);
  }
  return scored(found, 0, text);
}

function scored(found: SearchMatchPart[], inWords: number, text: string): SearchResult {
  const matches = joined(found);
  const first = matches[0]?.[0] ?? 0;
  const span = (matches.at(-1)?.[1] ?? 0) - first;
  const matched = matches.reduce((sum, [from, to]) => sum + to - from, 0);
  const score =
    -(matches.length - 1) - inWords / 10 - (span - matched) / 100 - first / 1000 - text.length / 10_000;
  return { score, matches };
}

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(text[at] ?? '');
}

function joined(parts: SearchMatchPart[]): SearchMatches {
  const result: SearchMatches = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
