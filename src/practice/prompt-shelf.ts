/** The prompts in play: ours and the user's own, less those set aside, and which one is due today. */
import { daysBetween, type LocalDay } from '../entries/local-day';
import { endedBy } from '../guide/ended-by';
import { withLine } from '../guide/lesson';
import type { Journal } from '../journal/snapshot';
import { PROMPTS } from '../prompts';
import { ANTHEM } from '../prompts/anthem';
import { promptsFor, promptsOfDay } from '../prompts/choose';
import { parsePromptNote } from '../prompts/own-prompts';
import { periodDays, type PeriodDays } from '../prompts/period-days';
import { PHASES, type Phase, type Prompt } from '../prompts/prompt';
import { isNight } from '../prompts/suits';
import type { Settings } from '../settings/settings';
import type { WatchedNote, WatchedNotes } from '../vault/index/watched-notes';

/** Days ahead that other code may ask for. */
const FAR = 366;

interface Listed {
  readonly journal: Journal;
  readonly settings: Settings;
  readonly notes: readonly WatchedNote[];
  readonly day: LocalDay;
  readonly prompts: readonly Prompt[];
}

/** Those for parents only where there are children together. */
function everyPhaseOf({ snapshot: { period } }: Journal): readonly Phase[] {
  return period?.mode === 'co-parent' ? PHASES : PHASES.filter((phase) => phase !== 'co-parent');
}

export class PromptShelf {
  private parsed: { notes: readonly WatchedNote[]; prompts: readonly Prompt[] } = { notes: [], prompts: [] };
  private another: { day: LocalDay; offset: number } | null = null;
  private listed: Listed | null = null;

  constructor(
    private readonly settings: () => Settings,
    private readonly source: WatchedNotes,
    private readonly now: () => Date,
  ) {}

  /** Every prompt there is, those set aside too. */
  all(): readonly Prompt[] {
    const line = this.settings().anthem || ANTHEM;
    return [...this.own(), ...PROMPTS].map((prompt) => ({ ...prompt, text: withLine(prompt.text, line) }));
  }

  /** All that suit now, favourites first, then the kind that the user's ratings speak for; those of every phase where that is asked for. */
  fitting(journal: Journal, everyPhase = false): readonly Prompt[] {
    const today = this.path(journal, journal.today).days.at(-1);
    const phases = everyPhase ? everyPhaseOf(journal) : (today?.phases ?? (['later'] as const));
    return promptsFor(this.marks(journal), phases, today?.favoured ?? null);
  }

  /** Today's prompt, or the next one where another was asked for; before any period there is none. */
  due(journal: Journal): Prompt | null {
    const [own, ...others] = this.list(journal, journal.today);
    const offset = this.another?.day === journal.today ? this.another.offset : 0;
    if (!own || offset === 0) return own ?? null;
    const night = isNight(this.now().getHours());
    const offered = [own, ...others.filter((prompt) => !night || prompt.night !== false)];
    return offered[offset % offered.length] ?? null;
  }

  /** The one of a day, as things stand now; none in quiet mode. */
  on(journal: Journal, day: LocalDay): Prompt | null {
    if (this.settings().quiet) return null;
    return day === journal.today ? this.due(journal) : (this.list(journal, day)[0] ?? null);
  }

  showAnother(day: LocalDay): void {
    this.another = { day, offset: (this.another?.day === day ? this.another.offset : 0) + 1 };
  }

  private list(journal: Journal, day: LocalDay): readonly Prompt[] {
    if (daysBetween(journal.today, day) > FAR) return [];
    const settings = this.settings();
    const { notes } = this.source;
    const { listed } = this;
    const known = listed?.journal === journal && listed.settings === settings && listed.notes === notes;
    if (known && listed.day === day) return listed.prompts;
    const prompts = promptsOfDay({ ...this.marks(journal), ...this.path(journal, day) });
    this.listed = { journal, settings, notes, day, prompts };
    return prompts;
  }

  /** In quiet mode nothing of the guide stands in the day; its prompts go by the days alone. */
  private path(journal: Journal, day: LocalDay): PeriodDays {
    return periodDays(journal, this.settings(), day);
  }

  private marks(journal: Journal): Parameters<typeof promptsFor>[0] {
    const settings = this.settings();
    const { quiet, safety } = settings;
    return {
      modes: { quiet, safety, endedBy: endedBy(journal) },
      library: this.all(),
      excluded: new Set(settings.hiddenPrompts),
      favourites: new Set(settings.favouritePrompts),
    };
  }

  private own(): readonly Prompt[] {
    const { notes } = this.source;
    if (notes !== this.parsed.notes) {
      this.parsed = { notes, prompts: notes.flatMap(({ text, path }) => parsePromptNote(text, path)) };
    }
    return this.parsed.prompts;
  }
}
