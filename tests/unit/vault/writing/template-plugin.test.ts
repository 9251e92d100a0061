import { expect, it } from 'vitest';
import { fillsEmptyNotes } from '../../../../src/vault/writing/template-plugin';

const on = (settings: unknown): object => ({ plugins: { plugins: { 'templater-obsidian': { settings } } } });
const folders = (...names: string[]): object => ({
  trigger_on_file_creation: true,
  enable_folder_templates: true,
  folder_templates: names.map((folder) => ({ folder, template: 'T.md' })),
});

it.each([
  ['it is not there', {}, false],
  ['it is off for new notes', on({ ...folders('/'), trigger_on_file_creation: false }), false],
  ['it has a template for all folders', on(folders('/')), true],
  ['it has one for the folder', on(folders('Else', 'Log/Days')), true],
  ['it has one for another folder alone', on(folders('Else', 'Log/Da')), false],
  ['it has none', on({ trigger_on_file_creation: true, enable_folder_templates: false }), false],
  ['it goes by names', on({ trigger_on_file_creation: true, enable_file_templates: true }), true],
  ['it goes by names alone', on({ enable_file_templates: true, enable_folder_templates: false }), true],
  ['it goes by neither', on({ enable_file_templates: false, enable_folder_templates: false }), false],
  ['it has one for the folder, written with slashes', on(folders('//Log//')), true],
  ['it has one for a folder without a name', on(folders('')), false],
  ['it has one for no folder', on({ folder_templates: [{ template: 'T.md' }, null] }), false],
  ['its row for the folder is empty', on({ folder_templates: [{ folder: '/', template: '' }] }), false],
  ['its settings are elsewhere', on(undefined), true],
  ['its settings have another shape', on({ folder_templates: 'none' }), true],
])('a new note is left empty for Templater, unless there is no need: %s', (_, app, fills) => {
  expect(fillsEmptyNotes(app, 'Log/Days/2026-03-10.md')).toBe(fills);
});

it('what throws is on', () => {
  const app = {
    get plugins(): never {
      throw new Error('moved');
    },
  };
  expect(fillsEmptyNotes(app, 'A.md')).toBe(true);
});
