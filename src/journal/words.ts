/** What is said of a range that cannot be read. */
export const WORDS = {
  noRange: (said: string) =>
    `Range is 30d, 90d, 1y, all or two days like 2026-01-01..2026-03-31; this says "${said}".`,
  backwards: (said: string) => `Range goes from the earlier day to the later one; this says "${said}".`,
} as const;
