/** Notes with urges of twelve days, and what draws a chart of them. */
export const BLOCK = '```no-contact\nshow: urges\nrange: all\n```\n';
export const URGES = Object.fromEntries(
  Array.from({ length: 12 }, (_, day) => [
    `2026-03-${String(day + 1).padStart(2, '0')}.md`,
    `- 21:0${day % 10} #no-contact/urge [intensity:: ${(day % 7) + 2}]\n`.repeat((day % 4) + 1),
  ]),
);
export const NOW = '2026-03-12T12:00:00';
