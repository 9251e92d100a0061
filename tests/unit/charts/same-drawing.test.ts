import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts';
import type { ChartDefinition, ChartInput } from '../../../src/charts/chart';
import { draw } from '../../../src/charts/engine';
import { paletteOf } from '../../../src/charts/palette';
import { drawsTheSame, type Drawing } from '../../../src/charts/same-drawing';
import type { NoteEntries } from '../../../src/entries/entry';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf, slip, urge } from '../journal/notes';
import { DARK, days, input, LIGHT, someNotes, someUnits } from './builders';
import { fakeCanvas } from './canvas';

const FIRST = day('2026-01-01');
const LENGTH = 60;
const LAST = addToDay(FIRST, LENGTH - 1);
const PALETTE = paletteOf(LIGHT);

type Asked = Partial<ChartInput>;

/** What may be asked for otherwise. */
const CHANGES: readonly Asked[] = [
  { width: 260 },
  { palette: paletteOf(DARK) },
  { hidden: new Set(['intensity', 'sleep']) },
  { choice: 'rules' },
  { weekStart: 0 },
  { rightToLeft: true },
  { unit: 'month' },
  { range: days('2026-01-05', '2026-02-20') },
  { formatHour: (hour) => `${hour} o’clock` },
];

function drawingOf(definition: ChartDefinition, notes: readonly NoteEntries[], asked: Asked): Drawing {
  const given = input(journalOf(notes, LAST), {
    palette: PALETTE,
    range: { from: FIRST, to: LAST },
    ...asked,
  });
  return { input: given, view: definition.build(given) };
}

/** All that is asked of the canvas, and what the tooltips say. */
function shownBy({ input: { width }, view }: Drawing): unknown {
  const { config, height, points } = view;
  if (!config) return null;
  const { canvas, asked } = fakeCanvas(width, height);
  draw(canvas, config, { width, height }, null);
  return { texts: asked.texts, calls: asked.calls, labels: points.map(({ label }) => label) };
}

describe.each(CHARTS.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  it('is only taken for the same where it is drawn the same', () => {
    const anEdit = fc.record({
      offset: fc.nat(LENGTH - 1),
      entries: fc.constantFrom(
        [],
        [urge({ intensity: 3 })],
        [urge({ intensity: 9, triggers: ['wine'], outcome: 'slipped' as const })],
        [slip()],
      ),
    });
    const asked = fc.constantFrom<Asked>({}, ...CHANGES);
    fc.assert(
      fc.property(
        someNotes(FIRST, LENGTH),
        anEdit,
        someUnits,
        asked,
        asked,
        (notes, edit, unit, one, other) => {
          const edited = daily(addToDay(FIRST, edit.offset), edit.entries);
          const after = [...notes.filter(({ path }) => path !== edited.path), edited];
          const a = drawingOf(definition, notes, { unit, ...one });
          const b = drawingOf(definition, after, { unit, ...other });
          if (drawsTheSame(a, b)) expect(shownBy(b)).toEqual(shownBy(a));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is taken for the same where all it is made of says the same', () => {
    fc.assert(
      fc.property(someNotes(FIRST, LENGTH), someUnits, (notes, unit) => {
        const anew = structuredClone(notes);
        expect(
          drawsTheSame(drawingOf(definition, notes, { unit }), drawingOf(definition, anew, { unit })),
        ).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

it('is drawn anew after a slip, and left alone where only a mood was noted', () => {
  const notes = [daily(FIRST, [urge({ intensity: 4 })]), daily(LAST, [urge({ intensity: 4 })])];
  const slipped = [...notes, daily(addToDay(FIRST, 9), [slip()])];
  const noted = notes.map((note) => ({ ...note, mood: 4 }));
  const same = (name: string, after: readonly NoteEntries[]): boolean => {
    const definition = CHARTS.find((chart) => chart.name === name) ?? expect.fail(name);
    return drawsTheSame(drawingOf(definition, notes, {}), drawingOf(definition, after, {}));
  };
  expect([same('urges', slipped), same('mood', slipped)]).toEqual([false, true]);
  expect([same('urges', noted), same('mood', noted)]).toEqual([true, false]);
});
