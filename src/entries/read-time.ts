/** Times of day as people write them in front of an entry. */

/** Something that means to be a time: it may not be one (`25:99`, `9 pm`, `21.14`). Sticky. */
export const TIME_LIKE =
  /(?:\d{1,4}(?::\d{1,4}){1,2}(?:[ \t\u00A0\u202F]*[ap]\.?m\b\.?)?|\d{1,2}[.h]\d{2}|\d{1,2}[ \t\u00A0\u202F]*[ap]\.?m\b\.?)(?=[ \t\u00A0\u202F])/iy;

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i;

/** Seconds since midnight of `21:14`, `9:14`, `21:14:30` or `9:14 pm`; null = it is no time of day. */
export function parseClock(text: string): number | null {
  if (text.length === 5 && text.charCodeAt(2) === COLON) {
    const [hours, minutes] = [twoDigits(text, 0), twoDigits(text, 3)];
    if (hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60) return hours * 3600 + minutes * 60;
  }
  const match = CLOCK.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '', second = '0', half] = match;
  const hours = half === undefined ? Number(hour) : hoursOf(Number(hour), half.toLowerCase() === 'p');
  if (hours === null || hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

/** What was certainly meant by `9 pm` (9:00 pm), `21.14` or `13:14 pm`; null = only the user can know. */
export function meantClock(written: string): string | null {
  const [, whole = '', half = ''] = /^(\d{1,2})\s*([ap]\.?m\.?)$/i.exec(written) ?? [];
  const meant =
    whole !== ''
      ? `${whole}:00 ${half}`
      : written.replace(/^(\d{1,2})[.h](?=\d{2}$)/i, '$1:').replace(/^(1[3-9]|2[0-3])(:.*\d)\s*pm$/i, '$1$2');
  return meant !== written && parseClock(meant) !== null ? meant : null;
}

/** `HH:MM`, as entries are written; seconds are left out. */
export function formatClock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
}

/** The same, with `:30` where it is no full minute. */
export function formatTime(seconds: number): string {
  const rest = Math.floor(seconds % 60);
  return formatClock(seconds) + (rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`);
}

const COLON = 58;

/** -1 = they are no digits. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function hoursOf(hour: number, afternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}
