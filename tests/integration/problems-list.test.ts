// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../host/node';

let host: Host | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
  vi.useRealTimers();
});

const NEAR =
  '- #no-contact/urge [intensity: 7] [trigger:: wine]\r\n- #no-contact/urge [intensity:: lots]\r\n';
const MENDED = NEAR.replace('[intensity: 7]', '[intensity:: 7]');

async function start(files: Readonly<Record<string, string>>): Promise<Host> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-10T12:00:00') });
  host = await createHost({ files: { ...files } });
  await host.settle();
  host.run('show-problems');
  await host.settle();
  return host;
}

function lines(code: string): string[] {
  return [...document.querySelectorAll(`[data-problem="${code}"]`)].map((el) => el.textContent);
}

async function mend(opened: Host): Promise<void> {
  const [button] = document.querySelectorAll<HTMLElement>('.ncj-problem-mend');
  button?.click();
  await opened.settle();
}

describe('the list of problems', () => {
  it('mends what is certain, nothing else, and says so', async () => {
    const opened = await start({ '2026-06-01.md': NEAR });
    expect([lines('near-miss').length, lines('bad-intensity').length]).toEqual([1, 1]);
    expect(document.querySelectorAll('.ncj-problem-mend')).toHaveLength(1);
    await mend(opened);
    expect(opened.text('2026-06-01.md')).toBe(MENDED);
    expect([lines('near-miss').length, lines('bad-intensity').length]).toEqual([0, 1]);
    expect(opened.notices()).toEqual(['1 place mended.']);
  });

  it('has one line for many notes of a folder, which mends them all', async () => {
    const paths = ['2026-06-01.md', '2026-06-02.md', '2026-06-03.md'];
    const opened = await start(Object.fromEntries(paths.map((path) => [path, NEAR])));
    expect(lines('near-miss')).toEqual([expect.stringContaining('3 lines of this kind in 3 notes')]);
    await mend(opened);
    expect(paths.map((path) => opened.text(path))).toEqual([MENDED, MENDED, MENDED]);
    await vi.waitFor(() => expect(lines('near-miss')).toEqual([]));
  });
});

describe('a line of the list', () => {
  it('opens as links do: in a new tab with the modifier key or the middle button, a preview where it is pointed at', async () => {
    const opened = await start({ '2026-06-01.md': NEAR });
    const { workspace } = opened.app;
    const line = document.querySelector('[data-problem="near-miss"]');
    const leaves = (): number => workspace.getLeavesOfType('markdown').length;
    const previews: unknown[] = [];
    workspace.on('hover-link', (asked: unknown) => previews.push(asked));
    line?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(previews).toMatchObject([{ linktext: '2026-06-01.md', source: opened.id, state: { scroll: 0 } }]);
    for (const [type, given, count] of [
      ['click', {}, 1],
      ['click', { ctrlKey: true }, 2],
      ['auxclick', { button: 1 }, 3],
      ['auxclick', { button: 2 }, 3],
    ] as const) {
      line?.dispatchEvent(new MouseEvent(type, { bubbles: true, ...given }));
      await opened.settle();
      expect([type, given, leaves()]).toEqual([type, given, count]);
    }
  });
});

describe('mending the note that is open', () => {
  it('puts right by the command what the list would', async () => {
    const opened = await start({ '2026-06-01.md': NEAR });
    const view = await opened.open('2026-06-01.md');
    opened.run('mend-entries');
    await opened.settle();
    expect(view.editor.getValue()).toBe(MENDED.replaceAll('\r\n', '\n'));
    expect(opened.notices()).toEqual(['1 place mended. 1 needs you to look at it.']);
  });
});
