// @vitest-environment jsdom
import type { Command } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../node';
import { VIEW, startHost, withView } from './try-out';

function start(...commands: Command[]): Promise<Host> {
  return startHost(
    (plugin) => {
      void withView(plugin);
      for (const command of commands) plugin.addCommand(command);
    },
    { files: { 'A.md': 'text' } },
  );
}

function offered({ app }: Host): string[] {
  return app.commands.listCommands().map(({ id }) => id);
}

describe('commands', () => {
  it('have the id and the name of their plugin in front', async () => {
    const { app } = await start({ id: 'go', name: 'Go', callback: () => undefined });
    expect(Object.keys(app.commands.commands)).toEqual(['try:go']);
    expect(app.commands.findCommand('try:go')).toMatchObject({ id: 'try:go', name: 'Try: Go' });
  });

  it('can be taken away one by one', async () => {
    const host = await start({ id: 'go', name: 'Go', callback: () => undefined });
    const plugin = host.app.plugins.getPlugin('try') as { removeCommand(id: string): void };
    plugin.removeCommand('go');
    expect([offered(host), host.run('go')]).toEqual([[], false]);
  });

  it('for mobile are not offered on the desktop', async () => {
    const command = { id: 'go', name: 'Go', mobileOnly: true, callback: () => undefined };
    expect(offered(await start({ ...command }))).toEqual([]);
    const phone = await startHost((plugin) => void plugin.addCommand({ ...command }), { screen: 'phone' });
    expect(offered(phone)).toEqual(['try:go']);
  });

  it('run their callback', async () => {
    const callback = vi.fn();
    const host = await start({ id: 'go', name: 'Go', callback });
    expect([host.run('go'), callback.mock.calls.length]).toEqual([true, 1]);
    expect(host.run('other')).toBe(false);
  });

  it('are asked before they are offered; when they run nobody asks first', async () => {
    let able = false;
    const asked: boolean[] = [];
    const checkCallback = (checking: boolean): boolean => {
      asked.push(checking);
      return able;
    };
    const host = await start({ id: 'go', name: 'Go', checkCallback });
    expect([offered(host), host.run('go'), asked]).toEqual([[], false, [true, false]]);
    able = true;
    expect([offered(host), host.run('go')]).toEqual([['try:go'], true]);
  });

  it('that answer nothing when asked are not offered; run, they did it', async () => {
    const host = await start({ id: 'go', name: 'Go', checkCallback: () => undefined });
    expect([offered(host), host.run('go')]).toEqual([[], true]);
  });

  it('of the editor come only while a note is edited, and get it', async () => {
    const editorCallback = vi.fn();
    const host = await start({ id: 'go', name: 'Go', editorCallback });
    expect([offered(host), host.run('go')]).toEqual([[], false]);
    const view = await host.open('A.md');
    expect([offered(host), host.run('go')]).toEqual([['try:go'], true]);
    expect(editorCallback).toHaveBeenCalledExactlyOnceWith(view.editor, view);
    await view.toggleMode();
    expect([offered(host), host.run('go')]).toEqual([[], false]);
    await view.toggleMode();
    await host.app.workspace.ensureSideLeaf(VIEW, 'right', { active: true });
    expect([offered(host), host.run('go')]).toEqual([[], false]);
  });

  it('of the editor may say no; they go before every other callback', async () => {
    const other = vi.fn();
    const asked: unknown[] = [];
    const host = await start({
      id: 'go',
      name: 'Go',
      callback: other,
      checkCallback: other,
      editorCallback: other,
      editorCheckCallback: (checking, editor) => {
        asked.push(checking);
        return editor.getValue() === 'text';
      },
    });
    const view = await host.open('A.md');
    expect([offered(host), host.run('go')]).toEqual([['try:go'], true]);
    view.editor.setValue('other');
    expect([offered(host), host.run('go')]).toEqual([[], false]);
    expect([other.mock.calls.length, asked]).toEqual([0, [true, false, true, false]]);
  });
});
