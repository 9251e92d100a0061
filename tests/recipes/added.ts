/** What the copy is asked when all recipes were followed in it. Written for there: nothing of it is in this project. */
export const ADDED = `// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { createHost, type Host } from '../host/node';

let host: Host | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

interface Plugin {
  readonly api: {
    log(kind: string, fields?: Record<string, unknown>): Promise<string>;
    entries(): Promise<readonly Record<string, unknown>[]> | readonly Record<string, unknown>[];
  };
  readonly settings: Record<string, unknown>;
}

const pluginOf = ({ app, id }: Host): Plugin => app.plugins.plugins[id] as unknown as Plugin;

it('logs, reads and gives the new kind and the new field', async () => {
  host = await createHost({ files: { '2026-01-05.md': '- 6:10 #no-contact/dream [about:: the sea]\\n' } });
  await host.settle();
  const { api } = pluginOf(host);
  await api.log('dream', { intensity: 4, about: 'the old kitchen' });
  await api.log('urge', { intensity: 7, 'alone-with': 'Kim, Lou' });
  await host.settle();
  expect(await api.entries()).toMatchObject([
    { kind: 'dream', fields: { about: 'the sea' } },
    { kind: 'dream', fields: { intensity: 4, about: 'the old kitchen' } },
    { kind: 'urge', fields: { intensity: 7, 'alone-with': ['Kim', 'Lou'] } },
  ]);
});

it('has the command', async () => {
  host = await createHost();
  await host.settle();
  host.app.commands.executeCommandById(host.id + ':say-today');
  expect(document.querySelector('.notice')?.textContent).toMatch(/^\\d{4}-\\d\\d-\\d\\d/);
});

it('has the setting', async () => {
  host = await createHost({ data: { largeText: true } });
  await host.settle();
  expect(pluginOf(host).settings['largeText']).toBe(true);
});

it('asks the new question in the view', async () => {
  host = await createHost({ files: { '2026-01-05.md': '- 6:10 #no-contact/urge\\n' } });
  await host.settle();
  host.app.commands.executeCommandById(host.id + ':open-streak');
  await host.settle();
  expect(document.body.textContent).toContain('On which days do they come?');
});
`;
