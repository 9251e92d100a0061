/** Importing: what was planned goes into the daily notes, a note after the other, and can be taken back as a whole. */
import { parseYaml, type TFile } from 'obsidian';
import { formatEntry } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import { DONE, refused, type Result } from '../entries/result';
import { changesBetween, type Edit } from '../markdown/changes';
import { setProperty } from '../markdown/set-property';
import { rowsIn, type Row } from '../entries/table';
import type { Context } from './context';
import { Planning, type ImportPlan, type PlannedDay } from './import-plan';
import { linesInto, withoutLines } from './into-note';
import type { RuleOfDay } from './journal-rows';
import { slowly, type Progress } from './slowly';
import { tell } from './tell';
import { WORDS as ALL, whyOf } from './words';

const WORDS = ALL.import;

/** Milliseconds; there is more to look at than after one entry. */
const UNDO_MS = 60_000;

/** The rows of a table; null = it was stopped. */
export async function readRows(
  context: Pick<Context, 'slices'>,
  text: string,
  progress: Progress,
): Promise<readonly Row[] | null> {
  const rows: Row[] = [];
  return (await slowly(context.slices(), rowsIn(text), (row) => void rows.push(row), progress)) ? rows : null;
}

/** Looks and writes nothing; null = it was stopped. */
export async function planImport(
  context: Pick<Context, 'index' | 'writer' | 'dailyNotes' | 'slices'>,
  rows: readonly Row[],
  progress: Progress,
): Promise<ImportPlan | null> {
  const { index, dailyNotes, writer } = context;
  const journal = index.journal();
  const slices = context.slices();
  const quietly = { ...progress, onStep: () => undefined };
  const rules = new Map<LocalDay, readonly RuleOfDay[]>();
  const withRules = journal.days.filter(({ row }) => row.rulesTotal > 0).map(({ row }) => row.date);
  const readRules = async (day: LocalDay): Promise<void> => void rules.set(day, await writer.rules(day));
  if (!(await slowly(slices, withRules, readRules, quietly))) return null;
  const planning = new Planning({ journal, rules, holdsDay: (day) => dailyNotes.names(day) });
  if (!(await slowly(slices, rows, (row) => planning.take(row), progress))) return null;
  return (await slowly(slices, planning.daysToWeigh(), (day) => planning.weigh(day), quietly))
    ? planning.made()
    : null;
}

interface Imported {
  readonly file: TFile;
  readonly created: boolean;
  readonly before: string;
  readonly after: string;
  readonly lines: readonly string[];
}

/** Says what was written, with an undo. Stops at the first note that cannot be written; what is written by then stays, and is said. */
export async function runImport(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'dailyNotes'>,
  plan: ImportPlan,
  progress: Progress,
): Promise<Result> {
  const written: Imported[] = [];
  let failure: string | null = null;
  for (const day of plan.days) {
    if (progress.isStopped()) break;
    try {
      written.push(await writeDay(context, day));
      progress.onStep(written.length);
    } catch (error) {
      failure = WORDS.notWritten(context.dailyNotes.pathOf(day.day), whyOf(error));
      break;
    }
  }
  if (written.length > 0) {
    const entries = plan.days.slice(0, written.length).reduce((sum, { drafts }) => sum + drafts.length, 0);
    const undo = { name: ALL.undo.name, run: () => void takeBack(context, written) };
    tell(WORDS.done(entries, written.length), [undo], UNDO_MS);
  }
  return failure === null ? DONE : refused(failure);
}

async function writeDay(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'dailyNotes'>,
  planned: PlannedDay,
): Promise<Imported> {
  const { writer, dailyNotes, settings } = context;
  const { day, drafts, rules, mood, sleep } = planned;
  const { heading, moodProperty, sleepProperty } = settings.get();
  const { file, created } = await writer.make(day);
  const lines = drafts.map((draft) =>
    formatEntry({ ...draft, fields: { ...dailyNotes.fieldsOn(day), ...draft.fields } }),
  );
  const edits: readonly Edit[] = [
    (text) => measureInto(text, moodProperty, mood),
    (text) => measureInto(text, sleepProperty, sleep),
    (text) => linesInto(text, lines, rules, heading),
  ];
  let before: string | null = null;
  let after = '';
  for (const edit of edits) {
    const edited = await writer.edit(file, edit);
    before ??= edited?.before ?? null;
    after = edited?.after ?? after;
  }
  if (before === null) before = after = await context.app.vault.read(file);
  return { file, created, before, after, lines };
}

/** What the user wrote there in their own way stays. */
function measureInto(text: string, name: string, value: number | null): ReturnType<Edit> {
  if (value === null) return [];
  const property = setProperty(text, name, value, parseYaml);
  return property.ok && property.replaces === null ? property.changes : [];
}

/** A note that nobody touched since is as it was before, one made for this goes to the trash; of others only the entries go. */
async function takeBack(
  { app, writer }: Pick<Context, 'app' | 'writer'>,
  written: readonly Imported[],
): Promise<void> {
  const changed = new Set<TFile>();
  for (const { file, created, before, after, lines } of written) {
    if (app.vault.getFileByPath(file.path) !== file) continue;
    try {
      if (created && (await app.vault.read(file)) === after) await app.fileManager.trashFile(file);
      else
        await writer.edit(file, (text) => {
          if (text === after) return changesBetween(after, before);
          changed.add(file);
          return withoutLines(text, lines);
        });
    } catch (error) {
      tell(WORDS.notWritten(file.path, whyOf(error)));
      return;
    }
  }
  tell(changed.size === 0 ? ALL.undo.done : WORDS.undonePartly(changed.size));
}
