// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';
import type { PluginSettingTab } from '../host/ui/settings/plugin-setting-tab';

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

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const NOTE = `${today()}.md`;
const AFTER_THEIR_TURN = 1_300;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => void setTimeout(done, milliseconds));

describe('the template of new daily notes', () => {
  it('comes to an empty one, and not to one of an earlier day that arrives with words in it', async () => {
    const opened = await start({ data: { autoTemplate: true } });
    const { vault } = opened.app;
    await vault.create('2024-02-02.md', 'Words of then.\n');
    await vault.create('2024-02-03.md', '');
    await vault.create(NOTE, '# Today\n');
    await pause(AFTER_THEIR_TURN);
    expect(opened.text('2024-02-02.md')).toBe('Words of then.\n');
    expect(opened.text('2024-02-03.md')).toContain('## No contact');
    expect(opened.text(NOTE)).toMatch(/# Today\n[^]*## No contact/);
  });

  it('comes once to a note that is made by logging, though its values change by then', async () => {
    const opened = await start({
      files: { '2026-01-05.md': '- #no-contact/start\n' },
      data: { autoTemplate: true, template: '{{ncj:day-line}}\n' },
    });
    opened.run('log-slip');
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    await pause(AFTER_THEIR_TURN);
    expect(opened.text(NOTE).match(/\d+ days? of no contact/g)).toHaveLength(1);
  });
});

describe('quiet mode', () => {
  it('asks for no decision, and offers urges and slips alone', async () => {
    const files = { '2026-01-05.md': '- #no-contact/start\n- #no-contact/reached-out\n' };
    const opened = await start({ files, data: { quiet: true } });
    opened.run('open-streak');
    await opened.settle();
    const buttons = [...document.querySelectorAll('.ncj-act button')].map((el) => el.textContent);
    expect(buttons).toEqual(['Log urge', 'Ride out an urge', 'Log slip', 'Get support']);
    expect(document.querySelector('.ncj-decision')?.textContent).toBe('');
    expect(opened.run('insert-todays-prompt')).toBe(false);
  });
});

describe('a ride-out that was left behind', () => {
  const left = (minutes: number) => ({
    path: '2026-01-05.md',
    line: '- 21:00 #no-contact/urge',
    startedAt: new Date(Date.now() - minutes * 60_000).toISOString(),
    stage: 'quiet',
    intensity: 6,
    expected: null,
  });

  it.each([
    [20, 1],
    [240, 2],
  ])('%i minutes ago leaves %i urges after another one is ridden out', async (minutes, urges) => {
    const opened = await start({ files: { '2026-01-05.md': '- 21:00 #no-contact/urge\n' } });
    opened.app.saveLocalStorage('no-contact-journal-ride-out', left(minutes));
    opened.run('ride-out');
    await opened.settle();
    const { api } = opened.app.plugins.plugins[opened.id] as {
      api: { snapshot(): { totals: { urges: number } } };
    };
    expect(api.snapshot().totals.urges).toBe(urges);
  });
});

describe('a write that fails without a form', () => {
  it.each(['log-urge-now', 'ride-out'])('%s says so, and offers to copy the line', async (command) => {
    const opened = await start();
    opened.adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    opened.run(command);
    await opened.settle();
    const notice = document.querySelector('.notice');
    expect(notice?.textContent).toContain('The disk is full.');
    expect(notice?.querySelector('button')?.textContent).toBe('Copy the line');
    expect(opened.app.vault.getFileByPath(NOTE)).toBeNull();
  });
});

describe('what is inserted', () => {
  const NOTE_TEXT = '---\nmood: 5\ntags: [a]\n---\nText here.\n\n```\ncode\n```\n';

  it.each([
    [
      'in the frontmatter',
      { line: 1, ch: 0 },
      /^---\nmood: 5\ntags: \[a\]\n---\n\n- \[ \] [^]*#no-contact\/rule\n\n/,
    ],
    ['in code', { line: 7, ch: 2 }, /```\ncode\n```\n\n- \[ \] /],
    ['in the text', { line: 4, ch: 3 }, /Text here\.\n\n- \[ \] /],
  ])('comes behind what the cursor is in: %s', async (_, cursor, expected) => {
    const opened = await start({ files: { 'A.md': NOTE_TEXT } });
    const view = await opened.open('A.md');
    view.editor.setCursor(cursor);
    opened.run('insert-rules');
    await opened.settle();
    expect(view.editor.getValue()).toMatch(expected);
  });

  it('is said to be there, not put in twice, where it is rules', async () => {
    const opened = await start({ files: { 'A.md': '- [x] My own #no-contact/rule\n' } });
    const view = await opened.open('A.md');
    opened.run('insert-rules');
    await opened.settle();
    expect(view.editor.getValue()).toBe('- [x] My own #no-contact/rule\n');
    expect(document.querySelector('.notice')?.textContent).toBe('This note already has rules.');
  });

  it('is the whole page but for the rules where those were put in alone, and then no more', async () => {
    const opened = await start({ files: { 'A.md': 'Text.\n\n- [x] My own #no-contact/rule\n' } });
    const view = await opened.open('A.md');
    opened.run('insert-template');
    await opened.settle();
    const text = view.editor.getValue();
    expect(text).toContain('## This evening');
    expect(text.match(/#no-contact\/rule/g)).toHaveLength(1);
    expect(document.querySelector('.notice')).toBeNull();
    opened.run('insert-template');
    await opened.settle();
    expect(view.editor.getValue()).toBe(text);
    expect(document.querySelector('.notice')?.textContent).toBe('This note already has the template.');
  });

  it('goes into the note of today where the open one is only being read', async () => {
    const opened = await start({ files: { 'A.md': NOTE_TEXT } });
    await opened.open('A.md', 'preview');
    opened.run('insert-rules');
    await opened.settle();
    expect(opened.text('A.md')).toBe(NOTE_TEXT);
    expect(opened.app.workspace.getActiveFile()?.path).toBe(NOTE);
  });
});

describe('a check-in that is open over midnight', () => {
  it('stays with the day it was opened on, and says that this is yesterday now', async () => {
    const opened = await start({ files: { '2026-03-10.md': '---\nmood: 2\n---\n' } });
    const at = (text: string): void => {
      vi.setSystemTime(new Date(text));
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      at('2026-03-10T23:59:30');
      opened.run('check-in');
      await opened.settle();
      at('2026-03-11T00:00:30');
      document.dispatchEvent(new Event('visibilitychange'));
      const pressed = () =>
        [...document.querySelectorAll('.ncj-day-switch button')].map((each) =>
          each.getAttribute('aria-pressed'),
        );
      await vi.waitFor(() => expect(pressed()).toEqual(['false', 'true']));
      document.querySelector<HTMLElement>('.ncj-day-switch button')?.click();
      await opened.settle();
      expect(pressed()).toEqual(['true', 'false']);
      const nine = [...document.querySelectorAll<HTMLElement>('.ncj-scale-step')].at(9);
      nine?.click();
      document.querySelector<HTMLElement>('.ncj-form-actions .mod-cta')?.click();
      await opened.settle();
      expect(opened.text('2026-03-10.md')).toContain('mood: 2');
      expect(opened.text('2026-03-11.md')).toContain('mood: 9');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a code block', () => {
  it('whose list holds itself says what was wrong', async () => {
    const opened = await start({ files: { 'A.md': '```no-contact\nrange: &a [*a]\n```\n' } });
    await opened.open('A.md', 'preview');
    await opened.settle();
    expect(document.querySelector('.ncj-block-wrong')?.textContent).toContain('Range is 30d, 90d, 1y, all');
  });
});

describe('a plugin that is switched off', () => {
  it('closes its forms, and takes its blocks out of the notes that show them', async () => {
    const opened = await start({
      files: { 'A.md': '```no-contact\nshow: streak\n```\n', '2026-01-05.md': '- #no-contact/start\n' },
    });
    await opened.open('A.md', 'preview');
    await opened.settle();
    expect(document.querySelector('.ncj-block .ncj-days')).not.toBeNull();
    opened.run('log-urge');
    expect(document.querySelector('.modal')).not.toBeNull();
    await opened.app.plugins.disablePlugin(opened.id);
    expect(document.querySelector('.modal')).toBeNull();
    expect(document.querySelector('.ncj-block')?.childElementCount).toBe(0);
    await opened.app.plugins.enablePluginAndSave(opened.id);
    await opened.settle();
    expect(document.querySelector('.ncj-block .ncj-days')).not.toBeNull();
  });
});

describe('a plugin that the user switches off', () => {
  it('has its views closed by the app, and begins anew when it is switched on', async () => {
    const opened = await start({ files: { '2026-01-05.md': '- #no-contact/start\n' } });
    const { plugins, workspace } = opened.app;
    for (const command of ['open-streak', 'open-guide', 'ride-out']) opened.run(command);
    await opened.settle();
    const types = ['no-contact-streak', 'no-contact-guide', 'no-contact-ride-out'];
    const open = (): number[] => types.map((type) => workspace.getLeavesOfType(type).length);
    expect(open()).toEqual([1, 1, 1]);
    await plugins.disablePluginAndSave(opened.id);
    expect(open()).toEqual([0, 0, 0]);
    expect(document.querySelector('[class*="ncj-"]')).toBeNull();
    await plugins.enablePluginAndSave(opened.id);
    opened.run('open-streak');
    await opened.settle();
    expect(open()).toEqual([1, 0, 0]);
    expect(document.querySelector('.ncj-view [data-stat="streak-days"]')).not.toBeNull();
  });
});

describe('an unsent letter whose entry cannot be written', () => {
  it('is made once, however often it is tried', async () => {
    const opened = await start();
    let failures = 2;
    opened.adapter.failing = (operation, path) =>
      operation === 'write' && path === NOTE && failures-- > 0 ? new Error('The disk is full.') : null;
    opened.run('write-letter');
    await opened.settle();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      document.querySelector<HTMLElement>('.ncj-form-actions .mod-cta')?.click();
      await opened.settle();
    }
    const letters = opened.app.vault
      .getMarkdownFiles()
      .filter(({ path }) => path.startsWith('Unsent letters/'));
    expect(letters).toHaveLength(1);
    expect(opened.text(NOTE)).toContain('#no-contact/letter');
  });
});

describe('a settings file', () => {
  const DATA = '.obsidian/plugins/no-contact-journal/data.json';
  const HALF = '{ "heading": "My lo';

  const toggle = (opened: Host): Promise<void> => {
    const [tab] = opened.app.setting.pluginTabs as unknown as PluginSettingTab[];
    return Promise.resolve(tab?.setControlValue('discreet', true));
  };

  /** As a sync tool does. */
  const fromOutside = async (opened: Host, text: string): Promise<void> => {
    opened.adapter.place(DATA, text);
    await opened.app.plugins.settingsChangedOutside(opened.id);
  };

  it('that cannot be read at the start leaves the defaults in force, is told, and is not written over', async () => {
    const opened = await start({ files: { [DATA]: HALF } });
    expect(opened.notices()).toEqual([expect.stringContaining('The settings file cannot be read')]);
    expect(opened.run('log-urge-now')).toBe(true);
    await toggle(opened);
    await opened.settle();
    expect(opened.text(NOTE)).toContain('#no-contact/urge');
    expect(opened.text(DATA)).toBe(HALF);
  });

  it('keeps the old value where a folder leaves the vault or is the app’s own, or a format names no day', async () => {
    const opened = await start({ data: { dailyFolder: 'Journal', dailyFormat: 'YYYYMMDD' } });
    const [tab] = opened.app.setting.pluginTabs as unknown as PluginSettingTab[];
    for (const folder of [
      '../out',
      '.obsidian',
      '.obsidian/plugins/no-contact-journal',
      '/.obsidian/',
      'a/.b',
    ])
      await tab?.setControlValue('dailyFolder', folder);
    for (const format of ['hello', 'YYYY', '../YYYY-MM-DD'])
      await tab?.setControlValue('dailyFormat', format);
    expect([tab?.getControlValue('dailyFolder'), tab?.getControlValue('dailyFormat')]).toEqual([
      'Journal',
      'YYYYMMDD',
    ]);
    expect(JSON.parse(opened.text(DATA))).toEqual({ dailyFolder: 'Journal', dailyFormat: 'YYYYMMDD' });
  });

  it('takes no folder of the app where that is not a hidden one either', async () => {
    const opened = await start({ configDir: 'config' });
    const [tab] = opened.app.setting.pluginTabs as unknown as PluginSettingTab[];
    for (const folder of ['config', 'config/plugins', 'configured'])
      await tab?.setControlValue('letterFolder', folder);
    expect(tab?.getControlValue('letterFolder')).toBe('configured');
    await tab?.setControlValue('letterFolder', 'config/x');
    expect(tab?.getControlValue('letterFolder')).toBe('configured');
  });

  it('that a sync writes by halves leaves the last good settings in force, and takes the change in later', async () => {
    const opened = await start({ data: { heading: 'My log', alias: 'S.' } });
    await fromOutside(opened, HALF);
    expect(opened.run('log-urge-now')).toBe(true);
    await toggle(opened);
    await opened.settle();
    expect(opened.text(NOTE)).toMatch(/^## My log\n- .* #no-contact\/urge\n$/);
    expect(opened.text(DATA)).toBe(HALF);
    await fromOutside(opened, '{ "heading": "My long log", "alias": "S." }');
    expect(JSON.parse(opened.text(DATA))).toEqual({ heading: 'My long log', alias: 'S.', discreet: true });
  });
});
