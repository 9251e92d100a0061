/**
 * Which prompt is due on a day. The days of a period are gone through from its first on, each with the prompt that was shown
 * longest ago, so that the same day shows the same prompt on every device, and none returns within thirty days while another
 * fits, whatever phases change on the way.
 */
import { toUtc, type LocalDay } from '../entries/local-day';
import { hash } from './hash';
import { shuffled } from './order';
import type { Phase, Prompt, PromptKind } from './prompt';
import { suits, type PromptModes } from './suits';

/** For so many days a prompt rests after it was shown. */
export const REST_DAYS = 30;

export interface PromptDay {
  readonly day: LocalDay;
  /** Days since the period's start; null = none is open. */
  readonly number: number | null;
  readonly phases: readonly Phase[];
  /** Id of the prompt of the lesson that stands first; null = none. */
  readonly lesson: string | null;
  /** The kind that goes with the lowest urges by the user's ratings before that day; null = they do not say. */
  readonly favoured: PromptKind | null;
}

export interface PromptChoice {
  /** From the first on, without a gap; the last is the one that is asked for. */
  readonly days: readonly PromptDay[];
  readonly modes: PromptModes;
  readonly library: readonly Prompt[];
  /** Prompts of lessons, with the days, since the start, on which these are due: they are kept for them. */
  readonly reserved: ReadonlyMap<string, readonly number[]>;
  /** Ids not to be shown. */
  readonly excluded: ReadonlySet<string>;
  /** Ids that come first when another prompt is asked for. */
  readonly favourites: ReadonlySet<string>;
}

/** The prompt of each day; null = nothing suited. */
export function promptsOfDays(choice: PromptChoice): readonly (Prompt | null)[] {
  const walk = new Walk(choice);
  return choice.days.map((day, index) => walk.pick(day, index));
}

/** The day's prompt, then others to ask for: the favourites first, those of the next days late. Empty = nothing suits. */
export function promptsOfDay(choice: PromptChoice): readonly Prompt[] {
  const walk = new Walk(choice);
  const own = choice.days.reduce<Prompt | null>((_, day, index) => walk.pick(day, index), null);
  const last = choice.days.at(-1);
  if (!last) return [];
  const others = walk.others(last, own);
  return own ? [own, ...others] : others;
}

/** Every prompt that suits: the favourites first, then the kind that the user rated best, then in the fixed order. */
export function promptsFor(
  {
    library,
    modes,
    excluded,
    favourites,
  }: Pick<PromptChoice, 'library' | 'modes' | 'excluded' | 'favourites'>,
  phases: readonly Phase[],
  favoured: PromptKind | null,
): readonly Prompt[] {
  const order = shuffled(
    library.filter(
      (prompt) =>
        prompt.onDay === undefined &&
        inForce(prompt, phases) &&
        suits(prompt, modes) &&
        !excluded.has(prompt.id),
    ),
  );
  const rank = ({ id, kind }: Prompt): number => (favourites.has(id) ? 0 : kind === favoured ? 1 : 2);
  return [...order].sort((a, b) => rank(a) - rank(b));
}

const NEXT_DAYS = 7;
/** Long enough ago to be rested on the first day. */
const NEVER = -1 - REST_DAYS;

/** A prompt on its walk through the days. */
interface Candidate {
  readonly prompt: Prompt;
  /** Days since the period's start for which it is kept. */
  readonly reserved: readonly number[];
  /** Index of the day on which it was shown last. */
  shown: number;
}

class Walk {
  private readonly order: readonly Candidate[];
  /** Those that are of one day each. */
  private readonly ofDays: readonly Candidate[];
  private readonly byId: ReadonlyMap<string, Candidate>;
  /** By phases and day of the week, which are the same on many days. */
  private readonly fittingOn = new Map<string, readonly Candidate[]>();
  private index = 0;

  constructor(private readonly choice: PromptChoice) {
    const { library, modes, days, reserved } = choice;
    const order = shuffled(library.filter((prompt) => suits(prompt, modes))).map((prompt) => ({
      prompt,
      reserved: reserved.get(prompt.id) ?? [],
      shown: NEVER,
    }));
    const turn = order.length === 0 ? 0 : hash(days[0]?.day ?? '') % order.length;
    this.order = [...order.slice(turn), ...order.slice(0, turn)];
    this.ofDays = this.order.filter(({ prompt }) => prompt.onDay !== undefined);
    this.byId = new Map(order.map((candidate) => [candidate.prompt.id, candidate]));
  }

  pick(day: PromptDay, index: number): Prompt | null {
    this.index = index;
    const picked = this.fixed(day) ?? this.next(day);
    if (!picked) return null;
    picked.shown = index;
    return picked.prompt;
  }

  /** All but the day's own. */
  others(day: PromptDay, own: Prompt | null): readonly Prompt[] {
    const { excluded, favourites } = this.choice;
    const rest = this.ranked(day).filter(({ prompt: { id } }) => id !== own?.id && !excluded.has(id));
    const [liked, others] = [
      rest.filter(({ prompt }) => favourites.has(prompt.id)),
      rest.filter(({ prompt }) => !favourites.has(prompt.id)),
    ];
    const fresh = others.filter((each) => this.isRested(each));
    const later = fresh
      .slice(NEXT_DAYS)
      .map((each) => ({ ...each, turn: hash(day.day + each.prompt.id) }))
      .sort((a, b) => a.turn - b.turn);
    return [
      ...liked,
      ...later,
      ...fresh.slice(0, NEXT_DAYS),
      ...others.filter((each) => !this.isRested(each)),
    ].map(({ prompt }) => prompt);
  }

  /** Of the lesson, or of this very day. */
  private fixed({ number, lesson }: PromptDay): Candidate | null {
    const ofLesson = lesson === null ? undefined : this.byId.get(lesson);
    const ofDay = this.ofDays.find(({ prompt }) => prompt.onDay === number);
    const found = [ofLesson, ofDay].find((each) => each && this.isRested(each) && this.isAllowed(each));
    return found ?? null;
  }

  /** One that is not to be shown uses up its turn, so that the days after it stay as they were. */
  private next(day: PromptDay): Candidate | null {
    const fitting = this.fitting(day);
    for (let tries = 0; tries < fitting.length; tries += 1) {
      const candidate = this.foremost(fitting, day);
      if (candidate === null || this.isAllowed(candidate)) return candidate;
      candidate.shown = this.index;
    }
    return null;
  }

  private fitting({ day, phases }: PromptDay): readonly Candidate[] {
    const weekday = toUtc(day).getUTCDay();
    const key = `${weekday} ${phases.join(' ')}`;
    const known = this.fittingOn.get(key);
    if (known) return known;
    const fitting = this.order.filter(
      ({ prompt }) =>
        prompt.onDay === undefined && inForce(prompt, phases) && (prompt.weekdays?.includes(weekday) ?? true),
    );
    this.fittingOn.set(key, fitting);
    return fitting;
  }

  /** The days of years are gone through: looked for, not sorted. */
  private foremost(fitting: readonly Candidate[], day: PromptDay): Candidate | null {
    let [found, bestRank, bestShown]: [Candidate | null, number, number] = [null, Infinity, Infinity];
    for (const candidate of fitting) {
      const rank = this.rank(candidate, day);
      if (rank < bestRank || (rank === bestRank && candidate.shown < bestShown)) {
        [found, bestRank, bestShown] = [candidate, rank, candidate.shown];
      }
    }
    return found;
  }

  private ranked(day: PromptDay): readonly Candidate[] {
    return this.fitting(day)
      .map((candidate, place) => ({ candidate, place, rank: this.rank(candidate, day) }))
      .sort((a, b) => a.rank - b.rank || a.candidate.shown - b.candidate.shown || a.place - b.place)
      .map(({ candidate }) => candidate);
  }

  /** The lower, the sooner. On every second day the kind comes first that the user rated best. */
  private rank(candidate: Candidate, { number, favoured }: PromptDay): number {
    const { prompt, reserved } = candidate;
    if (!this.isRested(candidate)) return 4;
    if (number !== null && reserved.some((day) => day > number && day - number <= REST_DAYS)) return 3;
    if (prompt.weekdays) return 0;
    return favoured !== null && this.index % 2 === 1 && prompt.kind === favoured ? 1 : 2;
  }

  private isRested({ shown }: Candidate): boolean {
    return this.index - shown > REST_DAYS;
  }

  private isAllowed({ prompt }: Candidate): boolean {
    return !this.choice.excluded.has(prompt.id);
  }
}

function inForce({ phase }: Prompt, phases: readonly Phase[]): boolean {
  return phase.some((one) => phases.includes(one));
}
