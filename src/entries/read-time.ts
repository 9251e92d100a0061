/** Times of day as people write them in front of an entry. */

/** Something that means to be a time: it may not be one (`25:99`, `9 pm`). Sticky. */
export const TIME_LIKE =
  /(?:\d{1,4}(?::\d{1,4}){1,2}(?:[ \t]*[ap]\.?m\b\.?)?|\d{1,2}[ \t]*[ap]\.?m\b\.?)(?=[ \t])/iy;

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i;

/** Seconds since midnight of `21:14`, `9:14`, `21:14:30` or `9:14 pm`; null = it is no time of day. */
export function parseClock(text: string): number | null {
  const match = CLOCK.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '', second = '0', half] = match;
  const hours = half === undefined ? Number(hour) : hoursOf(Number(hour), half.toLowerCase() === 'p');
  if (hours === null || hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

/** `HH:MM`, as entries are written; seconds are left out. */
export function formatClock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
}

function hoursOf(hour: number, afternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}
