/** Digits and marks of any script as those that times and numbers are written with: `２１：１４` is `21:14`. */

/** Each character stays one character, so that offsets stay. */
export function plainDigits(text: string): string {
  return /[^\p{ASCII}]/u.test(text) ? text.replace(WIDE, narrow) : text;
}

/** Full-width forms of ASCII, and digits of other scripts. */
const WIDE = /[\uFF01-\uFF5E]|(?![\u{10000}-\u{10FFFF}])\p{Nd}/gu;

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x80) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}
