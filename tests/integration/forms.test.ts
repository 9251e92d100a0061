// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';
import { Modal } from '../host/ui/modal';

let host: Host | null = null;

async function start(given: HostGiven = {}): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  return host;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await host?.close();
  host = null;
});

const WAIT = { timeout: 5_000 };
const NOW = new Date();
const NOTE = `${[NOW.getFullYear(), NOW.getMonth() + 1, NOW.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')}.md`;

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

function field(label: string): HTMLInputElement {
  const input = [...document.querySelectorAll('label')]
    .find((each) => each.textContent.startsWith(label))
    ?.querySelector('input');
  if (!input) throw new Error(`There is no field ${label}.`);
  return input;
}

function checked(): string[] {
  return [...document.querySelectorAll('.modal [role="radio"][aria-checked="true"]')].map(
    (el) => el.textContent,
  );
}

const written = (): string | null => (host?.adapter.statNow(NOTE) ? host.text(NOTE) : null);

describe('Esc while a note is being written', () => {
  const SLOW = 150;

  it('closes the form once, and what was written is no longer kept', async () => {
    const { run, settle, adapter } = await start();
    const closed = vi.spyOn(Modal.prototype, 'close');
    adapter.writeDelay = SLOW;
    run('log-urge');
    press('4');
    press('Enter');
    press('Escape');
    await vi.waitFor(() => expect(written()).toContain('[intensity:: 4]'), WAIT);
    await settle();
    expect(closed).toHaveBeenCalledTimes(1);
    run('log-urge');
    expect(checked()).toEqual([]);
  });

  it('and a write that fails then: it is told, can be copied, and the words come back', async () => {
    const { run, adapter } = await start({ files: { [NOTE]: 'A walk.\n' } });
    adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    run('log-urge');
    press('4');
    press('Enter');
    press('Escape');
    const notice = (): Element | null => document.querySelector('.notice');
    await vi.waitFor(() => expect(notice()?.textContent).toContain('The disk is full.'), WAIT);
    expect(notice()?.querySelector('button')?.textContent).toBe('Copy the line');
    run('log-urge');
    expect(checked()).toEqual(['4']);
  });
});

describe('the first control', () => {
  it('of the check-in is its scale, at the step nearest to a mood that lies between two', async () => {
    const { run, settle } = await start({ files: { [NOTE]: '---\nmood: 8.5\n---\n' } });
    run('check-in');
    await settle();
    expect(document.activeElement?.textContent).toBe('9');
    const steps = [...document.querySelectorAll<HTMLElement>('.modal .ncj-scale-step')];
    expect(steps.filter(({ tabIndex }) => tabIndex === 0).map((el) => el.textContent)).toEqual(['9']);
    expect(document.querySelector('.modal')?.textContent).toContain('8.5 so far');
    press('ArrowLeft');
    expect(checked()).toEqual(['8']);
    press('Enter');
    await settle();
    expect(written()).toContain('mood: 8\n');
  });
});

describe('keys of an input method', () => {
  it('do not log half a word, and leave the arrows to it', async () => {
    const { run, settle } = await start({
      files: { '2026-01-05.md': '- #no-contact/urge [trigger:: おんがく]\n' },
    });
    run('log-urge');
    const trigger = field('What set it off');
    trigger.focus();
    trigger.value = 'おんが';
    trigger.dispatchEvent(new Event('input', { bubbles: true }));
    press('Enter', { keyCode: 229 });
    await settle();
    expect(document.querySelector('.modal')).not.toBeNull();
    expect(written()).toBeNull();
    const arrow = press('ArrowDown', { isComposing: true });
    expect(arrow.defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(trigger);
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('おんがく');
  });

  it('are told from digits of other scripts, which choose', async () => {
    const { run } = await start();
    run('log-urge');
    press('٧');
    expect(checked()).toEqual(['7']);
    press('１');
    press('０');
    expect(checked()).toEqual(['10']);
    press('Escape');
    run('log-slip');
    press('२');
    expect(checked()).toEqual(['Texted']);
  });
});
