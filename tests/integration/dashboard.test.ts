// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { createHost, type Host, type HostGiven } from '../host/node';
import { wordsAlone } from './words-alone';

let host: Host | null = null;

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost({ files: { '2026-03-01.md': '- #no-contact/start\n' }, ...given });
  await host.settle();
  return host;
}

beforeEach(() => {
  wordsAlone();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await host?.close();
  host = null;
});

async function run(opened: Host, command: string): Promise<string[]> {
  const before = new Set(opened.adapter.paths().files);
  expect(opened.run(command)).toBe(true);
  await opened.settle();
  return opened.adapter.paths().files.filter((path) => !before.has(path) && !path.startsWith('.'));
}

it('makes a note with the charts, and opens it as it reads', async () => {
  const opened = await start();
  expect(await run(opened, 'create-dashboard')).toEqual(['No contact dashboard.md']);
  expect(opened.app.workspace.getActiveFile()?.path).toBe('No contact dashboard.md');
  const blocks = document.body.findAll('.markdown-preview-view .ncj-block');
  expect(blocks).toHaveLength(10);
  expect(document.body.findAll('.ncj-block-wrong')).toEqual([]);
  const charts = blocks.flatMap((block) => block.findAll('[data-chart]')).map((el) => el.dataset['chart']);
  expect(charts).toContain('rules');
  expect(new Set(charts).size).toBe(8);
});

it('has in each block a line to read where the plugin does not run', async () => {
  const opened = await start();
  await run(opened, 'create-dashboard');
  const blocks =
    opened.text('No contact dashboard.md').match(/^```no-contact\n# .+ \(Shown here by .+\)\n/gm) ?? [];
  expect(blocks).toHaveLength(10);
  expect(blocks[2]).toContain('# How often do urges come? (Shown here by the plugin No Contact Journal.)');
});

it('takes the next free name, and leaves alone what stands under the first', async () => {
  const opened = await start({ files: { 'No contact.base': 'views: []\n' } });
  expect(await run(opened, 'create-base')).toEqual(['No contact 2.base']);
  expect(opened.text('No contact.base')).toBe('views: []\n');
});

it('makes them where the user has new notes made', async () => {
  const opened = await start({ files: { 'In/a.md': 'Words.\n' } });
  opened.app.vault.setConfig('newFileLocation', 'folder');
  opened.app.vault.setConfig('newFileFolderPath', 'In');
  expect(await run(opened, 'create-base')).toEqual(['In/No contact.base']);
});

it('makes a base whose view is ours, with a chart and a range that there are', async () => {
  const data = { moodProperty: 'my "mood"', sleepProperty: "night's sleep" };
  const opened = await start({ data });
  await run(opened, 'create-base');
  const base = parse(opened.text('No contact.base')) as {
    filters: { or: string[] };
    views: { type: string; chart?: string; range?: string; order?: string[] }[];
  };
  expect(base.filters.or).toEqual([
    'file.hasTag("no-contact")',
    'file.hasProperty("my \\"mood\\"")',
    'file.hasProperty("night\'s sleep")',
  ]);
  const [charts, table] = base.views;
  expect(table).toMatchObject({
    type: 'table',
    order: ['file.name', 'note.my "mood"', "note.night's sleep"],
  });
  const registered = opened.app.basesViews.get(charts?.type ?? '');
  const choices = (registered?.options?.(undefined as never) ?? []) as {
    key: 'chart' | 'range';
    options: Record<string, string>;
  }[];
  expect(choices.map(({ key }) => key)).toEqual(['chart', 'range']);
  for (const { key, options } of choices) expect(Object.keys(options)).toContain(charts?.[key]);
});

it('offers no base where bases are switched off', async () => {
  const opened = await start({ prepare: (app) => (app.basesEnabled = false) });
  expect(opened.run('create-base')).toBe(false);
});
