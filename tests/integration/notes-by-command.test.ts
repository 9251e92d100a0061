// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src/doors/api';
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

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const NOTE = `${today()}.md`;
const activePath = ({ app }: Host): string | undefined => app.workspace.getActiveFile()?.path;
const api = ({ app, id }: Host): Api => (app.plugins.plugins[id] as { api: Api }).api;

describe("opening today's note", () => {
  it('makes it where there is none', async () => {
    const opened = await start();
    opened.run('open-today');
    await opened.settle();
    expect(activePath(opened)).toBe(NOTE);
    expect(opened.text(NOTE)).toBe('');
  });

  it('leaves one that is there as it is', async () => {
    const text = 'Words.\r\n\r\n## No contact\r\n- 7:10 #no-contact/urge';
    const opened = await start({ files: { [NOTE]: text } });
    opened.run('open-today');
    await opened.settle();
    expect(activePath(opened)).toBe(NOTE);
    expect(opened.text(NOTE)).toBe(text);
  });
});

describe("making today's note", () => {
  it('leaves what is open as it is, and says where the note is', async () => {
    const opened = await start({ files: { 'Other.md': 'x' } });
    await opened.open('Other.md');
    expect(opened.run('make-today')).toBe(true);
    await opened.settle();
    expect(activePath(opened)).toBe('Other.md');
    expect(opened.text(NOTE)).toBe('');
    expect(opened.notices()).toEqual([`Today's note: ${NOTE}`]);
  });

  it('is not offered where it is there', async () => {
    const opened = await start({ files: { [NOTE]: '' } });
    expect(opened.run('make-today')).toBe(false);
  });
});

describe('rebuilding the index', () => {
  it('reads every note again, says how many entries there are, and changes no note', async () => {
    const files = {
      '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start\n- 21:14 #no-contact/urge [intensity:: 7]\n',
      '2026-01-06.md': '- 22:00 #no-contact/slip\n',
    };
    const opened = await start({ files });
    const before = api(opened).snapshot();
    const read: string[] = [];
    opened.adapter.failing = (operation, path) => {
      if (operation === 'read') read.push(path);
      return null;
    };
    opened.run('rebuild-index');
    await opened.settle();
    expect(read).toEqual(expect.arrayContaining(Object.keys(files)));
    expect(opened.notices()).toEqual(['Re-read 3 entries.']);
    const after = api(opened).snapshot();
    expect(after).toEqual({ ...before, asOf: after.asOf });
    for (const [path, text] of Object.entries(files)) expect(opened.text(path)).toBe(text);
  });
});
