import { describe, expect, it } from 'vitest';
import { useJournal, type OpenJournal } from './journal';

const open = useJournal();

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const URGE = '- 21:14 #no-contact/urge [intensity:: 5]\n';

/** A note on each of a hundred days, from a Thursday on. */
const FILES = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    return [`${day}.md`, `---\nmood: 6\nsleep: 7\n---\n${URGE}`];
  }),
);
const CHARTS = ['urges', 'mood', 'hours'] as const;
const NOTES = Object.fromEntries(
  CHARTS.map((show) => [`${show}.md`, `\`\`\`no-contact\nshow: ${show}\nrange: all\n\`\`\`\n`]),
);

/** As a language has it, or a calendar plugin sets it while the app runs. */
async function weeksBeginOn({ page }: OpenJournal, dow: number): Promise<void> {
  await page.evaluate(`moment.updateLocale(moment.locale(), { week: { dow: ${dow}, doy: 6 } })`);
}

/** The first cells of a chart's rows, in a note that was opened for it. */
async function rows({ page }: OpenJournal, chart: string): Promise<readonly string[]> {
  await page.evaluate(`app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('${chart}.md'))`);
  const cells = page.locator(`.ncj-block [data-chart="${chart}"] tbody tr > :first-child`);
  for (let tries = 0; tries < 20 && (await cells.count()) === 0; tries += 1) await page.clock.runFor(100);
  return cells.allTextContents();
}

const weekdayOf = (day: string): string | undefined => NAMES[new Date(`${day}, 2026 12:00 UTC`).getUTCDay()];

describe('weeks begin where the app says', () => {
  it.each([
    ['Sunday', 0],
    ['Monday', 1],
    ['Wednesday', 3],
    ['Saturday', 6],
    ['Sunday', 7],
  ])('on a %s, in every chart and at every moment (%i)', async (name, dow) => {
    const journal = await open({
      files: { ...FILES, ...NOTES, 'Empty.md': '' },
      options: { open: 'Empty.md', reading: true },
      now: '2026-04-10T12:00:00',
    });
    await weeksBeginOn(journal, dow);
    for (const chart of ['urges', 'mood'] as const) {
      const weeks = await rows(journal, chart);
      // The first and the last are cut by the range.
      const begins = weeks.slice(1).map((week) => weekdayOf(week.split(' – ')[0] ?? ''));
      expect([chart, new Set(begins), begins.length]).toEqual([chart, new Set([name]), 14]);
    }
    expect(name.startsWith((await rows(journal, 'hours'))[0] ?? 'none')).toBe(true);
  });
});
