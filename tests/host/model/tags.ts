// What a tag is in the text of a note.

/** A tag ends before blanks and before most punctuation of ASCII; letters of any script and emoji are part of it. */
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/** The tag that begins here: at the start of the text or behind a blank or an opening bracket, and not a number. */
export function tagAt(text: string, from: number): string | null {
  if (from > 0 && /[^\s(（]/.test(text.charAt(from - 1))) return null;
  TAG.lastIndex = from;
  const tag = TAG.exec(text)?.[0] ?? null;
  return tag === null || /^#\d+$/.test(tag) ? null : tag;
}
