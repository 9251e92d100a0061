/** The prompts in play: ours and the user's own, less those set aside, and which one is due today. */
import { daysBetween, type LocalDay } from '../entries/local-day';
import type { Journal } from '../journal/snapshot';
import { PROMPTS } from '../prompts';
import { promptForDay, promptsFor, type PromptContext } from '../prompts/choose';
import { parsePromptNote } from '../prompts/own-prompts';
import { phaseOf } from '../prompts/phases';
import { PHASES, type Phase, type Prompt } from '../prompts/prompt';
import type { Settings } from '../settings/settings';
import type { WatchedNote, WatchedNotes } from '../vault/index/watched-notes';

export class PromptShelf {
  private parsed: { notes: readonly WatchedNote[]; prompts: readonly Prompt[] } = { notes: [], prompts: [] };
  private another: { day: LocalDay; offset: number } | null = null;

  constructor(
    private readonly settings: () => Settings,
    private readonly source: WatchedNotes,
  ) {}

  /** Every prompt there is, those set aside too. */
  all(): readonly Prompt[] {
    return [...this.own(), ...PROMPTS];
  }

  /** All that suit now, favourites first; those of every phase where that is asked for. */
  fitting(journal: Journal, everyPhase = false): readonly Prompt[] {
    return promptsFor({ ...this.choice(journal), ...(everyPhase ? { context: this.context(PHASES) } : {}) });
  }

  /** Today's prompt, or the next one where another was asked for. */
  due(journal: Journal): Prompt | null {
    const offset = this.another?.day === journal.today ? this.another.offset : 0;
    return this.choose(journal, journal.today, offset);
  }

  /** The one of a day, as things stand now; none in quiet mode. */
  on(journal: Journal, day: LocalDay): Prompt | null {
    if (this.settings().quiet) return null;
    return day === journal.today ? this.due(journal) : this.choose(journal, day, 0);
  }

  showAnother(day: LocalDay): void {
    this.another = { day, offset: (this.another?.day === day ? this.another.offset : 0) + 1 };
  }

  private choose(journal: Journal, day: LocalDay, offset: number): Prompt | null {
    const today = dayNumberOf(journal);
    const dayNumber = today === null ? null : today + daysBetween(journal.today, day);
    return promptForDay({ ...this.choice(journal), day, dayNumber, offset });
  }

  private choice(journal: Journal): Parameters<typeof promptsFor>[0] {
    const settings = this.settings();
    return {
      context: this.context(this.phases(journal)),
      library: this.all(),
      excluded: new Set(settings.hiddenPrompts),
      favourites: new Set(settings.favouritePrompts),
    };
  }

  private context(phases: readonly Phase[]): PromptContext {
    const { quiet, safety } = this.settings();
    return { phases, quiet, safety };
  }

  private phases(journal: Journal): readonly Phase[] {
    return phaseOf({
      dayNumber: dayNumberOf(journal),
      disappearWeeks: this.settings().disappearWeeks,
      mode: journal.snapshot.period?.mode ?? 'full',
      lastSlipDaysAgo: lastSlipDaysAgo(journal),
      awaitingDecision: journal.undecided !== null,
      safety: this.settings().safety,
    });
  }

  private own(): readonly Prompt[] {
    const { notes } = this.source;
    if (notes !== this.parsed.notes) {
      this.parsed = { notes, prompts: notes.flatMap(({ text, path }) => parsePromptNote(text, path)) };
    }
    return this.parsed.prompts;
  }
}

/** The N of "day N"; null = no period is open. */
export function dayNumberOf({ snapshot: { period, streak } }: Journal): number | null {
  return period?.open === true ? streak.days + 1 : null;
}

function lastSlipDaysAgo({ days, today }: Journal): number | null {
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const row = days[index]?.row;
    if (row && row.slips > 0) return daysBetween(row.date, today);
  }
  return null;
}
