import { expect, it, vi } from 'vitest';
import { templatePlaces } from '../../../../src/vault/daily/template-places';

vi.mock('obsidian', () => import('../obsidian'));

const app = (templates: unknown, templater: unknown): object => ({
  internalPlugins: {
    getEnabledPluginById: (id: string) => (id === 'templates' ? { options: { folder: templates } } : null),
  },
  plugins: {
    getPlugin: (id: string) =>
      id === 'templater-obsidian' ? { settings: { templates_folder: templater } } : null,
  },
});

it.each([
  ['nothing', {}, [''], []],
  ['notes, with and without their ending', {}, [' T/Day ', ''], ['T/Day', 'T/Day.md']],
  ['both folders', app('Templates/', 'More//Templates'), [], ['Templates', 'More/Templates']],
  ['no folder that is all of the vault', app('/', ''), [], []],
  ['no folder of another shape', app(3, null), ['a.md'], ['a.md', 'a.md.md']],
  [
    'what can be had of insides that throw',
    {
      ...app('Templates', ''),
      get plugins(): never {
        throw new Error('not yours');
      },
    },
    [],
    ['Templates'],
  ],
])('%s', (_, given, notes, places) => {
  expect(templatePlaces(given, notes)).toEqual(places);
});
