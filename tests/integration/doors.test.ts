// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../src/doors/api';
import type { Snapshot } from '../../src/journal/snapshot';
import { createHost, type Host, type HostGiven } from '../host/node';

let host: Host | null = null;

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

afterEach(async () => {
  await host?.close();
  host = null;
});

function apiOf({ app, id }: Host): Api {
  return (app.plugins.plugins[id] as { api: Api }).api;
}

/** All that was written into notes. */
function written({ adapter }: Host): string {
  return adapter
    .paths()
    .files.filter((path) => path.endsWith('.md'))
    .map((path) => adapter.textNow(path))
    .join('\n');
}

const STARTED = { '2026-03-01.md': '- #no-contact/start\n- 21:00 #no-contact/urge [intensity:: 4]\n' };

describe('the link', () => {
  it('logs an urge with what it says', async () => {
    const opened = await start();
    await opened.openUri('obsidian://no-contact-journal?do=log-urge&intensity=7&trigger=old%20photos');
    await opened.settle();
    expect(written(opened)).toMatch(
      /- \d\d:\d\d #no-contact\/urge \[intensity:: 7\] \[trigger:: old photos\]\n/,
    );
  });

  it.each([
    'do=log-urge&intensity=11',
    'do=log-urge&intensity=lots',
    'do=log-urge&intensity=',
    'do=log-urge&kind=slip',
    'do=log-slip&channel=text',
    'do=log-urge&intensity=7,5',
    `do=log-urge&trigger=${'a'.repeat(501)}`,
    'do=constructor',
    'do=__proto__',
    'do=toString&intensity=7',
    'do=hasOwnProperty',
    'do=ride-out&intensity=99',
    'do=open-today&x=1',
    'do=open-streak&text',
    'do=log-urge&do=ride-out&kind=slip',
    'do=export',
    'do=',
    'foo=bar',
    'intensity=7&foo=bar',
  ])('writes nothing and says why: %s', async (query) => {
    const opened = await start();
    await opened.openUri(`obsidian://no-contact-journal?${query}`);
    await opened.settle();
    expect(written(opened)).toBe('');
    expect(opened.notices()).toHaveLength(1);
    expect(opened.app.workspace.getLeavesOfType('no-contact-streak')).toHaveLength(0);
  });

  it('takes an intensity that a note takes', async () => {
    const opened = await start();
    await opened.openUri('obsidian://no-contact-journal?do=log-urge&intensity=7.5');
    await opened.settle();
    expect(apiOf(opened).snapshot().days).toMatchObject([{ urges: 1, maxIntensity: 7.5 }]);
  });

  it('means an urge without saying so where all that it says is an urge’s', async () => {
    const opened = await start();
    await opened.openUri('obsidian://no-contact-journal?response=walk&vault=Host');
    await opened.settle();
    expect(written(opened)).toMatch(/#no-contact\/urge \[response:: walk\]\n/);
  });

  it('cannot write a second entry or a field by its text', async () => {
    const opened = await start();
    const trigger = encodeURIComponent('a\n- #no-contact/slip [channel:: text]');
    await opened.openUri(`obsidian://no-contact-journal?do=log-urge&trigger=${trigger}`);
    await opened.settle();
    expect(apiOf(opened).snapshot().totals).toMatchObject({ entries: 1, urges: 1, slips: 0 });
  });

  it.each(['?do=open-streak', '?do=open-streak&vault=Host', '?action=log-urge', ''])(
    'opens the view: %s',
    async (query) => {
      const opened = await start();
      await opened.openUri(`obsidian://no-contact-journal${query}`);
      await opened.settle();
      expect(opened.app.workspace.getLeavesOfType('no-contact-streak')).toHaveLength(1);
      expect(written(opened)).toBe('');
    },
  );

  it('takes an action of ours from an app that lets the query’s own through', async () => {
    const opened = await start();
    const handler = opened.app.protocolHandlers.get('no-contact-journal');
    handler?.({ action: 'log-urge', intensity: '3' });
    await opened.settle();
    expect(written(opened)).toMatch(/#no-contact\/urge \[intensity:: 3\]\n/);
  });

  it('opens where else to turn, and rides out', async () => {
    const opened = await start();
    await opened.openUri('obsidian://no-contact-journal?do=get-support');
    expect(document.querySelector('.modal.ncj-support')).not.toBeNull();
    await opened.openUri('obsidian://no-contact-journal?do=ride-out');
    await opened.settle();
    expect(opened.app.workspace.getLeavesOfType('no-contact-ride-out')).toHaveLength(1);
  });

  it('in a flood writes five urges, and says once that it stopped', async () => {
    const opened = await start();
    for (let call = 0; call < 40; call += 1) {
      await opened.openUri(`obsidian://no-contact-journal?do=log-urge&intensity=${call % 10}`);
    }
    await vi.waitFor(() => expect(written(opened).match(/#no-contact\/urge/g)).toHaveLength(5));
    await opened.settle();
    expect(written(opened).match(/#no-contact\/urge/g)).toHaveLength(5);
    const said = opened.notices().filter((text) => text.includes('More than five links'));
    expect(said).toHaveLength(1);
    for (let call = 0; call < 40; call += 1) await opened.openUri('obsidian://no-contact-journal?do=x');
    expect(opened.notices().length).toBeLessThan(15);
  });
});

describe('while an urge is being ridden out, which is logged already', () => {
  const urges = (opened: Host): number => written(opened).match(/#no-contact\/urge/g)?.length ?? 0;

  async function ridingOut(): Promise<Host> {
    const opened = await start();
    opened.run('ride-out');
    await opened.settle();
    await vi.waitFor(() => expect(urges(opened)).toBe(1));
    return opened;
  }

  it('a link logs no second one, says so, and shows it', async () => {
    const opened = await ridingOut();
    const before = opened.notices().length;
    await opened.openUri('obsidian://no-contact-journal?do=log-urge&intensity=9');
    await opened.settle();
    expect(urges(opened)).toBe(1);
    expect(opened.notices().slice(before)).toEqual([
      'You are riding out an urge, and that one is logged. No second one was.',
    ]);
    expect(opened.app.workspace.getLeavesOfType('no-contact-ride-out')).toHaveLength(1);
  });

  it('neither does the terminal, nor other code, which is told', async () => {
    const opened = await ridingOut();
    expect(await opened.cli('no-contact-journal:urge', { intensity: '9' })).toContain('No second one was.');
    await expect(apiOf(opened).log('urge', { intensity: 9 })).rejects.toThrow('No second one was.');
    expect(urges(opened)).toBe(1);
  });

  it('a form that was open before logs none either, and keeps what was typed', async () => {
    const opened = await start();
    opened.run('log-urge');
    opened.run('ride-out');
    await opened.settle();
    await vi.waitFor(() => expect(urges(opened)).toBe(1));
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.modal .ncj-failure')?.textContent).toContain('No second one was.'),
    );
    expect(urges(opened)).toBe(1);
  });

  it('one of another day, and a slip, can be logged', async () => {
    const opened = await ridingOut();
    await apiOf(opened).log('urge', { date: '2026-03-02', time: '8:00' });
    await apiOf(opened).log('slip', { channel: 'text' });
    expect(apiOf(opened).snapshot().totals).toMatchObject({ urges: 2, slips: 1 });
  });

  it('so can the next one, once it is closed', async () => {
    const opened = await ridingOut();
    opened.app.workspace.detachLeavesOfType('no-contact-ride-out');
    await apiOf(opened).log('urge', { intensity: 3 });
    expect(urges(opened)).toBe(2);
  });
});

describe('the terminal', () => {
  it('tells the streak, and gives the snapshot as JSON', async () => {
    const opened = await start({ files: STARTED });
    expect(await opened.cli('no-contact-journal')).toMatch(/^\d+ days since 2026-03-01\./);
    const told = JSON.parse(await opened.cli('no-contact-journal', { format: 'json' })) as Snapshot;
    expect({ ...told, asOf: '' }).toEqual({ ...apiOf(opened).snapshot(), asOf: '' });
  });

  it('logs an urge, and nothing where a parameter is no good', async () => {
    const opened = await start();
    expect(await opened.cli('no-contact-journal:urge', { intensity: '12' })).toBe(
      'Intensity is a number from 0 to 10; this says "12". Nothing was logged.',
    );
    expect(written(opened)).toBe('');
    await opened.cli('no-contact-journal:urge', { intensity: '2.5' });
    expect(written(opened)).toContain('#no-contact/urge [intensity:: 2.5]');
  });
});

describe('the API', () => {
  it('hands out a snapshot of the caller’s own', async () => {
    const opened = await start({ files: STARTED });
    const snapshot = apiOf(opened).snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    Object.assign(snapshot.totals, { urges: 99 });
    expect(apiOf(opened).snapshot().totals.urges).toBe(1);
  });

  it('calls back on a change until that is undone', async () => {
    const opened = await start();
    let calls = 0;
    const undo = apiOf(opened).onChange(() => (calls += 1));
    await apiOf(opened).log('urge', { intensity: 0 }, 'late');
    await opened.settle();
    expect(calls).toBeGreaterThan(0);
    undo();
    const before = calls;
    await apiOf(opened).log('slip', { channel: ['text', 'call'] });
    await opened.settle();
    expect(calls).toBe(before);
    expect(written(opened)).toMatch(
      /\[intensity:: 0\] late\n- \d\d:\d\d #no-contact\/slip \[channel:: text, call\]\n/,
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['regret', {}, 'There is no kind "regret".'],
    ['urge', { intensity: 99 }, 'Intensity is a number from 0 to 10; this says "99".'],
    ['urge', { minutes: 1e21 }, 'Minutes is a number of minutes, 0 or more; this says "1e+21".'],
    ['urge', { date: '2999-01-01' }, 'The day 2999-01-01 is in the future; '],
  ])('refuses %s with %j, and writes nothing', async (kind, fields, message) => {
    const opened = await start();
    await expect(apiOf(opened).log(kind, fields)).rejects.toThrow(message);
    expect(opened.adapter.paths().files.filter((path) => path.endsWith('.md'))).toEqual([]);
  });

  it('knows an entry as soon as it is logged, and each of many at once', async () => {
    const opened = await start({ files: STARTED });
    const { log, snapshot } = apiOf(opened);
    const before = snapshot().totals.entries;
    await log('urge', { intensity: 7 });
    expect(snapshot().totals.entries).toBe(before + 1);
    const counts = await Promise.all(
      [7, 7, 8].map((intensity) => log('urge', { intensity }).then(() => snapshot().totals.entries)),
    );
    expect(Math.max(...counts)).toBe(before + 4);
    await log('slip', { date: '2026-03-02', time: '8:00', channel: 'text' });
    expect(snapshot().days[1]).toMatchObject({ date: '2026-03-02', slips: 1 });
    // Dataview would take a date on the line for the day of the whole note.
    expect(opened.text('2026-03-02.md')).toContain('- 08:00 #no-contact/slip [channel:: text]\n');
    expect(written(opened)).not.toContain('[date::');
  });

  it('says the day in the line only where the name of the note does not', async () => {
    const opened = await start({ data: { dailyFormat: 'YYYY-MM' } });
    await apiOf(opened).log('slip', { date: '2026-03-02' });
    expect(opened.text('2026-03.md')).toContain('- #no-contact/slip [date:: 2026-03-02]\n');
  });

  it('takes nothing but a function to call back', async () => {
    const opened = await start();
    const api: { onChange(callback: unknown): unknown } = apiOf(opened);
    expect(() => api.onChange('now')).toThrow('onChange takes a function; this is a string.');
    expect(() => api.onChange(undefined)).toThrow('onChange takes a function; this is nothing.');
  });
});

describe('the API for templates and scripts', () => {
  const DAYS = {
    '2026-03-01.md':
      '- #no-contact/start [mode:: full]\n- 21:00 #no-contact/urge [intensity:: 0] [trigger:: bed, song] [about:: x] late\n',
    '2026-03-02.md': '- 8:05:30 #no-contact/slip [channel:: text, call]\n- #no-contact/urge\n',
    'Loose.md': '- #no-contact/urge\n- #no-contact/urge [date:: 2026-03-03]\n',
    '2999-01-01.md': '- #no-contact/urge\n',
  };

  it('is ready when every note was looked at', async () => {
    host = await createHost({ files: DAYS });
    const api = apiOf(host);
    await api.ready;
    expect([api.snapshot().complete, api.snapshot().totals.entries]).toEqual([true, 5]);
  });

  it('gives entries as plain JSON, in their order, from a day to a day and of some kinds', async () => {
    const { entries } = apiOf(await start({ files: DAYS }));
    const all = entries();
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(all.map(({ date, time, kind, path, line }) => [date, time, kind, path, line])).toEqual([
      ['2026-03-01', '21:00', 'urge', '2026-03-01.md', 2],
      ['2026-03-01', null, 'start', '2026-03-01.md', 1],
      ['2026-03-02', '08:05:30', 'slip', '2026-03-02.md', 1],
      ['2026-03-02', null, 'urge', '2026-03-02.md', 2],
      ['2026-03-03', null, 'urge', 'Loose.md', 2],
    ]);
    expect(all.map(({ fields, text }) => [fields, text])).toEqual([
      [{ intensity: 0, trigger: ['bed', 'song'] }, 'late'],
      [{ mode: 'full' }, ''],
      [{ channel: ['call', 'text'] }, ''],
      [{}, ''],
      [{}, ''],
    ]);
    expect(entries({ from: '2026-03-02', to: '2026-03-02', kinds: ['urge'] })).toEqual([all[3]]);
    expect(entries({ from: '2026-03-03', kinds: 'slip' })).toEqual([]);
    expect(entries({ from: null, to: '2026-03-01', kinds: null })).toHaveLength(2);
  });

  it.each<[unknown, string]>([
    [{ from: 'March' }, 'A day is written like 2026-03-01; this says "March".'],
    [{ to: 20260301 }, 'A day is written like 2026-03-01; this is a number.'],
    [{ kinds: ['regret'] }, 'There is no kind "regret".'],
    ['all', 'What is asked for is a plain object'],
  ])('says what is wrong with what is asked for: %j', async (asked, message) => {
    const api: { entries(asked: unknown): unknown } = apiOf(await start());
    expect(() => api.entries(asked)).toThrow(message);
  });

  it('has the prompt and the template of a day, as the view and the command have them', async () => {
    const opened = await start({ files: { '2026-03-01.md': '- #no-contact/start\n' } });
    const { prompt, template } = apiOf(opened);
    expect(prompt().length).toBeGreaterThan(20);
    expect(prompt()).toBe(prompt(null));
    expect(template()).toContain('## No contact');
    expect(template()).toContain(prompt());
    expect(template('2026-03-05')).not.toBe(template());
    expect(template('2026-03-05')).not.toContain(prompt());
    expect(() => prompt('soon')).toThrow('A day is written like 2026-03-01; this says "soon".');
  });

  it('has logged only when the snapshot holds it, however slow the app is', async () => {
    const opened = await start();
    opened.app.metadataCache.delay = 3_000;
    const { log, snapshot } = apiOf(opened);
    await log('urge', { intensity: 3 });
    expect(snapshot().totals.urges).toBe(1);
    opened.app.metadataCache.delay = 0;
  });
});
