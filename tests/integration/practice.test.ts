// @vitest-environment jsdom
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
    expect(opened.text(NOTE).match(/Day \d+ of no contact/g)).toHaveLength(1);
  });
});

describe('quiet mode', () => {
  it('asks for no decision, and offers urges and slips alone', async () => {
    const files = { '2026-01-05.md': '- #no-contact/start\n- #no-contact/reached-out\n' };
    const opened = await start({ files, data: { quiet: true } });
    opened.run('open-streak');
    await opened.settle();
    const buttons = [...document.querySelectorAll('.ncj-act button')].map((el) => el.textContent);
    expect(buttons).toEqual(['Log urge', 'Ride out an urge', 'Log slip']);
    expect(document.querySelector('.ncj-decision')).toBeNull();
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
