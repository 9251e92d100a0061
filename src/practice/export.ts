/** Exporting: the journal of a range as one file in the vault, made new each time; a report has its charts as pictures beside it. */
import { normalizePath, Notice } from 'obsidian';
import { CHARTS } from '../charts/index';
import type { ChartName, ChartView } from '../charts/chart';
import { COLUMNS, formatRows, formatTable } from '../entries/table';
import { resolveRange, sliceDays, type Days, type Range } from '../journal/range';
import type { DayDetail, Journal } from '../journal/snapshot';
import type { Context } from './context';
import { journalJson } from './journal-json';
import { DAY_COLUMNS, rowsOfDay, TOLD_COLUMNS } from './journal-rows';
import { numbered } from './numbered';
import { chartInput, reportOf, type Picture } from './report';
import { slowly, type Progress } from './slowly';
import { WORDS } from './words';

export const EXPORT_FORMS = ['csv', 'json', 'report'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface Export {
  readonly range: Range;
  readonly form: ExportForm;
  /** In the vault; empty = its root. */
  readonly folder: string;
  /** A chart as a PNG; null = there is nothing to draw, or it cannot be drawn here. */
  readonly draw: (view: ChartView) => Promise<ArrayBuffer | null>;
}

/** What the export is made from. */
interface Source {
  readonly context: Context;
  readonly journal: Journal;
  readonly days: Days;
  readonly details: readonly DayDetail[];
  readonly progress: Progress;
}

/** Says what was written where; null = it was stopped, and nothing was written. Throws what the vault throws. */
export async function exportTo(
  context: Context,
  { range, form, folder, draw }: Export,
  progress: Progress,
): Promise<string | null> {
  const journal = context.index.journal();
  const days = resolveRange(range, journal.today, journal.snapshot.days[0]?.date ?? null);
  const details = sliceDays(journal.days, days, ({ row }) => row.date);
  const source = { context, journal, days, details, progress };
  const name = `no-contact-journal ${journal.today}`;
  const path = normalizePath(folder === '' ? name : `${folder}/${name}`);
  const text = await textOf(source, { path, form, draw });
  if (text === null) return null;
  const file = await context.writer.create(numbered(path, form === 'report' ? 'md' : form), text);
  const entries = details.reduce((sum, day) => sum + day.entries.length, 0);
  new Notice(WORDS.exported[form](entries, file.path));
  return file.path;
}

function textOf(
  source: Source,
  { path, form, draw }: Pick<Export, 'form' | 'draw'> & { readonly path: string },
): Promise<string | null> {
  switch (form) {
    case 'csv':
      return tableOf(source);
    case 'json':
      return journalJson(source, source.context.slices(), source.progress);
    case 'report':
      return report(source, path, draw);
  }
}

/** With the mark by which spreadsheets know its encoding; without it some garble every letter with an accent. */
async function tableOf({ context, details, progress }: Source): Promise<string | null> {
  const more = [...DAY_COLUMNS, ...TOLD_COLUMNS];
  const parts = ['\uFEFF', formatTable([], more)];
  const take = async (day: DayDetail): Promise<void> => {
    const rules = day.row.rulesTotal > 0 ? await context.writer.rules(day.row.date) : [];
    parts.push(formatRows(rowsOfDay(day, rules), [...COLUMNS, ...more]));
  };
  return (await slowly(context.slices(), details, take, progress)) ? parts.join('') : null;
}

async function report(source: Source, path: string, draw: Export['draw']): Promise<string | null> {
  const { context, journal, days, progress } = source;
  const { formatDay, formatHour } = context;
  const look = { formatDay, formatHour, weekStart: context.weekStart() };
  const input = chartInput(journal, days, look);
  const drawn = new Map<ChartName, ArrayBuffer>();
  const views = new Map<ChartName, ChartView>();
  const done = await slowly(
    context.slices(),
    CHARTS,
    async ({ name, build }) => {
      const view = build(input);
      views.set(name, view);
      const picture = await draw(view);
      if (picture) drawn.set(name, picture);
    },
    progress,
  );
  if (!done) return null;
  const pictures = new Map<ChartName, Picture>();
  for (const [name, bytes] of drawn) {
    const { name: file } = await context.writer.createPicture(numbered(`${path} ${name}`, 'png'), bytes);
    pictures.set(name, { file });
  }
  return reportOf({ journal, range: days, look, views, pictures });
}
