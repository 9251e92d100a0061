/** Keys as a person meant them: not those of an input method, and digits of any script. */

/** What of a key event says whose it is. */
interface Pressed {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The input method's own: code 229 where a browser (Safari, on phones too) ends the composition before the key. */
export function isOfInputMethod({ isComposing, keyCode }: Pressed): boolean {
  return isComposing || keyCode === 229;
}

const DIGIT = /^\p{Nd}$/u;

/** `7`, `٧` and `७` are 7; null = no digit. */
export function digitOf(key: string): number | null {
  const code = key.codePointAt(0);
  if (code === undefined || !DIGIT.test(key)) return null;
  // Unicode has the digits of a script in runs of ten, from zero on.
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
