import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The rules of the house; those that need types are the presets' own and are left to them. */
const OURS = new Set([
  'import/no-restricted-paths',
  'no-restricted-syntax',
  'no-restricted-globals',
  'obsidianmd/regex-lookbehind',
  'obsidianmd/hardcoded-config-path',
  '@microsoft/sdl/no-inner-html',
]);

const ROOT = join(import.meta.dirname, '..', '..');
const SETUP: ESLint.Options = {
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => OURS.has(ruleId),
};
const eslint = new ESLint({ ...SETUP, cwd: ROOT });

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(ROOT, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'none'}: ${message}`);
}

describe('a room imports only from rooms to its left', () => {
  it.each([
    ['src/settings/table.ts', "import { dayOf } from '../entries/local-day';"],
    ['src/entries/kinds.ts', "import { snapshotOf } from '../journal/snapshot';"],
    ['src/journal/day.ts', "import { CHARTS } from '../charts/index';"],
    ['src/prompts/index.ts', "import { DEFAULT_TEMPLATE } from '../template/template';"],
    ['src/charts/index.ts', "import type { JournalIndex } from '../vault/index/journal-index';"],
    ['src/markdown/section.ts', "import type { Entry } from '../entries/entry';"],
    ['src/vault/writing/writer.ts', "import { dayFormatter } from '../../practice/words';"],
    ['src/practice/log.ts', "import { StatusBar } from '../ui/status-bar';"],
    ['src/doors/api.ts', "import { StatusBar } from '../ui/status-bar';"],
    ['src/doors/api.ts', "import { actionOf } from '../commands/index';"],
    ['src/ui/status-bar.ts', "import { createApi } from '../doors/api';"],
    ['src/practice/words.ts', "export { actionOf } from '../commands/index';"],
    ['src/practice/words.ts', "export const later = () => import('../commands/index');"],
    ['src/doors/api.ts', "import Main from '../main';"],
  ])('%s may not: %s', async (path, code) => {
    expect(await complaints(path, code)).toContainEqual(
      expect.stringContaining('import/no-restricted-paths: Unexpected path'),
    );
  });

  it.each([
    ['src/journal/day.ts', "import { dayOf } from '../entries/local-day';"],
    ['src/ui/status-bar.ts', "import { log } from '../practice/log';"],
    ['src/main.ts', "import { createApi } from './doors/api';"],
  ])('%s may: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});

it('two files may not need each other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  mkdirSync(join(folder, 'src', 'ui'), { recursive: true });
  const place = (name: string, code: string): void => {
    writeFileSync(join(folder, 'src', 'ui', name), code);
  };
  place('one.ts', "import { two } from './two';\nexport const one = (): number => two();\n");
  place('two.ts', "import { one } from './three';\nexport const two = (): number => one();\n");
  place('three.ts', "import { one } from './one';\nexport { one };\n");
  place('four.ts', "import { one } from './one';\nexport const four = one;\n");
  const there = new ESLint({
    ...SETUP,
    ruleFilter: ({ ruleId }) => ruleId === 'import/no-cycle',
    cwd: folder,
    overrideConfigFile: join(ROOT, 'eslint.config.mjs'),
  });
  const results = await there.lintFiles(['src']);
  const cyclic = results.filter(({ messages }) =>
    messages.some(({ ruleId }) => ruleId === 'import/no-cycle'),
  );
  expect(cyclic.map(({ filePath }) => basename(filePath)).sort()).toEqual(['one.ts', 'three.ts', 'two.ts']);
  rmSync(folder, { recursive: true });
});

describe('only main.ts reads the clock, and nothing draws lots', () => {
  it.each([
    ['src/entries/kinds.ts', 'export const a = new Date();'],
    ['src/journal/day.ts', 'export const a = new Date();'],
    ['src/vault/writing/writer.ts', 'export const a = new Date();'],
    ['src/practice/words.ts', 'export const a = new Date();'],
    ['src/practice/words.ts', 'export const a = Date();'],
    ['src/vault/writing/writer.ts', 'export const a = Date.now();'],
    ['src/practice/words.ts', 'export const a = performance.now();'],
    ['src/practice/words.ts', 'export const a = window.performance.now();'],
    ['src/practice/words.ts', "import { isToday } from 'date-fns'; export const a = isToday;"],
    ['src/journal/day.ts', "import { endOfToday } from 'date-fns/endOfToday'; export const a = endOfToday;"],
    ['src/vault/daily/moment.ts', 'declare const moment: () => object; export const a = moment();'],
  ])('%s may not: %s', async (path, code) => {
    expect(await complaints(path, code)).toContainEqual(expect.stringContaining('Only main.ts reads'));
  });

  it('main.ts may', async () => {
    expect(await complaints('src/main.ts', 'export const clock = () => new Date();')).toEqual([]);
  });

  it('a date of its own is no clock', async () => {
    expect(await complaints('src/journal/day.ts', 'export const leap = new Date(2024, 1, 29);')).toEqual([]);
  });

  it.each(['Math.random()', 'crypto.randomUUID()'])('not even main.ts may: %s', async (code) => {
    expect(await complaints('src/main.ts', `export const a = ${code};`)).not.toEqual([]);
  });

  it.each(['now', 'settings', 'today'])('%s is never a default', async (name) => {
    expect(
      await complaints('src/practice/words.ts', `export const f = (${name} = 1) => ${name};`),
    ).toHaveLength(1);
  });
});

describe('pure rooms', () => {
  const rooms = ['entries/kinds', 'journal/day', 'prompts/index', 'template/expand', 'charts/index'];
  it.each(rooms)('%s knows neither the app nor a document', async (room) => {
    const code = "import type { App } from 'obsidian';\nexport const a = (app: App) => [app, document];";
    const said = await complaints(`src/${room}.ts`, code);
    expect(said.filter((each) => each.includes('This room is pure'))).toHaveLength(2);
  });

  it.each([
    "import { TFile } from 'obsidian'; export const a = TFile;",
    "export { TFile } from 'obsidian';",
    "import { EditorView } from '@codemirror/view'; export const a = EditorView;",
    'export const a = window.innerWidth;',
    'export const a = createEl;',
    'setTimeout(() => undefined, 1);',
  ])('none may: %s', async (code) => {
    expect(await complaints('src/journal/day.ts', code)).toContainEqual(
      expect.stringContaining('This room is pure'),
    );
  });

  it('other rooms know the app', async () => {
    expect(
      await complaints('src/practice/words.ts', "import { TFile } from 'obsidian'; export const a = TFile;"),
    ).toEqual([]);
  });
});

describe('everywhere', () => {
  it.each([
    ['HTML strings', 'export const f = (el: HTMLElement) => { el.innerHTML = "<b>"; };'],
    [
      'inserted HTML',
      'export const f = (el: HTMLElement) => { el.insertAdjacentHTML("beforeend", "<b>"); };',
    ],
    ['lookbehinds', 'export const a = /(?<=a)b/;'],
    ['negative lookbehinds', 'export const a = /(?<!a)b/;'],
    ['barrels', "export * from './words';"],
    ['the name of the configuration folder', 'export const a = ".obsidian/plugins";'],
    ['Moment from elsewhere', "import moment from 'moment'; export const a = moment;"],
    ['Moment outside of vault/', "import { moment } from 'obsidian'; export const a = moment;"],
    ['raw localStorage', 'export const a = localStorage.length;'],
    ['the network', 'export const a = fetch("https://example.org");'],
  ])('no %s', async (_, code) => {
    expect(await complaints('src/ui/status-bar.ts', code)).not.toEqual([]);
  });

  it('a comment cannot switch a rule off', async () => {
    const code = '/* eslint-disable no-restricted-syntax -- in a hurry */\nexport const a = Date.now();';
    const said = await complaints('src/practice/words.ts', code);
    expect(said).toContainEqual(expect.stringContaining('Only main.ts reads'));
    expect(said).toContainEqual(expect.stringContaining('has no effect'));
  });
});

describe('notes are written in one place', () => {
  const app = "import type { App, Editor, TFile } from 'obsidian';\n";
  const of = (body: string): string =>
    `${app}export const f = (app: App, editor: Editor, file: TFile) => { ${body} };`;
  const WAYS = [
    'void app.vault.process(file, (text) => text);',
    "const { vault } = app; void vault.modify(file, '');",
    'const { create } = app.vault; void create;',
    "void app.vault.create('a.md', '');",
    "void app.vault.append(file, '');",
    "void app.vault.createFolder('a');",
    "void app.vault.adapter.write('a.md', '');",
    'void app.fileManager.processFrontMatter(file, () => undefined);',
    "editor.replaceRange('', { line: 0, ch: 0 });",
    'editor.transaction({});',
    "editor.setValue('');",
    "app.workspace.activeEditor?.editor?.setValue('');",
    'const cm = {} as { dispatch: (spec: object) => void }; cm.dispatch({ changes: [] });',
  ];
  const PLACES = ['src/practice/log.ts', 'src/ui/file-menu.ts', 'src/vault/daily/moment.ts', 'src/main.ts'];

  it.each(WAYS)('not elsewhere: %s', async (body) => {
    for (const place of PLACES)
      expect(await complaints(place, of(body)), place).toContainEqual(
        expect.stringContaining('Notes are written by vault/writing alone.'),
      );
    expect(await complaints('src/vault/writing/writer.ts', of(body))).toEqual([]);
  });

  it('a field of a form may be set', async () => {
    const code = 'export const f = (text: { setValue: (value: string) => void }) => text.setValue("");';
    expect(await complaints('src/ui/file-menu.ts', code)).toEqual([]);
  });
});

describe('what is said stands in one place an area', () => {
  it.each([
    ['src/practice/log.ts', "export const said = 'Logged. You wrote it here instead.';"],
    ['src/ui/forms/form.ts', "export const said = 'Back';"],
    ['src/commands/open.ts', 'export const said = (path: string) => `The note of today is ${path}`;'],
  ])('%s may not: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([
      'no-restricted-syntax: What is said belongs into the words.ts of its area.',
    ]);
  });

  it.each([
    ['src/practice/words.ts', "export const said = 'Logged. You wrote it here instead.';"],
    ['src/ui/forms/form.ts', "export const key = 'Enter', cls = 'mod-cta ncj-undo';"],
  ])('%s may: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});

describe('specs go by what the app has', () => {
  it.each([
    "void page.evaluate('window.host.settle()');",
    'void page.evaluate(`host.setRightWidth(${width})`);',
    "void page.evaluate('window.base = app.openBase(1)');",
    "void page.waitForSelector('body[data-host-ready]');",
  ])('not by the host’s own: %s', async (code) => {
    expect(await complaints('tests/e2e/view.test.ts', code)).toEqual([
      expect.stringContaining('The app has no such thing'),
    ]);
    expect(await complaints('tests/e2e/host/page.test.ts', code)).toEqual([]);
  });

  it.each([
    "import { serveHost } from '../host/page/serve.mjs';",
    "void page.evaluate('app.vault.getFiles()');",
  ])('may: %s', async (code) => {
    expect(await complaints('tests/e2e/view.test.ts', code)).toEqual([]);
  });
});
