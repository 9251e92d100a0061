/** Exporting: the journal of a range as one file in the vault, made new each time. */
import { normalizePath, Notice } from 'obsidian';
import { formatTable } from '../entries/table';
import { plainEntries } from '../journal/plain-entries';
import { resolveRange, sliceDays, type Days, type Range } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import type { Context } from './context';
import { rulesOf } from './import';
import { DAY_COLUMNS, journalRows, TOLD_COLUMNS } from './journal-rows';
import { numbered } from './numbered';
import { reportOf } from './report';
import { WORDS } from './words';

export const EXPORT_FORMS = ['csv', 'json', 'report'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface Export {
  readonly range: Range;
  readonly form: ExportForm;
  /** In the vault; empty = its root. */
  readonly folder: string;
}

/** Says what was written where, and gives its path. Throws what the vault throws. */
export async function exportTo(context: Context, { range, form, folder }: Export): Promise<string> {
  const journal = context.index.journal();
  const days = resolveRange(range, journal.today, journal.snapshot.days[0]?.date ?? null);
  const text = await textOf(context, journal, days, form);
  const name = `no-contact-journal ${journal.today}`;
  const path = normalizePath(folder === '' ? name : `${folder}/${name}`);
  const file = await context.writer.create(numbered(path, form === 'report' ? 'md' : form), text);
  const entries = sliceDays(journal.days, days, ({ row }) => row.date).reduce(
    (sum, day) => sum + day.entries.length,
    0,
  );
  new Notice(WORDS.exported[form](entries, file.path));
  return file.path;
}

async function textOf(context: Context, journal: Journal, days: Days, form: ExportForm): Promise<string> {
  switch (form) {
    case 'csv': {
      const within = sliceDays(journal.snapshot.days, days, ({ date }) => date);
      const rules = await rulesOf(
        context,
        within.filter(({ rulesTotal }) => rulesTotal > 0).map(({ date }) => date),
      );
      return formatTable(journalRows(journal, days, rules), [...DAY_COLUMNS, ...TOLD_COLUMNS]);
    }
    case 'json':
      return `${JSON.stringify(publicJournal(journal, days), null, 2)}\n`;
    case 'report': {
      const { formatDay, formatHour } = context;
      return reportOf(journal, days, { formatDay, formatHour, weekStart: context.weekStart() });
    }
  }
}

/** As the API gives it; of days only those of the range. */
function publicJournal(journal: Journal, { from, to }: Days): object {
  const { snapshot } = journal;
  return {
    entries: plainEntries(journal, { from, to, kinds: null }),
    snapshot: { ...snapshot, days: sliceDays(snapshot.days, { from, to }, ({ date }) => date) },
  };
}
