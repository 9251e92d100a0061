import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts';
import type { ChartName, ChartView } from '../../../src/charts/chart';
import { paletteOf } from '../../../src/charts/palette';
import { sliceDays } from '../../../src/journal/range';
import { day, journalOf } from '../journal/notes';
import { asCell, column, DARK, input, LIGHT, someNotes, someUnits, values } from './builders';

const FIRST = day('2025-12-01');
const LENGTH = 120;

/** What each chart draws, and the columns of its table that say the same. */
const SAME: Readonly<Record<ChartName, (view: ChartView) => readonly (readonly [unknown, unknown])[]>> = {
  urges: (view) => [
    [values(view, 0), column(view, 'Urges')],
    [values(view, 1).map(asCell), column(view, 'Mean intensity')],
    [slipsOf(view), column(view, 'Slips').reduce<number>((sum, slips) => sum + Number(slips), 0)],
    ...(view.table.columns.includes('Mean of 7 days')
      ? [[values(view, 2).map(asCell), column(view, 'Mean of 7 days')] as const]
      : []),
  ],
  mood: (view) => [
    [values(view, 0).map(asCell), column(view, 'Mood')],
    [values(view, 1).map(asCell), column(view, 'Hours of sleep')],
  ],
  hours: (view) => [[values(view), column(view, 'Urges')]],
  triggers: (view) => [[values(view, 0), column(view, 'Urges')]],
  responses: (view) => [
    [values(view, 1).map(asCell), column(view, 'Before')],
    [values(view, 2).map(asCell), column(view, 'After')],
  ],
  minutes: (view) => [
    [values(view, 1), column(view, 'Expected minutes')],
    [values(view, 2), column(view, 'Measured minutes')],
  ],
  rules: (view) => [
    [values(view, 0), column(view, 'Kept')],
    [values(view, 0).map((kept, at) => (kept ?? 0) + (values(view, 1)[at] ?? 0)), column(view, 'Days')],
  ],
  calendar: (view) => [
    [values(view).map((amount) => (amount === 1 ? 'yes' : 'no')), column(view, 'Kept')],
    [slipsOf(view), column(view, 'Slips').reduce<number>((sum, slips) => sum + Number(slips), 0)],
  ],
  streaks: (view) => [[values(view), column(view, 'Days')]],
};

function slipsOf({ config }: ChartView): number {
  return (config?.marks.diamonds?.at ?? []).reduce((sum, { slips }) => sum + slips, 0);
}

const someInput = fc
  .record({
    notes: someNotes(FIRST, LENGTH),
    today: fc.integer({ min: 0, max: LENGTH + 20 }),
    range: fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)),
    unit: someUnits,
    width: fc.constantFrom(260, 400, 900),
    dayStartsAt: fc.constantFrom(0, 4),
    weekStart: fc.constantFrom(...([0, 1, 2, 3, 4, 5, 6] as const)),
    theme: fc.constantFrom(LIGHT, DARK),
  })
  .map(({ notes, today, range: [one, other], dayStartsAt, theme, ...more }) => {
    const at = (offset: number) => {
      const date = new Date(Date.UTC(2025, 11, 1 + offset));
      return day(date.toISOString().slice(0, 10));
    };
    const journal = journalOf(notes, at(today), { dayStartsAt });
    const range = { from: at(Math.min(one, other)), to: at(Math.max(one, other)) };
    return input(journal, { ...more, range, palette: paletteOf(theme) });
  });

describe.each(CHARTS.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, { build: make }) => {
    it('draws the numbers that its table says, and a point for each', () => {
      fc.assert(
        fc.property(someInput, (given) => {
          const view = make(given);
          expect(view.points).toHaveLength(view.table.rows.length);
          if (view.config === null) return;
          for (const [drawn, said] of SAME[name](view)) expect(drawn).toEqual(said);
          for (const dataset of view.config.data.datasets) {
            expect(dataset.data).toHaveLength(view.points.length);
          }
        }),
      );
    });

    it('answers in plain words, whatever the journal', () => {
      fc.assert(
        fc.property(someInput, (given) => {
          const { answer, basis, points, table, height, config } = make(given);
          const said = [
            answer,
            basis,
            table.caption,
            ...points.map(({ label }) => label),
            ...table.rows.flat(),
          ].join(' ');
          expect(said).not.toMatch(/NaN|undefined|Infinity|null|!/);
          expect(answer).toMatch(/^[A-Z“\d].+\.$/);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
          if (config) expect(height).toBeGreaterThan(60);
        }),
      );
    });

    it('builds the same again, and leaves its input as it was', () => {
      fc.assert(
        fc.property(someInput, (given) => {
          const before = structuredClone({
            ...given,
            formatDay: null,
            formatHour: null,
            journal: given.journal.snapshot,
          });
          const plain = ({ config, points, ...view }: ChartView) => [
            view,
            points.map(({ label, path, behind }) => [label, path, behind?.()]),
            config?.data,
            config?.marks,
          ];
          expect(plain(make(given))).toEqual(plain(make(given)));
          expect({ ...given, formatDay: null, formatHour: null, journal: given.journal.snapshot }).toEqual(
            before,
          );
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe('urges, triggers, hours and the calendar', () => {
  it('count what the days of the range hold', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const rows = sliceDays(given.journal.days, given.range, ({ row }) => row.date);
        const total = rows.reduce((sum, { row }) => sum + row.urges, 0);
        const entries = rows.flatMap((each) => each.entries.map(({ entry }) => entry));
        const timed = entries.filter((entry) => entry.kind === 'urge' && entry.time !== null).length;
        const sum = (name: ChartName, heading: string) => {
          const view = CHARTS.find((chart) => chart.name === name)?.build(given);
          return view ? column(view, heading).reduce<number>((all, each) => all + Number(each), 0) : null;
        };
        expect(sum('urges', 'Urges')).toBe(total);
        expect(sum('calendar', 'Urges')).toBe(total);
        expect(sum('hours', 'Urges')).toBe(timed);
        expect(sum('urges', 'Resisted')).toBe(
          total - rows.reduce((all, { unresisted }) => all + unresisted.length, 0),
        );
      }),
    );
  });
});

describe('the entries behind a mark', () => {
  it('are as many as its number says, the latest first', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        for (const name of ['hours', 'triggers', 'responses'] as const) {
          const view = CHARTS.find((chart) => chart.name === name)?.build(given);
          const numbers = view ? column(view, 'Urges') : [];
          expect(view?.points.map(({ behind }) => behind?.().length)).toEqual(numbers);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the registry', () => {
  it('asks in the order of the sidebar', () => {
    expect(CHARTS.map(({ name, question }) => [name, question])).toEqual([
      ['urges', 'How often do urges come?'],
      ['mood', 'How am I?'],
      ['hours', 'When do they come?'],
      ['triggers', 'What sets them off?'],
      ['responses', 'What helps?'],
      ['minutes', 'How long do they last?'],
      ['rules', 'Which rules hold?'],
      ['calendar', 'My days'],
      ['streaks', 'My streaks'],
    ]);
  });

  it('brings nothing of Chart.js with it: that comes with the engine alone', async () => {
    const { metafile } = await build({
      entryPoints: ['src/charts/index.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    });
    const packages = Object.keys(metafile.inputs).filter(
      (path) => path.includes('chart.js') || path.includes('matrix'),
    );
    expect(packages).toEqual([]);
    expect(Object.keys(metafile.inputs)).toContain('src/charts/urges.ts');
  });
});
