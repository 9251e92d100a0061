// @vitest-environment jsdom
/** Settings that name a note which is not there say so, and make it. */
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host, type HostGiven } from '../host/node';

let host: Host | null = null;

async function openSettings(given: HostGiven): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  host.app.setting.open();
  host.app.setting.openTabById(host.id);
  return host;
}

afterEach(async () => {
  await host?.close();
  host = null;
});

/** The row below the setting, where it is seen. */
function below(name: string): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.setting-item')];
  const at = rows.findIndex((row) => row.querySelector('.setting-item-name')?.textContent === name);
  const row = rows[at + 1];
  return at >= 0 && row?.hasClass('ncj-missing-note') && row.style.display !== 'none' ? row : null;
}

async function typeInto(name: string, value: string): Promise<void> {
  const row = [...document.querySelectorAll('.setting-item')].find(
    (each) => each.querySelector('.setting-item-name')?.textContent === name,
  );
  const input = row?.querySelector('input') ?? expect.fail(`no field in ${name}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await host?.settle();
}

async function create(name: string): Promise<void> {
  (below(name)?.querySelector('button') ?? expect.fail('nothing to press')).click();
  await host?.settle();
}

describe('a setting that names a note', () => {
  it.each([
    ['Note with your reasons', 'reasonsNote', 'Why', 'Why.md', 'There is no note at “Why.md”.'],
    [
      'Your own prompts',
      'promptSource',
      'Mine/Asked',
      'Mine/Asked.md',
      'There is no note or folder at “Mine/Asked”.',
    ],
    ['Template note', 'templateNote', 'T/Day.md', 'T/Day.md', 'There is no note at “T/Day.md”.'],
  ])('%s: says that it is missing, and makes it', async (name, key, place, path, said) => {
    const { text, notices } = await openSettings({ data: { [key]: place } });
    expect(below(name)?.textContent).toContain(said);
    await create(name);
    expect(text(path)).not.toBe('');
    expect(below(name)).toBeNull();
    expect(notices()).toContain(`Created: ${path}`);
  });

  it.each([
    ['none is named', {}, {}],
    ['it is there', { 'Why.md': '' }, { reasonsNote: 'Why.md' }],
    ['it is there, named without its ending', { 'Why.md': '' }, { reasonsNote: 'Why' }],
    ['prompts stand in a folder', { 'Mine/a.md': '- x' }, { promptSource: 'Mine' }],
  ])('has nothing to say where %s', async (_, files: Record<string, string>, data) => {
    await openSettings({ files, data });
    expect(below('Note with your reasons')).toBeNull();
    expect(below('Your own prompts')).toBeNull();
    expect(below('Template note')).toBeNull();
  });

  it('says it as soon as another path is typed, and of that path', async () => {
    await openSettings({ files: { 'Why.md': '' }, data: { reasonsNote: 'Why.md' } });
    await typeInto('Note with your reasons', 'Wh.md');
    expect(below('Note with your reasons')?.textContent).toContain('“Wh.md”');
    await typeInto('Note with your reasons', 'Why.md');
    expect(below('Note with your reasons')).toBeNull();
  });
});

describe('the note that is made', () => {
  it('is a template that works, and for prompts and reasons only what tells how', async () => {
    const { app, id, settle, text, run } = await openSettings({
      files: { '2026-01-05.md': '- #no-contact/start\n' },
      data: { templateNote: 'Day.md', promptSource: 'Asked.md', reasonsNote: 'Why.md' },
    });
    await create('Template note');
    await create('Your own prompts');
    await create('Note with your reasons');
    expect(text('Day.md')).toContain('{{ncj:rules}}');
    expect(text('Asked.md')).toMatch(/^%% .* %%\n\n- \n$/);
    expect(text('Why.md')).toMatch(/^%% .* %%\n\n- \n$/);
    const plugin = app.plugins.plugins[id] as { api: { template: () => string } };
    await settle();
    expect(plugin.api.template()).toContain('#no-contact/rule');
    run('insert-prompt');
    expect(document.querySelector('.prompt')?.textContent).not.toContain('Each line of the list');
  });
});
