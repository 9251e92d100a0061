// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../host/node';

let host: Host | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
});

interface Api {
  snapshot(): {
    totals: { urges: number; entries: number };
    streak: { days: number };
    period: { start: string } | null;
  };
  onChange(callback: () => void): () => void;
  log(kind: string, fields?: Record<string, unknown>, text?: string): Promise<string>;
}

function apiOf({ app, id }: Host): Api {
  return (app.plugins.plugins[id] as { api: Api }).api;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

describe('the main job', () => {
  it('reads the notes that are there', async () => {
    host = await createHost({
      files: {
        '2026-01-05.md': '## No contact\n- 21:14 #no-contact/urge [intensity:: 7]\n',
        'Other.md': 'nothing of ours\n',
      },
    });
    await host.settle();
    expect(apiOf(host).snapshot().totals.urges).toBe(1);
    expect(apiOf(host).snapshot().period?.start).toBe('2026-01-05');
  });

  it('makes the note of today and writes the urge into it', async () => {
    host = await createHost();
    await apiOf(host).log('urge', { intensity: 7 }, 'wanted to write');
    await host.settle();
    expect(host.text(`${today()}.md`)).toMatch(
      /^## No contact\n- \d\d:\d\d #no-contact\/urge \[intensity:: 7\] wanted to write\n$/,
    );
    expect(apiOf(host).snapshot().totals.urges).toBe(1);
  });

  it('logs with a digit and Enter from the form', async () => {
    host = await createHost();
    host.app.commands.executeCommandById(`${host.id}:log-urge`);
    const press = (key: string): void => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    };
    press('1');
    press('0');
    press('Enter');
    await host.settle();
    expect(host.text(`${today()}.md`)).toContain('[intensity:: 10]');
    expect(document.querySelector('.modal')).toBeNull();
  });
});
