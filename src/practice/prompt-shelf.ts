/** The prompts in play: ours and the user's own, less those set aside, and which one is due today. */
import { daysBetween, type LocalDay } from '../entries/local-day';
import { endedBy } from '../guide/ended-by';
import { withLine } from '../guide/lesson';
import { same } from '../journal/same';
import type { Journal } from '../journal/snapshot';
import { PROMPTS } from '../prompts';
import { ANTHEM } from '../prompts/anthem';
import { promptsFor, promptsOfDay, type PromptChoice } from '../prompts/choose';
import { parsePromptNote } from '../prompts/own-prompts';
import { periodDays, type PeriodDays } from '../prompts/period-days';
import { PHASES, type Phase, type Prompt } from '../prompts/prompt';
import { isNight, type PromptModes } from '../prompts/suits';
import type { Settings } from '../settings/settings';
import type { WatchedNote, WatchedNotes } from '../vault/index/watched-notes';

/** Days ahead that other code may ask for. */
const FAR = 366;

/** What is in play by the settings and the user's own notes, worked out once for them. */
interface Shelf extends Omit<PromptChoice, 'days' | 'modes' | 'reserved'> {
  readonly settings: Settings;
  readonly notes: readonly WatchedNote[];
}

interface Listed {
  readonly journal: Journal;
  readonly day: LocalDay;
  readonly shelf: Shelf;
  readonly modes: PromptModes;
  readonly path: PeriodDays;
  readonly prompts: readonly Prompt[];
}

/** Those for parents only where there are children together. */
function everyPhaseOf({ snapshot: { period } }: Journal): readonly Phase[] {
  return period?.mode === 'co-parent' ? PHASES : PHASES.filter((phase) => phase !== 'co-parent');
}

export class PromptShelf {
  private shelf: Shelf | null = null;
  private another: { day: LocalDay; offset: number } | null = null;
  private listed: Listed | null = null;

  constructor(
    private readonly settings: () => Settings,
    private readonly source: Pick<WatchedNotes, 'notes'>,
    private readonly now: () => Date,
  ) {}

  /** Every prompt there is, those set aside too. */
  all(): readonly Prompt[] {
    return this.shelfNow().library;
  }

  /** All that suit now, favourites first, then the kind that the user's ratings speak for; those of every phase where that is asked for. */
  fitting(journal: Journal, everyPhase = false): readonly Prompt[] {
    const today = this.path(journal, journal.today).days.at(-1);
    const phases = everyPhase ? everyPhaseOf(journal) : (today?.phases ?? (['later'] as const));
    return promptsFor({ ...this.shelfNow(), modes: this.modes(journal) }, phases, today?.favoured ?? null);
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

  /** The days are gone through anew only where something of them, or of the prompts, is not as it was. */
  private list(journal: Journal, day: LocalDay): readonly Prompt[] {
    if (daysBetween(journal.today, day) > FAR) return [];
    const { listed } = this;
    const shelf = this.shelfNow();
    if (listed?.journal === journal && listed.shelf === shelf && listed.day === day) return listed.prompts;
    const modes = this.modes(journal);
    const path = this.path(journal, day);
    const stands = listed?.shelf === shelf && same(listed.modes, modes) && samePath(listed.path, path);
    const prompts = stands ? listed.prompts : promptsOfDay({ ...shelf, ...path, modes });
    this.listed = { journal, day, shelf, modes, path, prompts };
    return prompts;
  }

  /** In quiet mode nothing of the guide stands in the day; its prompts go by the days alone. */
  private path(journal: Journal, day: LocalDay): PeriodDays {
    return periodDays(journal, this.settings(), day);
  }

  private modes(journal: Journal): PromptModes {
    const { quiet, safety } = this.settings();
    return { quiet, safety, endedBy: endedBy(journal) };
  }

  private shelfNow(): Shelf {
    const settings = this.settings();
    const { notes } = this.source;
    if (this.shelf?.settings === settings && this.shelf.notes === notes) return this.shelf;
    const own = notes.flatMap(({ text, path }) => parsePromptNote(text, path));
    const line = settings.anthem || ANTHEM;
    return (this.shelf = {
      settings,
      notes,
      library: [...own, ...PROMPTS].map((prompt) => ({ ...prompt, text: withLine(prompt.text, line) })),
      excluded: new Set(settings.hiddenPrompts),
      favourites: new Set(settings.favouritePrompts),
    });
  }
}

function samePath(a: PeriodDays, b: PeriodDays): boolean {
  return same(a.days, b.days) && same([...a.reserved], [...b.reserved]);
}
