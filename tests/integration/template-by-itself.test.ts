// @vitest-environment jsdom
// The template that comes by itself, and prompts put into today's note, beside what is typed meanwhile.
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';

let host: Host | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
});

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

const now = new Date();
const NOTE = `${[now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')}.md`;
const AUTO = { autoTemplate: true };
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function until(seen: () => boolean): Promise<void> {
  for (let waited = 0; waited < 15_000 && !seen(); waited += 50) await pause(50);
  expect(seen()).toBe(true);
}

describe("today's prompt, where there is no note yet", () => {
  it('stands there once, below the properties, and the cursor on an empty line behind it', async () => {
    const files = { '2026-01-05.md': '- #no-contact/start\n' };
    const { app, run, text } = await start({ data: AUTO, files });
    expect(run('insert-todays-prompt')).toBe(true);
    await until(() => app.workspace.activeEditor?.file?.path === NOTE);
    await until(() => app.workspace.activeEditor?.editor.getCursor().line !== 0);
    await pause(1_500);
    const note = text(NOTE);
    expect(note).toMatch(/^---\nmood:/);
    const prompts = note.split('\n').filter((line) => line.length > 30 && line.endsWith('?'));
    expect(new Set(prompts).size).toBe(prompts.length);
    const { editor } = app.workspace.activeEditor!;
    expect([editor.getLine(editor.getCursor().line), editor.getValue()]).toEqual(['', note]);
  });
});

describe('the template of new daily notes', () => {
  it('waits for words that are being typed, and comes around them', async () => {
    const { app, text, open } = await start({ data: AUTO });
    await app.vault.create(NOTE, '');
    const { editor } = await open(NOTE);
    editor.replaceSelection('Slept badly');
    await pause(1_200);
    expect(editor.getValue()).toBe('Slept badly');
    await until(() => editor.getValue().includes('## No contact'));
    expect(editor.getValue()).toMatch(/^---\nmood:[^]*?\n---\n[^]*^Slept badly$/m);
    expect(editor.getValue().split('Slept badly')).toHaveLength(2);
    editor.replaceSelection('!');
    expect(editor.getValue()).toMatch(/^Slept badly!$/m);
    expect(text(NOTE)).toBe(editor.getValue().replace('!', ''));
  });

  it("does not come to a note with a person's words from another device", async () => {
    const { adapter, text } = await start({ data: AUTO });
    adapter.outside.write(NOTE, 'I wrote this on my phone.\n');
    await pause(1_500);
    expect(text(NOTE)).toBe('I wrote this on my phone.\n');
  });
});

describe('what another program takes away', () => {
  it('is told, with a button that writes it again', async () => {
    const { adapter, run, text } = await start({ files: { [NOTE]: 'Mine.\n' } });
    run('log-urge-now');
    await until(() => text(NOTE).includes('#no-contact/urge'));
    await until(() => document.querySelector('.notice') !== null);
    const logged = text(NOTE);
    adapter.outside.write(NOTE, 'Theirs.\n');
    const again = (): HTMLButtonElement | undefined =>
      [...document.querySelectorAll<HTMLButtonElement>('.notice button')].find(
        ({ textContent }) => textContent === 'Try again',
      );
    await until(() => again() !== undefined);
    again()?.click();
    await until(() => text(NOTE).includes('#no-contact/urge'));
    expect(text(NOTE)).toBe(logged.replace('Mine.', 'Theirs.'));
  });
});

describe('a check-in', () => {
  const button = (label: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find(
      ({ textContent }) => textContent === label,
    );

  async function checkIn(note: string): Promise<Host> {
    const opened = await start({ files: { [NOTE]: note } });
    opened.run('check-in');
    await opened.settle();
    document
      .querySelector('.modal form')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: '7', bubbles: true }));
    button('Save')?.click();
    await opened.settle();
    return opened;
  }

  it('asks before it replaces what stands there in other words, and says when it is saved', async () => {
    const note = '---\ntags: [a]  # c\nmood: tired but ok\n---\nx\n';
    const { text, notices } = await checkIn(note);
    expect(document.querySelector('.modal')?.textContent).toContain('In mood you wrote "tired but ok"');
    expect(text(NOTE)).toBe(note);
    button('Replace it with 7')?.click();
    await until(() => text(NOTE) !== note);
    expect(text(NOTE)).toBe(note.replace('tired but ok', '7'));
    await until(() => notices().includes('Your check-in is saved.'));
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('says which line is off in properties that cannot be read, and leaves them', async () => {
    const note = '---\ntitle: My day: hard\n---\nx\n';
    const { text } = await checkIn(note);
    expect(document.querySelector('.modal .ncj-failure')?.textContent).toContain('line 2');
    expect(text(NOTE)).toBe(note);
  });
});
