/** Digits as our numbers and times have them: those of any script (`２１：１４` is `21:14`), and no power of ten behind. */

/** Each character stays one character, so that offsets stay. */
export function plainDigits(text: string): string {
  return /[^\p{ASCII}]/u.test(text) ? text.replace(WIDE, narrow) : text;
}

/** Full-width forms of ASCII, and digits of other scripts. */
const WIDE = /[\uFF01-\uFF5E]|(?![\u{10000}-\u{10FFFF}])\p{Nd}/gu;

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** A number from 0 on, all of its digits: to readers `1e+24` is none. */
export function writtenOut(value: number): string {
  const [, first = '', more = '', power = ''] = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (power === '') return String(value);
  const digits = first + more;
  const places = Number(power);
  return places > 0 ? digits.padEnd(places + 1, '0') : `0.${'0'.repeat(-places - 1)}${digits}`;
}
