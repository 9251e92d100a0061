// @vitest-environment jsdom
// Notes that once went wrong, as they were found, through the built plugin: what it counts, what it says, what it draws.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src/journal/snapshot';
import { moment } from '../host/model/functions';
import { createHost, type Host, type HostGiven } from '../host/node';

const TODAY = '2026-11-27';

let host: Host | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) });
});

afterEach(async () => {
  moment.updateLocale('en', null);
  await host?.close();
  host = null;
  vi.useRealTimers();
});

async function start(given: HostGiven): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

function snapshot({ app, id }: Host): Snapshot {
  return (app.plugins.plugins[id] as { api: { snapshot(): Snapshot } }).api.snapshot();
}

const problems = (opened: Host, code: string): readonly (readonly [string, number])[] =>
  snapshot(opened)
    .problems.filter((each) => each.code === code)
    .map(({ path, line }) => [path, line]);

describe('a field is read as Dataview reads it', () => {
  it.each([
    [
      'a key with a space',
      '- #no-contact/start [last contact:: 2026-11-01] [ended by:: them]\n',
      { streak: { days: 26, since: '2026-11-01' }, period: { start: '2026-11-01' }, problems: [] },
    ],
    [
      'a key in bold',
      '- #no-contact/urge [**intensity**:: 7]\n',
      { days: [{ date: '2026-11-20', meanIntensity: 7 }], problems: [] },
    ],
  ])('%s', async (_, text, expected) => {
    expect(snapshot(await start({ files: { '2026-11-20.md': text } }))).toMatchObject(expected);
  });
});

describe('a number behind the mark of a task', () => {
  it('begins an item that is an entry, and leaves a rule a task', async () => {
    const text = '- [ ] 1. 21:14 #no-contact/urge [intensity:: 3]\n- [x] 2. no looking #no-contact/rule\n';
    const opened = await start({ files: { '2026-11-20.md': text } });
    expect(snapshot(opened)).toMatchObject({
      totals: { urges: 1 },
      days: [{ meanIntensity: 3, rulesKept: 1, rulesTotal: 1 }],
      problems: [],
    });
  });
});

describe('a tag in a comment', () => {
  it('counts nothing, though the app lists it', async () => {
    const text = '- a %% #no-contact/urge %%\n\n%%\n- #no-contact/urge\n%%\n';
    const opened = await start({ files: { '2026-11-20.md': text } });
    expect(snapshot(opened)).toMatchObject({ totals: { entries: 0 }, problems: [] });
  });
});

describe('what is nearly right is named, line by line', () => {
  it('a field: the urge itself counts', async () => {
    const lines = [
      '[intensity: 7]',
      'intensity:: 7]',
      '[intensity：：7]',
      'intensity:: 7',
      '[intensities:: 7]',
    ];
    const text = lines.map((field) => `- #no-contact/urge ${field}\n`).join('');
    const opened = await start({ files: { '2026-11-21.md': text } });
    expect(problems(opened, 'near-miss')).toEqual(lines.map((_, at) => ['2026-11-21.md', at + 1]));
    expect(snapshot(opened)).toMatchObject({ totals: { urges: 5 }, days: [{ meanIntensity: null }] });
  });

  it('an entry: and "Mend entries" puts each right', async () => {
    const times = ['11:30 pm -', '21:14 - 21:30', '**21:14**', '(21:14)', '2114', '２１：１４'];
    const text = times
      .map((time, at) => `- ${time} #no-contact/urge${at === 0 ? ' [intensity:: 5]' : ''}\n`)
      .join('');
    const opened = await start({ files: { '2026-11-20.md': text } });
    expect(problems(opened, 'near-miss')).toEqual(times.map((_, at) => ['2026-11-20.md', at + 1]));
    expect(snapshot(opened).totals.urges).toBe(0);
    await opened.open('2026-11-20.md');
    expect(opened.run('mend-entries')).toBe(true);
    await opened.settle();
    // The note is open: the app saves it after a while.
    await vi.waitFor(() => expect(snapshot(opened).totals.urges).toBe(6), { timeout: 5_000 });
    expect(snapshot(opened).problems).toEqual([]);
    const mended = opened.text('2026-11-20.md').split('\n');
    expect(mended[0]).toBe('- 11:30 pm #no-contact/urge [intensity:: 5]');
    expect(mended.slice(1, 6)).toEqual(
      Array<unknown>(5).fill(expect.stringMatching(/^- 21:14 #no-contact\/urge/)),
    );
    expect(mended[1]).toContain('21:30');
  });
});

/** Unfolded, in a view of its own. */
async function chart(
  { app, settle }: Host,
  name: string,
  state: Record<string, unknown> = {},
): Promise<Element> {
  const leaf = app.workspace.getLeaf('tab');
  await leaf.setViewState({ type: 'no-contact-streak', state, active: true });
  await settle();
  const el = leaf.containerEl.querySelector<HTMLDetailsElement>(`details[data-chart="${name}"]`);
  if (!el) throw new Error(`There is no chart ${name}.`);
  el.open = true;
  el.dispatchEvent(new Event('toggle'));
  await settle();
  return el;
}

describe('a date of long ago', () => {
  const days = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => {
      const date = new Date(2026, 9, 2 + at);
      const name = `2026-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
      return [`${name}.md`, `- 21:14 #no-contact/urge [intensity:: ${at % 11}]\n`];
    }),
  );

  it.each([1026, 1970])('of %i counts in nothing, and all is drawn', async (year) => {
    const files = {
      ...days,
      '2026-10-01.md': '- #no-contact/start\n',
      'old.md': `- #no-contact/urge [date:: ${year}-11-20]\n`,
    };
    const opened = await start({ files });
    expect(problems(opened, 'bad-date')).toEqual([['old.md', 1]]);
    expect(snapshot(opened)).toMatchObject({ totals: { urges: 50 }, streak: { since: '2026-10-01' } });
    expect(snapshot(opened).days).toHaveLength(51);
    const drawn = await chart(opened, 'urges', { range: 'all' });
    const rows = [...drawn.querySelectorAll('tbody tr')];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(drawn.textContent).not.toContain(String(year));
  });
});

describe('a copy beside its original', () => {
  const NOTE = '---\ndate: 2026-11-20\n---\n## No contact\n- 08:00 #no-contact/urge [intensity:: 6]\n';

  it.each([
    'D (cloud conflict 1).md',
    'D conflicted copy.md',
    'D 2.md',
    'D (1).md',
    'D_conflict-20261127-101112.md',
    'D - Copy.md',
    'D conflict.md',
  ])('%s counts nothing, and is listed', async (name) => {
    const copy = name.replace('D', '2026-11-20');
    const opened = await start({ files: { '2026-11-20.md': NOTE, [copy]: NOTE } });
    expect(snapshot(opened).totals.urges).toBe(1);
    opened.run('show-problems');
    await opened.settle();
    expect(document.body.textContent).toContain(copy.replace(/\.md$/, ''));
  });
});

describe('the week', () => {
  it('begins where a calendar plugin says, also after ours was loaded', async () => {
    const urge = '- 08:00 #no-contact/urge [intensity:: 6]\n';
    const files = { '2026-11-20.md': urge, '2026-11-22.md': urge };
    const opened = await start({ files });
    const days = async (): Promise<readonly string[]> =>
      [...(await chart(opened, 'hours')).querySelectorAll('tbody th')].map((el) => el.textContent);
    expect(await days()).toEqual(['Sun', 'Fri']);
    moment.updateLocale('en', { week: { dow: 1, doy: 4 } });
    expect(await days()).toEqual(['Fri', 'Sun']);
  });
});
