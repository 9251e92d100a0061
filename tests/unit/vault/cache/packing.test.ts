import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEntries, ProblemCode } from '../../../../src/entries/entry';
import { NONE } from '../../../../src/entries/intern';
import { addToDay, type LocalDay } from '../../../../src/entries/local-day';
import { KINDS } from '../../../../src/entries/kinds';
import { PROBLEMS } from '../../../../src/entries/meanings';
import { CHANNELS } from '../../../../src/settings/settings';
import { packNote } from '../../../../src/vault/cache/packing';
import { Unpacking } from '../../../../src/vault/cache/unpacking';
import { anyEntry } from '../../entries/any-entry';
import { made } from '../../entries/made';

const count = fc.integer({ min: 1, max: 1000 });
const amount = fc.option(fc.integer({ min: 0, max: 10 }));
const day = fc.integer({ min: -5000, max: 5000 }).map((n) => addToDay('2026-01-01' as LocalDay, n));
const text = fc.constantFrom('old photos', '[[Sam, 2024]] party', 'é 🙂', '"', 'plain');
const RULES = [
  { rules: '', rulesKept: 0, rulesTotal: 0 },
  { rules: '+No calls', rulesKept: 1, rulesTotal: 1 },
  { rules: '+No calls\n-No looking', rulesKept: 1, rulesTotal: 2 },
];
const note: fc.Arbitrary<NoteEntries> = fc
  .record({
    path: fc.string(),
    day: fc.option(day),
    daily: fc.boolean(),
    entries: fc.array(anyEntry(text), { maxLength: 4 }),
    mood: amount,
    sleep: fc.option(fc.double({ min: 0, max: 24, noNaN: true })),
    problems: fc.array(
      fc.record({
        line: count,
        column: count,
        length: count,
        severity: fc.constantFrom('error' as const, 'warning' as const),
        code: fc.constantFrom('unknown-kind' as const, 'bad-sleep' as const, 'unknown-channel' as const),
        message: text,
        fix: fc.option(text),
      }),
      { maxLength: 2 },
    ),
  })
  .chain((rest) => fc.constantFrom(...RULES).map((rules) => ({ ...rest, ...rules })));

function through(cells: unknown): unknown[] {
  const parsed: unknown = JSON.parse(JSON.stringify(cells));
  return Array.isArray(parsed) ? parsed : [];
}

describe('packed notes', () => {
  it('come back as they were, one after the other', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 3 }), (notes) => {
        const unpacking = new Unpacking(through(notes.flatMap(packNote)));
        const back: NoteEntries[] = [];
        while (!unpacking.done) back.push(unpacking.note());
        expect(back).toEqual(through(notes));
      }),
    );
  });

  it('share equal lists of words', () => {
    const urge = made('urge', { intensity: 5, triggers: ['bed', 'song'] });
    const given = {
      path: 'a.md',
      day: null,
      daily: false,
      mood: null,
      sleep: null,
      ...{ rulesKept: 0, rulesTotal: 0, rules: '' },
    };
    const cells = packNote({
      ...given,
      problems: [],
      entries: [urge, { ...urge, triggers: ['bed', 'song'] }],
    });
    const [first, second] = new Unpacking(through(cells)).note().entries;
    expect(first?.kind === 'urge' && second?.kind === 'urge' && first.triggers === second.triggers).toBe(
      true,
    );
  });

  it('of another shape are refused', () => {
    fc.assert(
      fc.property(note, fc.nat(), fc.constantFrom({}, true, [1]), (given, at, wrong) => {
        const cells: unknown[] = packNote(given);
        cells[at % cells.length] = wrong;
        expect(() => new Unpacking(cells).note()).toThrow();
      }),
    );
  });

  const given = {
    path: 'a.md',
    day: '2026-03-01' as LocalDay,
    daily: true,
    entries: [
      made('urge', {
        line: 3,
        time: 60,
        text: 'words',
        intensity: 7,
        minutes: 12,
        outcome: 'passed',
        plan: 'a walk',
      }),
      made('slip', { line: 4, channels: ['text'] }),
      made('start', { line: 5, lastContact: '2026-02-20' as LocalDay }),
    ],
    mood: 4,
    sleep: 7,
    rulesKept: 1,
    rulesTotal: 2,
    rules: '+No calls\n-No looking',
    problems: [],
  };
  const bad = {
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'bad-mood',
    message: 'Mood.',
    fix: null,
  } as const;

  it.each<[string, Partial<NoteEntries>]>([
    ['a day that there is not', { day: '2026-02-30' as LocalDay }],
    ['a mood over ten', { mood: 11 }],
    ['a mood below zero', { mood: -1 }],
    ['more hours of sleep than a day has', { sleep: 25 }],
    ['more rules kept than there are', { rulesKept: 3 }],
    ['another number of rules than are named', { rulesTotal: 3 }],
    ['half a rule', { rulesKept: 0.5 }],
    ['rules that nobody counted', { rulesKept: 0, rulesTotal: 0 }],
    ['an entry on no line', { entries: [made('urge', { line: 0 })] }],
    ['an entry between two lines', { entries: [made('urge', { line: 1.5 })] }],
    ['a time after midnight', { entries: [made('urge', { time: 86_400 })] }],
    ['a time before midnight', { entries: [made('urge', { time: -60 })] }],
    ['words that say nothing', { entries: [made('urge', { text: ' ' })] }],
    ['an intensity over ten', { entries: [made('urge', { intensity: 70 })] }],
    ['fewer minutes than none', { entries: [made('urge', { minutes: -1 })] }],
    ['a plan that says nothing', { entries: [made('urge', { plan: '' })] }],
    ['an outcome that there is not', { entries: [made('urge', { outcome: 'lost' as 'passed' })] }],
    ['no mode where there is always one', { entries: [made('start', { mode: null as unknown as 'full' })] }],
    ['a last contact on no day', { entries: [made('start', { lastContact: 'soon' as LocalDay })] }],
    ['a channel that there is not', { entries: [made('slip', { channels: ['pigeon' as 'text'] })] }],
    ['a problem on no line', { problems: [{ ...bad, line: 0 }] }],
    ['a problem of no length', { problems: [{ ...bad, length: 0 }] }],
    ['a problem without words', { problems: [{ ...bad, message: '' }] }],
    ['a problem in two lines of words', { problems: [{ ...bad, message: 'Mood.\nMood.' }] }],
    ['a problem on no column', { problems: [{ ...bad, column: 0 }] }],
    ['a problem of half a length', { problems: [{ ...bad, length: 1.5 }] }],
    ['a problem that there is not', { problems: [{ ...bad, code: 'bad-luck' as 'bad-mood' }] }],
    ['a problem of no weight', { problems: [{ ...bad, severity: 'note' as 'error' }] }],
    ['a fix that is none', { problems: [{ ...bad, fix: '' }] }],
    ['a fix of two lines', { problems: [{ ...bad, fix: '4\n5' }] }],
    ['an entry on no column', { entries: [made('urge', { column: 0 })] }],
    ['a time between two seconds', { entries: [made('urge', { time: 60.5 })] }],
    ['two lines of words', { entries: [made('urge', { text: 'one\ntwo' })] }],
    ['an entry for no day', { entries: [made('urge', { date: '2026-13-01' as LocalDay })] }],
  ])('with %s are refused', (_, impossible) => {
    const unpacked = (note: NoteEntries): NoteEntries => new Unpacking(through(packNote(note))).note();
    expect(unpacked(given)).toEqual(given);
    expect(() => unpacked({ ...given, ...impossible })).toThrow();
  });

  it.each<[string, Partial<NoteEntries>]>([
    ['a mood of ten and a whole day of sleep', { mood: 10, sleep: 24 }],
    ['a mood of nothing and no sleep', { mood: 0, sleep: 0 }],
    ['no day', { day: null, daily: false }],
    ['the first second of a day', { entries: [made('urge', { time: 0, intensity: 0, minutes: 0 })] }],
    ['the last second of a day', { entries: [made('urge', { time: 86_399, intensity: 10 })] }],
    ['an entry in the first place', { entries: [made('urge', { line: 1, column: 1 })] }],
    ['every channel', { entries: [made('slip', { channels: CHANNELS })] }],
    ['the first channel', { entries: [made('slip', { channels: CHANNELS.slice(0, 1) })] }],
    ['the last channel', { entries: [made('slip', { channels: CHANNELS.slice(-1) })] }],
    ['a fix', { problems: [{ ...bad, severity: 'warning', fix: '4' }] }],
    ...Object.keys(PROBLEMS).map((code): [string, Partial<NoteEntries>] => [
      `a problem of the kind ${code}`,
      { problems: [{ ...bad, code: code as ProblemCode }] },
    ]),
  ])('with %s come back as they were', (_, more) => {
    const extreme = { ...given, ...more };
    expect(new Unpacking(through(packNote(extreme))).note()).toEqual(extreme);
  });

  it('without entries, problems and channels share what stands for none', () => {
    const note = { ...given, entries: [], rules: '', rulesKept: 0, rulesTotal: 0 };
    const back = new Unpacking(through(packNote(note))).note();
    expect([back.entries === NONE, back.problems === NONE]).toEqual([true, true]);
    const [slip] = new Unpacking(through(packNote({ ...given, entries: [made('slip', {})] }))).note().entries;
    expect(slip?.kind === 'slip' && slip.channels === NONE).toBe(true);
  });

  it.each([
    ['kind', 10, KINDS.length],
    ['word for the outcome', 23, 2],
    // From the end: a kind may have got more fields.
    ['severity', -4, 2],
    ['problem', -3, Object.keys(PROBLEMS).length],
  ])('with a %s behind the last, or between two, are refused', (_, at, count) => {
    const urge = made('urge', { intensity: 7, minutes: 12, outcome: 'passed', plan: 'a walk' });
    const cells: unknown[] = packNote({ ...given, entries: [urge], problems: [bad] });
    for (const place of [count, 0.5]) {
      const spoiled = cells.map((cell, index) =>
        index === (at + cells.length) % cells.length ? place : cell,
      );
      expect(() => new Unpacking(spoiled).note()).toThrow();
    }
  });

  it('with more channels than there are are refused', () => {
    const cells: unknown[] = packNote({ ...given, entries: [made('slip', { channels: CHANNELS })] });
    const all = 2 ** CHANNELS.length - 1;
    expect(cells.filter((cell) => cell === all)).toHaveLength(1);
    cells[cells.indexOf(all)] = all + 1;
    expect(() => new Unpacking(cells).note()).toThrow();
  });

  it('that end too early are refused, wherever that is', () => {
    const cells: unknown[] = packNote({ ...given, problems: [bad] });
    for (let length = 0; length < cells.length; length += 1)
      expect(() => new Unpacking(cells.slice(0, length)).note()).toThrow();
    const whole = new Unpacking(cells);
    whole.note();
    expect(whole.done).toBe(true);
  });

  it('with a number of entries that there cannot be are refused', () => {
    for (const count of [-1, 0.5, 1e300]) {
      const cells: unknown[] = packNote(given);
      cells[8] = count;
      expect(() => new Unpacking(cells).note()).toThrow();
    }
  });
});
