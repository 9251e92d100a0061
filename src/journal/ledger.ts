/** The live journal: notes come and go one at a time, and only the days that a note touches are read again. */
import { lightFormat } from 'date-fns';
import type { NoteEntries } from '../entries/entry';
import { dayOf, type LocalDay } from '../entries/local-day';
import { dayNumber, type Day } from './day';
import { lastingProblems, NO_PROBLEMS, problemsAt } from './day-problems';
import { partsOf, type DayPart } from './note-days';
import { followPeriods } from './periods';
import { readDay } from './read-day';
import { kept, keptEach, keptList, same } from './same';
import type { Journal, JournalSettings, Problem, Snapshot } from './snapshot';
import { indexFrom } from './sorted';
import { totalsOf } from './totals';

/** A note's parts and problems; the note itself is not kept. */
interface NoteShare {
  readonly path: string;
  parts: readonly DayPart[];
  lasting: readonly Problem[];
  /** As of the last journal's day. */
  problems: readonly Problem[];
}

/** A day's parts, and the day as last read. */
interface DayShare {
  readonly date: LocalDay;
  readonly number: number;
  /** By path; most days have one, and a list of one that never grew is the smallest. */
  parts: readonly DayPart[];
  day: Day | null;
}

/**
 * Holds what the notes say and tells the journal of any moment. `put` and `delete` are cheap; `journal` does the
 * work for the days touched since it was last asked.
 */
export class Ledger {
  private readonly notes = new Map<string, NoteShare>();
  /** By date. */
  private readonly days: DayShare[] = [];
  /** The notes with problems, by path. */
  private readonly troubled: NoteShare[] = [];
  private readonly touchedNotes = new Set<NoteShare>();
  private readonly touchedDays = new Set<DayShare>();
  /** What is wrong with the vault as a whole rather than with a note. */
  private ofVault: readonly Problem[] = NO_PROBLEMS;
  /** The days up to the last journal's day that have something to show. */
  private visible: readonly Day[] = [];
  private last: Journal | null = null;
  /** The vault's problems that are in it. */
  private toldOfVault: readonly Problem[] = NO_PROBLEMS;

  constructor(private settings: JournalSettings) {}

  /** Takes in a note, in place of the one with the same path. A note that says the same as before changes nothing. */
  put(note: NoteEntries): void {
    const parts = partsOf(note);
    const lasting = lastingProblems(note);
    if (parts.length === 0 && lasting.length === 0) return this.delete(note.path);
    const share = this.shareOf(note.path);
    this.replaceParts(share, parts);
    if (!same(share.lasting, lasting)) {
      share.lasting = lasting;
      this.touchedNotes.add(share);
    }
  }

  /** Forgets the note; one that was never taken in is fine. A rename is a `delete` and a `put`. */
  delete(path: string): void {
    const share = this.notes.get(path);
    if (!share) return;
    this.replaceParts(share, []);
    share.lasting = NO_PROBLEMS;
    this.touchedNotes.add(share);
  }

  /** Takes in what is wrong with no one note, such as a daily-note format that names no day; in place of what was before. Returns whether that changed anything. */
  putVaultProblems(problems: readonly Problem[]): boolean {
    const before = this.ofVault;
    this.ofVault = keptEach(before, problems);
    return this.ofVault !== before;
  }

  /** From now on reads by these settings. */
  configure(settings: JournalSettings): void {
    if (same(settings, this.settings)) return;
    this.settings = settings;
    for (const share of this.days) this.touchedDays.add(share);
  }

  /**
   * The journal at `now`; `complete` where no note is still to be looked at. Parts that say the same as in the last one asked for
   * are the same objects.
   */
  journal(now: Date, complete = true): Journal {
    const today = dayOf(now, this.settings.dayStartsAt);
    const asOf = lightFormat(now, "yyyy-MM-dd'T'HH:mm:ss");
    const { last } = this;
    const moved = last?.today !== today || last.dayStartsAt !== this.settings.dayStartsAt;
    const untouched = this.touchedDays.size === 0 && this.touchedNotes.size === 0;
    if (last && !moved && untouched && this.ofVault === this.toldOfVault) {
      if (asOf === last.snapshot.asOf && complete === last.snapshot.complete) return last;
      return (this.last = { ...last, snapshot: { ...last.snapshot, asOf, complete } });
    }
    this.readTouchedDays();
    this.readProblems(today);
    this.toldOfVault = this.ofVault;
    return (this.last = this.compose(today, asOf, complete));
  }

  /** Whether anything is noted of a later day. */
  reachesBeyond(day: LocalDay): boolean {
    return (this.days.at(-1)?.date ?? day) > day;
  }

  private compose(today: LocalDay, asOf: string, complete: boolean): Journal {
    const last = this.last?.snapshot;
    this.visible = keptList(this.visible, this.daysUpTo(today));
    const course = followPeriods(this.visible, today);
    const history = keptEach(last?.streak.history ?? [], course.streak.history);
    const snapshot: Snapshot = {
      asOf,
      complete,
      period: kept(last?.period ?? null, course.period),
      streak: kept(last?.streak ?? null, { ...course.streak, history }),
      totals: kept(last?.totals ?? null, totalsOf(this.visible, course.spans)),
      days: keptList(
        last?.days ?? [],
        this.visible.map((day) => day.row),
      ),
      problems: keptList(
        last?.problems ?? NO_PROBLEMS,
        this.ofVault.concat(this.troubled.flatMap((share) => share.problems)),
      ),
    };
    const undecided = kept(this.last?.undecided ?? null, course.undecided);
    const { dayStartsAt } = this.settings;
    return { today, dayStartsAt, snapshot, days: this.visible, undecided };
  }

  private daysUpTo(today: LocalDay): readonly Day[] {
    const days: Day[] = [];
    for (const share of this.days) {
      if (share.date > today) break;
      if (share.day) days.push(share.day);
    }
    return days;
  }

  private readTouchedDays(): void {
    for (const share of this.touchedDays) {
      if (share.parts.length > 0) {
        const day = readDay(share.date, share.number, share.parts, this.settings);
        share.day = day?.keeping(share.day) ?? null;
      } else {
        this.days.splice(indexFrom(this.days, share.date, dateOf), 1);
      }
    }
    this.touchedDays.clear();
  }

  private readProblems(today: LocalDay): void {
    const before = this.last?.today ?? today;
    const firstMoved = before < today ? before : today;
    if (before !== today) {
      for (const share of this.notes.values()) {
        if (share.parts.some((part) => part.date > firstMoved)) this.touchedNotes.add(share);
      }
    }
    for (const share of this.touchedNotes) {
      const problems = keptEach(share.problems, problemsAt(share.lasting, share.parts, today));
      if (problems.length > 0 !== share.problems.length > 0) {
        const index = indexFrom(this.troubled, share.path, pathOf);
        if (problems.length > 0) this.troubled.splice(index, 0, share);
        else this.troubled.splice(index, 1);
      }
      share.problems = problems;
      // Only now, so that a note that went and came back in between is still known.
      if (share.parts.length === 0 && share.lasting.length === 0) this.notes.delete(share.path);
    }
    this.touchedNotes.clear();
  }

  private shareOf(path: string): NoteShare {
    let share = this.notes.get(path);
    if (!share) {
      share = { path, parts: [], lasting: NO_PROBLEMS, problems: NO_PROBLEMS };
      this.notes.set(path, share);
    }
    return share;
  }

  private replaceParts(share: NoteShare, parts: readonly DayPart[]): void {
    const before = share.parts;
    if (before.length === 0 && parts.length === 0) return;
    const after = keptParts(before, parts);
    if (after === before) return;
    const staying = new Set(after);
    for (const part of before) if (!staying.has(part)) this.removePart(part);
    const known = new Set(before);
    for (const part of after) if (!known.has(part)) this.addPart(part);
    share.parts = after;
    this.touchedNotes.add(share);
  }

  private addPart(part: DayPart): void {
    const index = indexFrom(this.days, part.date, dateOf);
    let share = this.days[index];
    if (share?.date !== part.date) {
      share = { date: part.date, number: dayNumber(part.date), parts: [], day: null };
      this.days.splice(index, 0, share);
    }
    share.parts =
      share.parts.length === 0 ? [part] : [...share.parts, part].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.touchedDays.add(share);
  }

  private removePart(part: DayPart): void {
    const share = this.days[indexFrom(this.days, part.date, dateOf)];
    if (!share) return;
    share.parts = share.parts.filter((other) => other !== part);
    this.touchedDays.add(share);
  }
}

/** The later parts, each the earlier one where it says the same; the earlier list if all do. */
function keptParts(before: readonly DayPart[], after: readonly DayPart[]): readonly DayPart[] {
  if (before.length === 0) return after;
  const byDate = new Map(before.map((part) => [part.date, part]));
  return keptList(
    before,
    after.map((part) => kept(byDate.get(part.date) ?? null, part)),
  );
}

function dateOf(of: { readonly date: LocalDay }): string {
  return of.date;
}

function pathOf(of: { readonly path: string }): string {
  return of.path;
}
