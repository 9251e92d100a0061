// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';

let host: Host | null = null;

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await host?.close();
  host = null;
});

describe('the reminder', () => {
  it.each([
    ['2026-03-10T21:00:00', 0],
    ['2026-03-11T00:59:00', 0],
    ['2026-03-11T01:00:30', 1],
  ])('set for one at night, with days from four, at %s has shown %i notices', async (now, notices) => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(now) });
    const opened = await start({ data: { reminder: '01:00', dayStartsAt: 4 } });
    vi.advanceTimersByTime(30_000);
    expect(opened.notices()).toHaveLength(notices);
  });
});

describe('the template of a note of another day', () => {
  const START = { '2026-01-05.md': '- #no-contact/start\n' };
  const template = '{{ncj:phase}}\n\n{{ncj:prompt}}\n\n{{ncj:rules}}\n\n## End\n';

  async function added(path: string): Promise<string> {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-10T12:00:00') });
    const opened = await start({ files: { ...START, [path]: '' }, data: { template, disappearWeeks: 4 } });
    await opened.open(path);
    opened.run('insert-template');
    await opened.settle();
    return opened.text(path);
  }

  it('has the phase and the rules of that day, and no prompt where the day is over', async () => {
    const text = await added('2026-01-20.md');
    expect(text).toMatch(/^keeping out of sight\n\n- \[ \] /);
    expect(text).toContain('Stayed out of sight, online too, and asked friends for no news');
  });

  it('has the prompt where the day is not over', async () => {
    expect(await added('2026-06-10.md')).toMatch(/^living on\n\n[^-\n][^\n]+\n\n- \[ \] /);
    await host?.close();
    expect(await added('2026-06-11.md')).toMatch(/^living on\n\n[^-\n][^\n]+\n\n- \[ \] /);
  });
});

describe('the template in quiet mode', () => {
  async function added(data: Record<string, unknown>): Promise<string> {
    const opened = await start({ files: { 'A.md': '' }, data: { quiet: true, anthem: 'My part.', ...data } });
    await opened.open('A.md');
    opened.run('insert-template');
    await opened.settle();
    return opened.text('A.md');
  }

  it('asks for nothing, and is the own one where there is one', async () => {
    expect(await added({})).toMatch(/^[^\n:]+\n\n> My part\.\n\n## No contact\n$/);
    await host?.close();
    expect(await added({ template: 'My words.\n' })).toBe('My words.\n');
  });
});

describe('a sealed letter', () => {
  const SEALED = '---\nunsent: true\nsealed-until: 2999-01-01\n---\n\nWords.\n';
  const folded = (): boolean => document.querySelector('.ncj-seal') !== null;

  it('that comes from elsewhere while the app runs is folded when it is first opened', async () => {
    const opened = await start();
    await opened.app.vault.create('Letter.md', SEALED);
    await opened.settle();
    await opened.open('Letter.md');
    await opened.settle();
    expect(folded()).toBe(true);
  });

  it('that is made here is folded from its next opening on', async () => {
    const opened = await start();
    opened.run('write-letter');
    await opened.settle();
    document.querySelector<HTMLElement>('.ncj-form-actions .mod-cta')?.click();
    await opened.settle();
    const [letter] = opened.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Unsent'));
    if (!letter) throw new Error('No letter was made.');
    await opened.app.vault.modify(letter, SEALED);
    await opened.settle();
    expect(folded()).toBe(false);
    opened.app.workspace.detachLeavesOfType('markdown');
    await opened.settle();
    await opened.open(letter.path);
    await opened.settle();
    expect(folded()).toBe(true);
  });
});

describe('notes and folders that the settings name', () => {
  const DATA = '.obsidian/plugins/no-contact-journal/data.json';
  const saved = (opened: Host): unknown => JSON.parse(opened.text(DATA));

  /** The prompts that can be picked, own ones first. */
  async function picked(opened: Host): Promise<string> {
    await opened.open('A.md');
    opened.run('insert-template');
    await opened.settle();
    return opened.text('A.md');
  }

  it('may be written with a slash behind them', async () => {
    const files = { 'A.md': '', 'T/Mine.md': 'My template.\n' };
    expect(await picked(await start({ files, data: { templateNote: 'T/' } }))).toBe('My template.\n');
  });

  it('are followed when they are renamed', async () => {
    const files = { 'A.md': '', 'P/Mine.md': 'My template.\n', 'P/Why.md': 'Because.\n', 'L/x.md': '' };
    const data = { templateNote: 'P/Mine', promptSource: 'P/', reasonsNote: 'P/Why.md', letterFolder: 'L' };
    const opened = await start({ files, data });
    for (const [from, to] of [
      ['P/Mine.md', 'P/Own.md'],
      ['P', 'Q'],
      ['L', 'Letters'],
    ] as const) {
      const file = opened.app.vault.getAbstractFileByPath(from);
      if (file) await opened.app.vault.rename(file, to);
      await opened.settle();
    }
    expect(saved(opened)).toMatchObject({
      templateNote: 'Q/Own',
      promptSource: 'Q',
      reasonsNote: 'Q/Why.md',
      letterFolder: 'Letters',
    });
    expect(await picked(opened)).toBe('My template.\n');
  });
});

describe('completion in the editor', () => {
  it.each([
    ['a list', '- #no-contact/ur', 0, 1],
    ['a fenced block', '```\n- #no-contact/ur\n```\n', 1, 0],
    ['a comment', '%%\n- #no-contact/ur\n%%\n', 1, 0],
  ])('in %s', async (_, text, line, kinds) => {
    const opened = await start({ files: { 'A.md': '' } });
    const { editor } = await opened.open('A.md');
    editor.setValue(text);
    editor.setCursor({ line, ch: '- #no-contact/ur'.length });
    editor.cm.dispatch({ ...editor.cm.state.replaceSelection('g'), userEvent: 'input.type' });
    await opened.settle();
    expect(document.querySelectorAll('.suggestion-item')).toHaveLength(kinds);
  });
});

describe('completion beside the tags of the app', () => {
  it.each([
    ['offers kinds where the app would offer tags', '- #no-contact', '/', '2026-03-09.md', /urge.*slip/],
    ['leaves every other tag to the app', '- #noth', 'i', '2026-03-09.md', /^nothing$/],
    ['offers kinds after the time, before the # is there', '- 21:14', ' ', '2026-03-09.md', /urge.*slip/],
    ['does so while the kind is typed', '- 21:14 u', 'r', '2026-03-09.md', /^urge/],
    ['does so in no note that is none of a day', '- 21:14', ' ', 'Plan.md', /^$/],
    ['offers no kind that is there in full', '- 21:14 #no-contact/urg', 'e', '2026-03-09.md', /^$/],
  ])('%s', async (_, text, last, path, shown) => {
    const opened = await start({ files: { [path]: '', 'Tags.md': '#no-contacting #nothing\n' } });
    const { editor } = await opened.open(path);
    editor.setValue(text);
    editor.setCursor({ line: 0, ch: text.length });
    editor.cm.dispatch({ ...editor.cm.state.replaceSelection(last), userEvent: 'input.type' });
    await opened.settle();
    const offered = [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
    expect(offered.join()).toMatch(shown);
  });
});

describe('a day of much writing', () => {
  const DAY = '2026-03-10';
  const words = (count: number): string => `${'word '.repeat(count)}\n`;
  const shown = (): string =>
    [...document.querySelectorAll('.ncj-today')].map(({ textContent }) => textContent).join('');
  const asks = (): boolean => shown().includes('Another');

  async function view(files: Record<string, string>): Promise<Host> {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T12:00:00`) });
    // Charts ask for it as they are built.
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    // Some weeks ago, so that no lesson stands in the way of the prompt.
    const began = { '2026-01-20.md': '- #no-contact/start\n' };
    const opened = await start({ files: { ...began, ...files } });
    opened.run('open-streak');
    await opened.settle();
    expect(shown()).not.toBe('');
    return opened;
  }

  it.each([
    ['not one whose note holds much code', { [`${DAY}.md`]: `\`\`\`dataview\n${words(1500)}\`\`\`\n` }, true],
    ['not one with a long letter of another day', { 'Unsent letters/2026-03-09 A.md': words(1500) }, true],
    ['one with much in its note', { [`${DAY}.md`]: words(900) }, false],
    [
      'one with much in its note and letter',
      { [`${DAY}.md`]: words(500), [`Unsent letters/${DAY} A.md`]: words(400) },
      false,
    ],
  ])('is %s', async (_, files, asking) => {
    await view(files);
    expect(asks()).toBe(asking);
  });

  it('becomes one while a letter is written, and is read once a change', async () => {
    const letter = `Unsent letters/${DAY} A.md`;
    const opened = await view({ [letter]: words(10), [`${DAY}.md`]: 'One.\n' });
    expect(asks()).toBe(true);
    const change = async (path: string, text: string): Promise<void> => {
      const file = opened.app.vault.getFileByPath(path);
      if (file) await opened.app.vault.modify(file, text);
      await opened.settle();
    };
    const reads = vi.spyOn(opened.app.vault, 'cachedRead');
    await change(letter, words(1000));
    await change(`${DAY}.md`, 'One, two.\n');
    expect(asks()).toBe(false);
    expect(reads.mock.calls.filter(([{ path }]) => path === letter)).toHaveLength(1);
  });
});
