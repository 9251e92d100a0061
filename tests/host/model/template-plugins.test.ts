// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fillsEmptyNotes, rewritesNewNotes } from './template-plugins';
import { startHost } from './try-out';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

it('one writes a new note back as it read it, after 400 ms', async () => {
  const host = await startHost(undefined, { prepare: (app) => rewritesNewNotes(app, (text) => `${text}!`) });
  const file = await host.app.vault.create('A.md', 'a');
  await pause(100);
  await host.app.vault.modify(file, 'b');
  await pause(400);
  expect(host.text('A.md')).toBe('a!');
});

it('the other fills what is still empty after 300 ms', async () => {
  const host = await startHost(undefined, { prepare: (app) => fillsEmptyNotes(app, '# Day\n') });
  await host.app.vault.create('A.md', '');
  await host.app.vault.create('B.md', 'b');
  await pause(200);
  expect(host.text('A.md')).toBe('');
  await pause(200);
  expect([host.text('A.md'), host.text('B.md')]).toEqual(['# Day\n', 'b']);
});
