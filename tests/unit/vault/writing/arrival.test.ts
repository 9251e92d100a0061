import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../src/entries/entry';
import { parseNote } from '../../../../src/entries/parse';
import { arrival } from '../../../../src/vault/writing/arrival';
import { sourceOf } from '../../entries/source';

vi.stubGlobal('window', globalThis);

const PATH = '2026-03-10.md';
const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';

let entries: readonly Entry[];
let listeners: Set<() => void>;
let done: boolean;

const index = {
  entriesOf: (path: string) => (path === PATH ? entries : []),
  onChange: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The index has read this text, and says so. */
async function read(text: string): Promise<void> {
  entries = parseNote(sourceOf(text), { mood: 'mood', sleep: 'sleep' }).entries;
  for (const listener of [...listeners]) listener();
  await vi.advanceTimersByTimeAsync(0);
}

async function wait(text: string | null, line = LINE): Promise<void> {
  void arrival(index, { path: PATH, line, text }, 2000).then(() => (done = true));
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  entries = [];
  listeners = new Set();
  done = false;
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what was written has arrived', () => {
  it('when the index holds it, and no sooner', async () => {
    await wait(`${LINE}\n`);
    await read('- 21:13 #no-contact/urge [intensity:: 7]\n');
    expect(done).toBe(false);
    await read(`A line above\n\n${LINE}\n`);
    expect([done, listeners.size, vi.getTimerCount()]).toEqual([true, 0, 0]);
  });

  it('at once where the index was faster', async () => {
    await read(`${LINE}\n`);
    await wait(`${LINE}\n`);
    expect([done, listeners.size, vi.getTimerCount()]).toEqual([true, 0, 0]);
  });

  it('when the index holds as many as there are of its like', async () => {
    const twice = `## No contact\n${LINE} words\n${LINE}\n\`\`\`\n${LINE}\n\`\`\`\n`;
    await read(`${LINE} words\n`);
    await wait(twice);
    expect(done).toBe(false);
    await read(twice);
    expect(done).toBe(true);
  });

  it('when the index holds it somewhere else in its line', async () => {
    await wait(`${LINE}\n`);
    await read(`Words\n- a\n\t${LINE}\n`);
    expect(done).toBe(true);
  });

  it('after two seconds, whatever the index knows', async () => {
    await wait(`${LINE}\n`);
    await vi.advanceTimersByTimeAsync(1999);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect([done, listeners.size]).toEqual([true, 0]);
  });

  it('at once where nothing had to be written', async () => {
    await wait(null);
    expect(done).toBe(true);
  });

  it('at once where what was written is no entry', async () => {
    await wait('Words\n', 'Words');
    expect([done, listeners.size]).toEqual([true, 0]);
  });
});
