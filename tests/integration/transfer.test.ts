// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { Api } from '../../src/doors/api';
import { createHost, type Host, type HostGiven } from '../host/node';

const hosts: Host[] = [];

async function start(given: HostGiven): Promise<Host> {
  const host = await createHost(given);
  hosts.push(host);
  await host.settle();
  return host;
}

afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

const api = ({ app, id }: Host): Api => (app.plugins.plugins[id] as { api: Api }).api;
const modal = (): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.modal')].at(-1);
  if (!found) throw new Error('No modal is open.');
  return found;
};
const press = (selector: string): void => modal().querySelector<HTMLElement>(selector)?.click();
const files = ({ adapter }: Host, extension: string): string[] =>
  adapter.paths().files.filter((path) => path.endsWith(extension) && !path.startsWith('.'));

const NOTES = {
  '2026-03-01.md':
    '---\nmood: 4\nsleep: 7.5\n---\n- 21:00 #no-contact/start [mode:: full] [ended-by:: them]\n',
  '2026-03-02.md':
    '- 9:05 #no-contact/urge [intensity:: 0] [trigger:: "wine, late", song] =1+1\n- #no-contact/slip [channel:: looked]\n- [x] Nothing sent #no-contact/rule\n- [ ] Walked #no-contact/rule\n',
};

function choose(label: string, value: string): void {
  const select = [...modal().querySelectorAll('label')]
    .find((each) => each.textContent.startsWith(label))
    ?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!select) throw new Error(`There is no ${label}.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

async function exported(form: number): Promise<Host> {
  const host = await start({ files: NOTES });
  host.run('export');
  modal().querySelectorAll<HTMLElement>('[role="radio"]')[form]?.click();
  choose('Folder', 'Out/Of it');
  press('.mod-cta');
  await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
  return host;
}

it('takes a journal out and brings it into an empty vault as it was; a second time writes nothing, and it is taken back whole', async () => {
  const from = await exported(0);
  const [path = ''] = files(from, '.csv');
  expect(path).toMatch(/^Out\/Of it\/no-contact-journal \d{4}-\d\d-\d\d\.csv$/);
  expect(from.notices().join()).toContain(`3 entries written to ${path}.`);
  const csv = from.text(path);
  const snapshot = { ...api(from).snapshot(), asOf: '' };
  const entries = api(from)
    .entries()
    .map(({ line: _line, ...entry }) => entry);

  // The app runs once at a time.
  await hosts.pop()?.close();
  const to = await start({ files: { 'old.csv': csv } });
  to.run('import');
  const plan = (): string => modal().querySelector('.ncj-import-plan')?.textContent ?? '';
  await vi.waitFor(() => expect(plan()).toContain('3 entries would be written, into 2 daily notes.'));
  expect(plan()).toContain('2026-03-02.md (new)');
  expect(files(to, '.md')).toEqual([]);
  press('.mod-cta');
  await vi.waitFor(() => expect(to.notices().join()).toContain('3 entries written, into 2 daily notes.'));
  await to.settle();
  await vi.waitFor(() => expect({ ...api(to).snapshot(), asOf: '' }).toEqual(snapshot));
  expect(
    api(to)
      .entries()
      .map(({ line: _line, ...entry }) => entry),
  ).toEqual(entries);

  to.run('import');
  await vi.waitFor(() => expect(plan()).toContain('There is nothing new to write.'));
  expect(plan()).toContain('there already');
  modal().querySelector<HTMLElement>('.modal-close-button')?.click();

  const undo = [...document.querySelectorAll<HTMLElement>('.notice button')].find(
    (button) => button.textContent === 'Undo',
  );
  undo?.click();
  await vi.waitFor(() => expect(files(to, '.md')).toEqual([]));
});

it('gives programs what the API gives, and people a report', async () => {
  const json = await exported(1);
  const [path = ''] = files(json, '.json').filter((each) => each.startsWith('Out/'));
  const told = JSON.parse(json.text(path)) as { entries: unknown; snapshot: object };
  expect(told.entries).toEqual(api(json).entries());
  expect({ ...told.snapshot, asOf: '' }).toEqual({ ...api(json).snapshot(), asOf: '' });
  await hosts.pop()?.close();

  const report = await exported(2);
  const [note = ''] = files(report, '.md').filter((each) => each.startsWith('Out/'));
  expect(report.text(note)).toContain('- 1 urge, 1 of them resisted\n');
});

it('stops an export and an import where the form is closed, and has written nothing', async () => {
  const entries = '- #no-contact/urge [intensity:: 3]\n'.repeat(400);
  const days = Array.from({ length: 20 }, (_, at) => [
    `2026-03-${String(at + 1).padStart(2, '0')}.md`,
    entries,
  ]);
  const host = await start({ files: Object.fromEntries(days) as Record<string, string> });
  host.run('export');
  press('.mod-cta');
  modal().querySelector<HTMLElement>('.modal-close-button')?.click();
  await vi.waitFor(() => expect(host.notices()).toContain('The export was stopped. Nothing was written.'));
  expect(files(host, '.csv')).toEqual([]);

  const rows = 'date,kind,intensity\n' + '2026-03-25,urge,4\n'.repeat(9000);
  await host.app.vault.create('rows.csv', rows);
  host.run('import');
  await vi.waitFor(() => expect(modal().textContent).toMatch(/\d+ rows looked at/), { interval: 5 });
  press('.mod-cta');
  await vi.waitFor(() =>
    expect(modal().querySelector('[role="alert"]')?.textContent).toContain('still being looked at'),
  );
  modal().querySelector<HTMLElement>('.modal-close-button')?.click();
  await host.settle();
  expect(files(host, '2026-03-25.md')).toEqual([]);
});

it('says of a file that cannot be read, and of letters that were lost, what to do', async () => {
  const host = await start({ files: { 'old.csv': 'date,kind,text\n2026-03-01,urge,caf\uFFFD\n' } });
  host.run('import');
  await vi.waitFor(() => expect(modal().textContent).toContain('1 entry would be written'));
  const garbled = [...modal().querySelectorAll<HTMLElement>('p')].find((p) =>
    p.textContent.includes('UTF-8'),
  );
  expect(garbled?.style.display).not.toBe('none');
});

it('asks what other columns are, writes into the notes that are there, and takes only that out again', async () => {
  const csv = 'When,Strength,Said\n2026-03-01,6,first\n2026-03-02,x,second\n';
  const note = 'Morning.\r\n\r\n## No contact\r\n- 8:00 #no-contact/urge\r\n\r\nEvening.';
  const host = await start({ files: { 'other.csv': csv, '2026-03-01.md': note } });
  host.run('import');
  await vi.waitFor(() => expect(modal().textContent).toContain('Columns with other names'));
  // Two of the names say enough.
  choose('Said', 'text');
  await vi.waitFor(() => expect(modal().textContent).toContain('#no-contact/urge [intensity:: 6] first'));
  expect(modal().textContent).toContain('1 entry would be written');
  expect(modal().textContent).toContain('Row 3, column “Strength”: Intensity is a number');
  press('.mod-cta');
  await vi.waitFor(() =>
    expect(host.text('2026-03-01.md')).toBe(
      note.replace('urge\r\n', 'urge\r\n- #no-contact/urge [intensity:: 6] first\r\n'),
    ),
  );
  await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
  document.querySelector<HTMLElement>('.notice button')?.click();
  await vi.waitFor(() => expect(host.text('2026-03-01.md')).toBe(note));
  expect(files(host, '.md')).toEqual(['2026-03-01.md']);
});

it('asks for the column of the date before it speaks of rows, and counts rows as a spreadsheet does', async () => {
  const csv = 'Datum;Stärke\n01.03.2026;7,5\n;\n02.03.2026;hoch\n';
  const host = await start({ files: { 'tabelle.csv': csv } });
  host.run('import');
  const plan = (): string => modal().querySelector('.ncj-import-plan')?.textContent ?? '';
  await vi.waitFor(() =>
    expect(plan()).toBe(
      'Which column holds the date? Choose “date” beside it; the other columns can be left out.',
    ),
  );
  press('.mod-cta');
  await vi.waitFor(() =>
    expect(modal().querySelector('[role="alert"]')?.textContent).toContain('Which column holds the date?'),
  );
  choose('Datum', 'date');
  choose('Stärke', 'intensity');
  await vi.waitFor(() => expect(plan()).toContain('#no-contact/urge [intensity:: 7.5]'));
  expect(plan()).toContain('Row 4, column “Stärke”: Intensity is a number from 0 to 10; this says "hoch".');
});
