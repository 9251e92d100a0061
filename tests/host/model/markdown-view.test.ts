// @vitest-environment jsdom
import { Compartment, StateField, type Extension } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../node';
import type { MarkdownView } from './markdown-view';
import { startHost } from './try-out';

let host: Host;

async function open(text: string, mode?: 'source' | 'preview'): Promise<MarkdownView> {
  host = await startHost(undefined, { files: { 'A.md': text, 'B.md': 'b' } });
  return host.open('A.md', mode);
}

function type(view: MarkdownView, text: string, line = 0): void {
  view.editor.replaceRange(text, { line, ch: 0 });
}

describe('an open note', () => {
  it('has the truth in its editor until it is saved, two seconds after the last key', async () => {
    const view = await open('one\n');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    type(view, 'a');
    await vi.advanceTimersByTimeAsync(1500);
    type(view, 'b');
    await vi.advanceTimersByTimeAsync(1500);
    expect([view.dirty, view.data, host.text('A.md')]).toEqual([true, 'baone\n', 'one\n']);
    await vi.advanceTimersByTimeAsync(600);
    vi.useRealTimers();
    expect([view.dirty, host.text('A.md')]).toEqual([false, 'baone\n']);
  });

  it('is not written when there is nothing to save', async () => {
    const view = await open('one\r\n');
    await view.save();
    view.leaf.detach();
    await view.leaf.closed;
    expect([host.adapter.writes, host.text('A.md')]).toEqual([0, 'one\r\n']);
  });

  it('is saved when it is closed, when another note comes and when it is read', async () => {
    const view = await open('one\n');
    type(view, '1');
    await view.toggleMode();
    expect(host.text('A.md')).toBe('1one\n');
    await view.toggleMode();
    type(view, '2');
    const other = host.app.vault.getFileByPath('B.md');
    if (other) await view.leaf.openFile(other);
    expect([host.text('A.md'), view.editor.getValue()]).toEqual(['21one\n', 'b']);
    view.editor.undo();
    expect(view.editor.getValue()).toBe('b');
    type(view, '3');
    view.leaf.detach();
    await view.leaf.closed;
    expect(host.text('B.md')).toBe('3b');
  });

  it('tells of each change, typed or not', async () => {
    const view = await open('one\n');
    const heard: unknown[] = [];
    const { workspace } = host.app;
    workspace.on('editor-change', (editor: unknown, info: unknown) => heard.push([editor, info]));
    workspace.on('quick-preview', ({ path }: { path: string }, data: string) => heard.push([path, data]));
    type(view, 'x');
    expect(heard).toEqual([
      [view.editor, view],
      ['A.md', 'xone\n'],
    ]);
  });

  it('says so when saving fails, and keeps what was typed', async () => {
    const view = await open('one\n');
    host.adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    type(view, 'x');
    await view.save();
    expect(host.notices()).toEqual(['Failed to save "A.md". Error: The disk is full.']);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    type(view, 'y');
    await vi.advanceTimersByTimeAsync(2100);
    vi.useRealTimers();
    expect(host.notices()).toHaveLength(2);
    host.adapter.failing = () => null;
    await view.save();
    expect(host.text('A.md')).toBe('yxone\n');
  });
});

describe('a note that is only half open', () => {
  async function halfOpen(from: 'empty' | 'the note before'): Promise<MarkdownView> {
    const other = await open('one\n');
    if (from === 'empty') {
      host.adapter.readDelay = 30;
      void host.app.workspace.getLeaf('tab').openFile(host.app.vault.getFileByPath('B.md')!);
    } else {
      host.adapter.readDelay = 30;
      void other.leaf.openFile(host.app.vault.getFileByPath('B.md')!);
    }
    await new Promise((done) => setTimeout(done, 10));
    return host.app.workspace.activeLeaf?.view as MarkdownView;
  }

  it.each([
    ['empty', ''],
    ['the note before', 'one\n'],
  ] as const)('has the new file, and its editor holds %s', async (from, holds) => {
    const view = await halfOpen(from);
    expect([view.file?.path, view.editor.getValue()]).toEqual(['B.md', holds]);
    type(view, 'typed');
    await view.save();
    expect([host.text('B.md'), host.text('A.md'), host.adapter.writes]).toEqual(['b', 'one\n', 0]);
    await new Promise((done) => setTimeout(done, 40));
    expect(view.editor.getValue()).toBe('b');
  });
});

describe('saving', () => {
  it('resolves at once while another save runs, and what came since is saved then', async () => {
    const view = await open('one\n');
    host.adapter.writeDelay = 20;
    type(view, 'a');
    const first = view.save();
    type(view, 'b');
    await view.save();
    expect(host.text('A.md')).toBe('one\n');
    await first;
    expect(host.text('A.md')).toBe('baone\n');
  });

  it('writes over what the app has not noticed yet', async () => {
    const view = await open('one\n');
    host.adapter.outside.writeUnnoticed('A.md', 'theirs\n');
    await host.settle();
    expect([view.editor.getValue(), view.file?.stat.size]).toEqual(['one\n', 4]);
    type(view, 'mine ');
    await view.save();
    expect(host.text('A.md')).toBe('mine one\n');
  });
});

describe('a change on disk', () => {
  it('that was not noticed is taken over when it is', async () => {
    const view = await open('one\n');
    host.adapter.outside.writeUnnoticed('A.md', 'theirs\n');
    host.adapter.outside.notice('A.md');
    await host.settle();
    expect([view.editor.getValue(), view.file?.stat.size]).toEqual(['theirs\n', 7]);
  });

  it('comes into a note that has nothing unsaved, the cursor stays', async () => {
    const view = await open('one\ntwo\n');
    view.editor.setCursor({ line: 1, ch: 2 });
    host.adapter.outside.write('A.md', 'zero\none\ntwo\n');
    await host.settle();
    expect([view.editor.getValue(), view.editor.getCursor()]).toEqual([
      'zero\none\ntwo\n',
      { line: 2, ch: 2 },
    ]);
    expect([view.dirty, host.adapter.writes, host.notices()]).toEqual([false, 0, []]);
  });

  it('is merged with what is unsaved, with a notice, and both are saved', async () => {
    const view = await open('one\ntwo\nthree\n');
    type(view, 'ONE ');
    host.adapter.outside.write('A.md', 'one\ntwo\nthree\n- from outside\n');
    await host.settle();
    expect(view.editor.getValue()).toBe('ONE one\ntwo\nthree\n- from outside\n');
    await view.save();
    expect(host.text('A.md')).toBe('ONE one\ntwo\nthree\n- from outside\n');
    expect(host.notices()).toEqual(['“A.md” has been modified externally, merging changes automatically.']);
  });

  it('by another part of the app is merged, too', async () => {
    const view = await open('one\ntwo\n');
    type(view, 'ONE ');
    await host.app.vault.process(view.file!, (text) => `${text}added\n`);
    await host.settle();
    expect(view.editor.getValue()).toBe('ONE one\ntwo\nadded\n');
  });

  it('that comes while the note is being saved is not lost when the disk is slow', async () => {
    const view = await open('one\ntwo\n');
    host.adapter.readDelay = 15;
    host.adapter.writeDelay = 15;
    type(view, 'ONE ');
    const saving = view.save();
    await saving;
    host.adapter.outside.write('A.md', `${host.text('A.md')}added\n`);
    type(view, 'more ');
    await new Promise((done) => setTimeout(done, 60));
    await view.save();
    expect(host.text('A.md')).toBe('more ONE one\ntwo\nadded\n');
  });

  it('that comes while the note is being saved does not take away what was typed', async () => {
    const view = await open('one\n');
    host.adapter.writeDelay = 30;
    type(view, 'typed ');
    const saving = view.save();
    host.adapter.outside.write('A.md', 'other\n');
    await new Promise((done) => setTimeout(done, 10));
    expect(view.editor.getValue()).toBe('typed one\n');
    await saving;
    await host.settle();
    expect([view.editor.getValue(), host.text('A.md')]).toEqual(['typed one\n', 'typed one\n']);
  });

  it('is told of as a change of the editor', async () => {
    const view = await open('one\n');
    const heard = vi.fn();
    host.app.workspace.on('editor-change', heard);
    host.adapter.outside.write('A.md', 'two\n');
    await host.settle();
    expect(heard).toHaveBeenCalledExactlyOnceWith(view.editor, view);
  });

  it('reaches all views of the note', async () => {
    const one = await open('one\n');
    const two = await host.open('A.md');
    type(one, 'x');
    await one.save();
    await host.settle();
    expect([two.editor.getValue(), two.dirty]).toEqual(['xone\n', false]);
  });

  it('can be undone past: what the user typed is still there to undo', async () => {
    const view = await open('one\ntwo\n');
    type(view, 'typed ');
    host.adapter.outside.write('A.md', 'one\ntwo\nthree\n');
    await host.settle();
    view.editor.undo();
    view.editor.undo();
    expect(view.editor.getValue()).toBe('one\ntwo\n');
  });
});

describe('the modes', () => {
  it('are editing and reading; reading shows the text rendered', async () => {
    const view = await open('# Title\n', 'preview');
    await host.settle();
    expect([view.getMode(), view.getState()['mode']]).toEqual(['preview', 'preview']);
    expect(view.previewMode.containerEl.querySelector('h1')?.textContent).toBe('Title');
    host.adapter.outside.write('A.md', '# Other\n');
    await host.settle();
    expect(view.previewMode.containerEl.querySelector('h1')?.textContent).toBe('Other');
    await view.toggleMode();
    expect(view.getMode()).toBe('source');
  });

  it('a line is shown by the ephemeral state, and gets cursor and focus', async () => {
    const view = await open('a\nb\nc\n');
    view.leaf.setEphemeralState({ line: 2 });
    expect(view.editor.getCursor()).toEqual({ line: 2, ch: 0 });
    expect(document.activeElement).toBe(view.editor.cm.contentDOM);
    const cursor = { from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 } };
    view.setEphemeralState({ cursor });
    expect(view.getEphemeralState()['cursor']).toEqual(cursor);
  });

  it('a note that cannot be read does not open', async () => {
    await open('one\n');
    host.adapter.failing = (_operation, path) => (path === 'B.md' ? new Error('unreadable') : null);
    await expect(host.open('B.md')).rejects.toThrow('unreadable');
    expect(host.app.workspace.getActiveFile()?.path).not.toBe('B.md');
  });
});

describe("plugins' extensions", () => {
  const field = StateField.define<string>({ create: () => 'there', update: (value) => value });

  beforeEach(() => void vi.useRealTimers());
  afterEach(() => void vi.useRealTimers());

  it('come into editors that are open and those opened later, and go with the plugin', async () => {
    host = await startHost((plugin) => plugin.registerEditorExtension(field), {
      files: { 'A.md': 'a', 'B.md': 'b' },
      enabled: false,
    });
    const view = await host.open('A.md');
    const has = (each: MarkdownView): boolean => each.editor.cm.state.field(field, false) === 'there';
    expect(has(view)).toBe(false);
    await host.app.plugins.enablePlugin('try');
    const later = await host.open('B.md');
    expect([has(view), has(later)]).toEqual([true, true]);
    await host.app.plugins.disablePlugin('try');
    expect([has(view), has(later)]).toEqual([false, false]);
  });

  it('given as an array are exchanged by changing it and updating the options', async () => {
    const extensions: Extension[] = [];
    host = await startHost((plugin) => plugin.registerEditorExtension(extensions), {
      files: { 'A.md': 'a' },
    });
    const view = await host.open('A.md');
    extensions.push(new Compartment().of(field));
    expect(view.editor.cm.state.field(field, false)).toBeUndefined();
    host.app.workspace.updateOptions();
    expect(view.editor.cm.state.field(field, false)).toBe('there');
  });
});
