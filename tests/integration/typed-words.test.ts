// @vitest-environment jsdom
// Esc or a tap beside a form throws nothing away: opened again, it has what was typed and chosen, until it is written.
import { afterEach, describe, expect, it } from 'vitest';
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

const NOW = new Date();
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
const TODAY = dayOf(NOW);
const YESTERDAY = dayOf(new Date(NOW.getFullYear(), NOW.getMonth(), NOW.getDate() - 1));
const NOTE = `${TODAY}.md`;

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const input = [...document.querySelectorAll('.modal label')]
    .find((each) => each.textContent.startsWith(label))
    ?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!input) throw new Error(`There is no field ${label}.`);
  return input;
}

function type(label: string, text: string): void {
  const input = field(label);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find(
    (each) => each.textContent.endsWith(text) && each.style.display !== 'none',
  );
  if (!found) throw new Error(`There is no button ${text}.`);
  return found;
}

function checked(): string[] {
  return [...document.querySelectorAll('.modal [role="radio"][aria-checked="true"]')].map(
    (el) => el.textContent,
  );
}

const LEAVE = {
  Esc: () => press('Escape'),
  'a tap beside it': () => document.querySelector<HTMLElement>('.modal-bg')?.click(),
} as const;

const written = (): string | null => (host?.adapter.statNow(NOTE) ? host.text(NOTE) : null);

describe('words in a form that was closed before they were written', () => {
  it('come back, with all that was chosen, after Esc and after a tap beside it', async () => {
    const { run, settle } = await start();
    run('log-urge');
    press('8');
    field('What set it off').value = 'a long, long evening';
    press('Escape');
    run('log-urge');
    expect(field('What set it off').value).toBe('a long, long evening');
    expect(checked()).toEqual(['8']);
    document.querySelector<HTMLElement>('.modal-bg')?.click();
    run('log-urge');
    expect(field('What set it off').value).toBe('a long, long evening');
    press('Enter');
    await settle();
    expect(written()).toContain('[intensity:: 8] [trigger:: a long, long evening]');
  });

  it('are gone once they were written', async () => {
    const { run, settle } = await start();
    run('log-slip');
    press('2');
    field('What led to it').value = 'loneliness';
    press('Escape');
    run('log-slip');
    expect(field('What led to it').value).toBe('loneliness');
    expect(checked()).toEqual(['Texted']);
    press('Enter');
    await settle();
    expect(written()).toContain('[channel:: text] [trigger:: loneliness]');
    run('log-slip');
    expect(field('What led to it').value).toBe('');
    expect(checked()).toEqual([]);
  });

  it('bring no time with them that was only the present one', async () => {
    const { run } = await start();
    run('log-slip');
    const then = field('Time').value;
    field('What led to it').value = 'x';
    press('Escape');
    run('log-slip');
    expect(field('Time').value >= then).toBe(true);
    field('Time').value = '01:02';
    press('Escape');
    run('log-slip');
    expect(field('Time').value).toBe('01:02');
  });
});

const PARENTS = {
  '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: co-parent]\n',
  [NOTE]: '## No contact\n- 00:00 #no-contact/urge [intensity:: 7]\n\n- [ ] no looking #no-contact/rule\n',
};

interface Case {
  readonly command: string;
  readonly fill: () => void;
  /** What the form shows of it. */
  readonly shown: () => unknown;
  readonly expected: unknown;
  /** Before that, what is pressed to get to it. */
  readonly reach?: () => void;
}

const CASES: Readonly<Record<string, Case>> = {
  'the check-in': {
    command: 'check-in',
    fill: () => {
      press('4');
      type('Hours of sleep', '6.5');
      document.querySelector<HTMLInputElement>('.modal .ncj-rule input')?.click();
    },
    shown: () => [
      checked(),
      field('Hours of sleep').value,
      document.querySelector<HTMLInputElement>('.modal .ncj-rule input')?.checked,
    ],
    expected: [['4'], '6.5', true],
  },
  'necessary contact': {
    command: 'log-logistics',
    fill: () => {
      press('2');
      type('What it was about', 'picking up on Friday');
    },
    shown: () => [checked(), field('What it was about').value],
    expected: [['Message in an app'], 'picking up on Friday'],
  },
  'an unsent letter': {
    command: 'write-letter',
    fill: () => {
      type('Title', 'What I never said');
      type('Fold it away', '2031-01-01');
    },
    shown: () => [field('Title').value, field('Fold it away').value],
    expected: ['What I never said', '2031-01-01'],
  },
  'the end': {
    command: 'end',
    fill: () => press('2'),
    shown: checked,
    expected: ['You are together again'],
  },
  'more for the last entry': {
    command: 'amend-last',
    fill: () => type('What set it off', 'a song'),
    shown: () => field('What set it off').value,
    expected: 'a song',
  },
  'the export': {
    command: 'export',
    fill: () => type('Folder', 'For the therapist'),
    shown: () => field('Folder').value,
    expected: 'For the therapist',
  },
  'what they wrote': {
    command: 'log-reached-out',
    reach: () => {
      button('Next').click();
      button('Next').click();
    },
    fill: () => type('', 'Can I have my book back?'),
    shown: () => document.querySelector<HTMLTextAreaElement>('.modal textarea')?.value,
    expected: 'Can I have my book back?',
  },
};

describe.each(Object.entries(LEAVE))('after %s, what was typed is there again', (_, leave) => {
  it.each(Object.entries(CASES))('in %s', async (__, { command, fill, shown, expected, reach }) => {
    const { run, settle } = await start({ files: PARENTS });
    const before = written();
    const open = async (): Promise<void> => {
      expect(run(command)).toBe(true);
      await settle();
      reach?.();
    };
    await open();
    const untouched = shown();
    expect(untouched).not.toEqual(expected);
    fill();
    leave();
    expect(document.querySelector('.modal')).toBeNull();
    await open();
    expect(shown()).toEqual(expected);
    leave();
    expect(written()).toBe(before);
  });
});

describe('what was typed into a check-in', () => {
  it('comes back for the day that it was typed for, and goes once it is written', async () => {
    const { run, settle } = await start({ files: PARENTS });
    run('check-in');
    await settle();
    press('4');
    button('Yesterday').click();
    await settle();
    press('9');
    press('Escape');
    run('check-in');
    await settle();
    expect(checked()).toEqual(['4']);
    button('Yesterday').click();
    await settle();
    expect(checked()).toEqual(['9']);
    press('Enter');
    await settle();
    expect(host?.text(`${YESTERDAY}.md`)).toContain('mood: 9');
    run('check-in');
    await settle();
    expect(checked()).toEqual([]);
  });
});

describe('what was typed for one urge', () => {
  it('does not come for another', async () => {
    const { run, settle } = await start({ files: PARENTS });
    run('amend-last');
    type('What set it off', 'a song');
    press('Escape');
    run('log-urge-now');
    await settle();
    run('amend-last');
    expect(field('What set it off').value).toBe('');
  });
});

describe('what helped', () => {
  it('comes back where the page of a ride-out was closed before it was written, and is then forgotten', async () => {
    const { run, settle, app } = await start({ files: PARENTS });
    const page = (text: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll<HTMLButtonElement>('.ncj-ride-out-page button')].find((each) =>
        each.textContent.endsWith(text),
      );
    const helped = (): HTMLInputElement | null =>
      document.querySelector('.ncj-ride-out-page .ncj-field input');
    const open = async (): Promise<void> => {
      run('ride-out');
      await settle();
    };
    await open();
    for (const key of ['Enter', '6']) {
      press(key);
      await settle();
    }
    page('That is enough for now')?.click();
    await settle();
    const input = helped();
    if (input) input.value = 'a long walk';
    app.workspace.getLeavesOfType('no-contact-ride-out')[0]?.detach();
    await settle();
    expect(helped()).toBeNull();
    await open();
    expect(helped()?.value).toBe('a long walk');
    page('It passed')?.click();
    await settle();
    expect(written()).toContain('[response:: a long walk]');
  });
});
