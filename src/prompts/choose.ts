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

class Walk {
  private readonly order: readonly Prompt[];
  private readonly byId: ReadonlyMap<string, Prompt>;
  /** Index of the day on which a prompt was shown last. */
  private readonly shown = new Map<string, number>();
  private index = 0;

  constructor(private readonly choice: PromptChoice) {
    const { library, modes, days } = choice;
    const order = shuffled(library.filter((prompt) => suits(prompt, modes)));
    const turn = order.length === 0 ? 0 : hash(days[0]?.day ?? '') % order.length;
    this.order = [...order.slice(turn), ...order.slice(0, turn)];
    this.byId = new Map(order.map((prompt) => [prompt.id, prompt]));
  }

  pick(day: PromptDay, index: number): Prompt | null {
    this.index = index;
    const picked = this.fixed(day) ?? this.next(day);
    if (picked) this.shown.set(picked.id, index);
    return picked;
  }

  /** All but the day's own. */
  others(day: PromptDay, own: Prompt | null): readonly Prompt[] {
    const { excluded, favourites } = this.choice;
    const rest = this.ranked(day).filter(({ id }) => id !== own?.id && !excluded.has(id));
    const [liked, others] = [
      rest.filter(({ id }) => favourites.has(id)),
      rest.filter(({ id }) => !favourites.has(id)),
    ];
    const fresh = others.filter((prompt) => this.isRested(prompt));
    const later = fresh.slice(NEXT_DAYS).sort((a, b) => hash(day.day + a.id) - hash(day.day + b.id));
    return [
      ...liked,
      ...later,
      ...fresh.slice(0, NEXT_DAYS),
      ...others.filter((prompt) => !this.isRested(prompt)),
    ];
  }

  /** Of the lesson, or of this very day. */
  private fixed({ number, lesson }: PromptDay): Prompt | null {
    const ofLesson = lesson === null ? undefined : this.byId.get(lesson);
    const ofDay = this.order.find(({ onDay }) => onDay !== undefined && onDay === number);
    const found = [ofLesson, ofDay].find(
      (prompt) => prompt && this.isRested(prompt) && this.isAllowed(prompt),
    );
    return found ?? null;
  }

  /** One that is not to be shown uses up its turn, so that the days after it stay as they were. */
  private next(day: PromptDay): Prompt | null {
    const fitting = this.fitting(day);
    for (let tries = 0; tries < fitting.length; tries += 1) {
      const prompt = this.foremost(fitting, day);
      if (prompt === null || this.isAllowed(prompt)) return prompt;
      this.shown.set(prompt.id, this.index);
    }
    return null;
  }

  private fitting({ day, phases }: PromptDay): readonly Prompt[] {
    const weekday = toUtc(day).getUTCDay();
    return this.order.filter(
      (prompt) =>
        prompt.onDay === undefined && inForce(prompt, phases) && (prompt.weekdays?.includes(weekday) ?? true),
    );
  }

  /** The days of years are gone through: looked for, not sorted. */
  private foremost(fitting: readonly Prompt[], day: PromptDay): Prompt | null {
    let [found, bestRank, bestLast]: [Prompt | null, number, number] = [null, Infinity, Infinity];
    for (const prompt of fitting) {
      const rank = this.rank(prompt, day);
      const last = this.last(prompt);
      if (rank < bestRank || (rank === bestRank && last < bestLast)) {
        [found, bestRank, bestLast] = [prompt, rank, last];
      }
    }
    return found;
  }

  private ranked(day: PromptDay): readonly Prompt[] {
    return this.fitting(day)
      .map((prompt, place) => ({ prompt, place, rank: this.rank(prompt, day) }))
      .sort((a, b) => a.rank - b.rank || this.last(a.prompt) - this.last(b.prompt) || a.place - b.place)
      .map(({ prompt }) => prompt);
  }

  /** The lower, the sooner. On every second day the kind comes first that the user rated best. */
  private rank(prompt: Prompt, { number, favoured }: PromptDay): number {
    if (!this.isRested(prompt)) return 4;
    if (number !== null && this.isReserved(prompt, number)) return 3;
    if (prompt.weekdays) return 0;
    return favoured !== null && this.index % 2 === 1 && prompt.kind === favoured ? 1 : 2;
  }

  private last({ id }: Prompt): number {
    return this.shown.get(id) ?? -1;
  }

  private isRested({ id }: Prompt): boolean {
    const last = this.shown.get(id);
    return last === undefined || this.index - last > REST_DAYS;
  }

  private isReserved({ id }: Prompt, number: number): boolean {
    const days = this.choice.reserved.get(id) ?? [];
    return days.some((day) => day > number && day - number <= REST_DAYS);
  }

  private isAllowed({ id }: Prompt): boolean {
    return !this.choice.excluded.has(id);
  }
}

function inForce({ phase }: Prompt, phases: readonly Phase[]): boolean {
  return phase.some((one) => phases.includes(one));
}
