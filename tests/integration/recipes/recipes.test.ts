// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHARTS } from '../../../src/charts';
import type { Api } from '../../../src/doors/api';
import { parseRange } from '../../../src/journal/range';
import { BASES_TYPE } from '../../../src/practice/dashboard';
import { readBlock } from '../../../src/ui/read-block';
import { createHost, type Host } from '../../host/node';
import { runQuery } from './dataview';
import { isInBase, readBase, runDataviewJs, runQuickAdd, runTasks, runTemplater } from './other-plugins';

const PAGE = readFileSync('docs/recipes.md', 'utf8');

const NOTES = {
  '2026-03-01.md': [
    '---',
    'mood: 0',
    '---',
    '- #no-contact/start',
    '- 21:14 #no-contact/urge [intensity:: 7] [after:: 3] [trigger:: old photos, Wine] [response:: called Sam]',
    '- [x] No like #no-contact/rule',
    '- [ ] Buy milk',
  ].join('\n'),
  '2026-03-02.md': [
    '---',
    'sleep: 7.5',
    '---',
    '- 8:00 #no-contact/urge [intensity:: 4] [trigger:: wine]',
    '- #no-contact/urge',
    '- 9:00 #no-contact/slip [channel:: text] [trigger:: wine]',
    '- [ ] No like #no-contact/rule',
  ].join('\n'),
  'Shopping.md': '- [ ] Bread\n- [x] Salt\n',
};

/** Blocks of a language in the section of that name, in their order. */
function blocks(section: string, language: string): readonly string[] {
  const text = PAGE.split(/^## /m).find((each) => each.startsWith(`${section}\n`)) ?? '';
  const found = [...text.matchAll(/^( *)(`{3,})(\S+)\n([^]*?)^\1\2$/gm)];
  return found.flatMap(([, indent = '', , name, body = '']) =>
    name === language ? [body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] : [],
  );
}

let host: Host;
let api: Api;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 3, 12, 0) });
  host = await createHost({ files: NOTES });
  await host.settle();
  ({ api } = host.app.plugins.plugins[host.id] as { api: Api });
  await api.ready;
});

afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

describe('links of shortcuts', () => {
  const links = ['iPhone and iPad', 'Android'].flatMap((section) => blocks(section, 'text'));

  it('are there for both phones, for an urge and for a ride-out', () => {
    expect(links.filter((link) => link.includes('do=ride-out'))).toHaveLength(2);
    expect(links.filter((link) => link.includes('do=log-urge'))).toHaveLength(3);
  });

  it('do what they are for', async () => {
    const { workspace } = host.app;
    const rideOuts = (): number => workspace.getLeavesOfType('no-contact-ride-out').length;
    const logged = async (link: string): Promise<unknown[]> => {
      const before = api.entries().length;
      await host.openUri(link.trim());
      await host.settle();
      return api
        .entries()
        .slice(before)
        .map(({ kind, fields }) => [kind, fields]);
    };
    const [toRideOut, toLog] = [true, false].map((is) =>
      links.filter((link) => /ride-out/.test(link) === is),
    );
    const riddenOut = [];
    for (const link of toRideOut ?? []) {
      riddenOut.push(...(await logged(link)));
      expect(rideOuts()).toBe(1);
      // None is logged in the midst of one that is ridden out.
      expect(await logged(toLog?.[0] ?? '')).toEqual([]);
      workspace.detachLeavesOfType('no-contact-ride-out');
      await host.settle();
    }
    // Closed and opened again within the hour, it is the same urge.
    expect(riddenOut).toEqual([['urge', {}]]);
    const found = [];
    for (const link of toLog ?? []) found.push(...(await logged(link)));
    expect(found).toEqual([
      ['urge', { intensity: 7 }],
      ['urge', { intensity: 7, trigger: ['old photos'] }],
      ['urge', { intensity: 7 }],
    ]);
    expect(rideOuts()).toBe(0);
  });
});

describe('commands of the terminal', () => {
  it('are those that the app is given', async () => {
    const lines = blocks('Computer', 'sh').join('').trim().split('\n');
    const said: string[] = [];
    for (const line of lines) {
      const [, id = '', rest = ''] = /^obsidian (\S+)(?: (.*))?$/.exec(line) ?? [];
      const given = [...rest.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key = '', quoted, bare]) => [
        key,
        quoted ?? bare ?? '',
      ]);
      said.push(await host.cli(id, Object.fromEntries(given) as Record<string, string>));
    }
    expect(said[0]).toContain('of 3 urges resisted');
    expect(said[1]).toContain('[intensity:: 7] [trigger:: old photos]');
  });
});

describe('the macro for QuickAdd', () => {
  const [script = ''] = blocks('QuickAdd', 'js');

  it('logs what was answered', async () => {
    await runQuickAdd(script, host.app, ['7', 'old photos']);
    expect(api.entries().at(-1)).toMatchObject({
      date: '2026-03-03',
      kind: 'urge',
      fields: { intensity: 7, trigger: ['old photos'] },
    });
    await runQuickAdd(script, host.app, ['3', '']);
    expect(api.entries().at(-1)?.fields).toEqual({ intensity: 3 });
  });

  it('writes nothing when it is left, when it is answered with no number, or when the journal is off', async () => {
    const before = api.entries();
    await runQuickAdd(script, host.app, [undefined]);
    await expect(runQuickAdd(script, host.app, ['lots', ''])).rejects.toThrow('0 to 10');
    await runQuickAdd(script, { plugins: { plugins: {} } }, ['7', '']);
    expect(api.entries()).toEqual(before);
  });
});

describe('templates for Templater', () => {
  const templates = blocks('Templater', 'templater');
  const tp = { file: { title: '2026-03-03' } };

  it('bring the prompt, the page of the day and the days', async () => {
    const [prompt, page, days] = await Promise.all(
      templates.map((each) => runTemplater(each, { app: host.app, tp })),
    );
    expect(api.prompt()).not.toBe('');
    expect(prompt).toBe(`> ${api.prompt()}\n`);
    expect(page?.trim()).toBe(api.template('2026-03-03').trim());
    expect(page).toContain('#no-contact/rule');
    expect(days).toBe(`Day ${String(api.snapshot().streak.days)}\n`);
  });

  it('leave no trace of themselves where the journal is off', async () => {
    const off = { app: { plugins: { plugins: {} } }, tp };
    const [prompt, page] = await Promise.all(templates.map((each) => runTemplater(each, off)));
    expect([prompt, page?.trim()]).toEqual(['> \n', '']);
  });
});

describe('queries for Dataview', () => {
  const [latest = '', triggers = '', measures = '', tasks = '', ...more] = blocks('Dataview', 'dataview');

  it('find what the journal finds', () => {
    expect(more).toEqual([]);
    expect(runQuery(latest, NOTES)).toEqual([
      ['2026-03-02', 4, null, 'wine', null],
      ['2026-03-02', null, null, null, null],
      ['2026-03-01', 7, 3, 'old photos, Wine', 'called Sam'],
    ]);
    expect(runQuery(triggers, NOTES)).toEqual([
      ['wine', 2],
      ['old photos', 1],
    ]);
    expect(runQuery(measures, NOTES)).toEqual([
      ['2026-03-02', null, 7.5],
      ['2026-03-01', 0, null],
    ]);
    expect(runQuery(tasks, NOTES)).toEqual([['Buy milk'], ['Bread']]);
  });

  it('are refused by its parser where they are none', () => {
    expect(() => runQuery('TABLE intensity FRON #x', NOTES)).toThrow('PARSING FAILED');
  });

  it('say in JavaScript what the journal says', async () => {
    const [script = ''] = blocks('Dataview', 'dataviewjs');
    const { streak, totals } = api.snapshot();
    expect(await runDataviewJs(script, host.app)).toEqual([
      `${String(streak.days)} days, the longest ${String(streak.longest)}. ${String(totals.resisted)} of ${String(totals.urges)} urges resisted.`,
    ]);
  });
});

describe('the base', () => {
  const base = readBase(blocks('Bases', 'yaml').join(''));

  it('selects the notes that have something of the journal', () => {
    const found = Object.entries({ ...NOTES, 'Mood.md': '---\nmood: 3\n---\n' }).filter(([, note]) =>
      isInBase(base.filters, note),
    );
    expect(found.map(([path]) => path)).toEqual(['2026-03-01.md', '2026-03-02.md', 'Mood.md']);
  });

  it('has a view of ours, with options that it takes', () => {
    const charts = base.views.find(({ type }) => type === BASES_TYPE);
    expect(['all', ...CHARTS.map(({ name }): string => name)]).toContain(charts?.chart);
    expect(parseRange(String(charts?.range)).ok).toBe(true);
    expect(host.app.basesViews.has(BASES_TYPE)).toBe(true);
  });
});

describe('queries for Tasks', () => {
  it('leave our rules out, or show nothing else', () => {
    const lines = Object.values(NOTES).flatMap((note) => note.split('\n'));
    const [everywhere = '', one = '', rules = '', ...more] = blocks('Tasks', 'tasks');
    expect(more).toEqual([]);
    expect(runTasks(everywhere, lines)).toEqual(['- [ ] Buy milk', '- [ ] Bread', '- [x] Salt']);
    expect(runTasks(one, lines)).toEqual(['- [ ] Buy milk', '- [ ] Bread']);
    expect(runTasks(rules, lines)).toEqual([
      '- [x] No like #no-contact/rule',
      '- [ ] No like #no-contact/rule',
    ]);
  });

  it('do not keep a rule from counting by the date that Tasks adds', async () => {
    await host.app.vault.create('2026-03-03.md', '- [x] No like #no-contact/rule ✅ 2026-03-03\n');
    await host.settle();
    await vi.waitFor(() => expect(api.snapshot().days.at(-1)).toMatchObject({ rulesKept: 1, rulesTotal: 1 }));
  });
});

describe('the page of charts', () => {
  it('has blocks that are drawn', () => {
    const page = blocks('A page of charts', 'markdown').join('');
    const sources = [...page.matchAll(/```no-contact\n([^]*?)```/g)].map(([, source = '']) => source);
    expect(sources).toHaveLength(3);
    for (const source of sources) expect(readBlock(source)).toMatchObject({ ok: true });
  });
});
