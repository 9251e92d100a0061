/** A ready base and a sample note with the charts: written as new files, beside what is there already. */
import { normalizePath, type App, type TFile } from 'obsidian';
import { CHARTS } from '../charts/index';
import type { Context } from './context';
import { mainLeaf } from './main-area';
import { numbered } from './numbered';
import { WORDS } from './words';

/** The view that a base has of its notes, by its type in the file. */
export const BASES_TYPE = 'no-contact-charts';
/** Of code blocks. */
export const LANGUAGE = 'no-contact';

const BLOCKS = [
  ['streak', null],
  ['lesson', null],
  ['urges', '90d'],
  ['mood', '90d'],
  ['hours', 'all'],
  ['triggers', '90d'],
  ['responses', 'all'],
  ['rules', '30d'],
  ['calendar', '1y'],
  ['streaks', 'all'],
] as const;

/** Makes the file and opens it. Throws what the vault throws. */
export async function createBase(context: Pick<Context, 'app' | 'settings' | 'writer'>): Promise<void> {
  const { moodProperty, sleepProperty } = context.settings.get();
  const file = await create(context, WORDS.base.fileName, 'base', baseText([moodProperty, sleepProperty]));
  await mainLeaf(context.app.workspace, 'tab').openFile(file);
}

/** The same for the note; shown as it reads. */
export async function createDashboard(context: Pick<Context, 'app' | 'writer'>): Promise<void> {
  const file = await create(context, WORDS.dashboard.fileName, 'md', dashboardText());
  await mainLeaf(context.app.workspace, 'tab').openFile(file, { state: { mode: 'preview' } });
}

function create(
  { app, writer }: Pick<Context, 'app' | 'writer'>,
  name: string,
  extension: string,
  text: string,
): Promise<TFile> {
  return writer.create(numbered(normalizePath(`${folderFor(app)}/${name}`), extension), text);
}

/** Where the user has new notes made. */
function folderFor({ fileManager, workspace }: App): string {
  return fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '').path;
}

/** Notes with entries, and those with a mood or sleep alone. */
export function baseText(properties: readonly string[]): string {
  const filters = [
    'file.hasTag("no-contact")',
    ...properties.map((name) => `file.hasProperty(${quoted(name)})`),
  ];
  return [
    'filters:',
    '  or:',
    ...filters.map((filter) => `    - ${single(filter)}`),
    'views:',
    `  - type: ${BASES_TYPE}`,
    `    name: ${WORDS.base.charts}`,
    '    chart: all',
    '    range: 1y',
    '  - type: table',
    `    name: ${WORDS.base.notes}`,
    '    order:',
    '      - file.name',
    ...properties.map((name) => `      - ${single(`note.${name}`)}`),
    '',
  ].join('\n');
}

export function dashboardText(): string {
  const blocks = BLOCKS.map(([show, range]) =>
    [
      '```' + LANGUAGE,
      // Where the plugin does not run, as on a published page, this is what is read of the block.
      `# ${WORDS.dashboard.block(askedBy(show))}`,
      `show: ${show}`,
      ...(range === null ? [] : [`range: ${range}`]),
      '```',
    ].join('\n'),
  );
  return `${[WORDS.dashboard.lead, ...blocks].join('\n\n')}\n`;
}

function askedBy(show: (typeof BLOCKS)[number][0]): string {
  const { lesson, days } = WORDS.dashboard;
  return CHARTS.find(({ name }) => name === show)?.question ?? (show === 'lesson' ? lesson : days);
}

/** As a text of the base's own language, and as one of YAML around it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
