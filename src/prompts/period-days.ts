/** The days of a period as prompts are chosen for them: their phases, their lessons, and what ratings said by then. */
import { addToDay, daysBetween, type LocalDay } from '../entries/local-day';
import { lessonPath, type GuideSettings, type LessonPath } from '../guide/due';
import { isUndecided, slipOf } from '../guide/events';
import { practiceDay } from '../guide/phase';
import { perDay } from '../journal/per-day';
import { sliceDays } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import type { PromptDay } from './choose';
import { phaseOf } from './phases';
import type { PromptKind } from './prompt';
import { RatingSums, ratingOf, type Rating } from './rate-kinds';

export interface PeriodDays {
  readonly days: readonly PromptDay[];
  readonly reserved: ReadonlyMap<string, readonly number[]>;
}

/** Days gone through at most, but for those that overlap: a walk of years would take too long on a phone. */
const STRETCH = 360;
const OVERLAP = 60;

/**
 * From the start of the last period, or from its end where it is over, up to `until`; of a period of years the last stretch.
 * Without any period there are none.
 */
export function periodDays(journal: Journal, settings: GuideSettings, until: LocalDay): PeriodDays {
  const { period } = journal.snapshot;
  const begin = period === null ? null : (period.end ?? period.start);
  if (period === null || begin === null || begin > until) return { days: [], reserved: new Map() };
  const stretches = Math.max(0, Math.floor((daysBetween(begin, until) - OVERLAP) / STRETCH));
  const first = addToDay(begin, stretches * STRETCH);
  const path = lessonPath({ journal, settings });
  const known = knownDays(journal, first);
  let slip: LocalDay | null = null;
  let favoured: PromptKind | null = null;
  const days = Array.from({ length: daysBetween(first, until) + 1 }, (_, index): PromptDay => {
    const day = addToDay(first, index);
    const here = known.get(day);
    if (here?.sent === true) slip = day;
    const number = practiceDay(journal, day);
    const phases = phaseOf({
      day: number,
      disappearWeeks: settings.disappearWeeks,
      mode: period.mode,
      lastSlipDaysAgo: slip === null ? null : daysBetween(slip, day),
      awaitingDecision: isUndecided(journal, day),
      safety: settings.safety,
    });
    const of = { day, number, phases, lesson: lessonPrompt(path, day), favoured };
    favoured = here?.favoured ?? favoured;
    return of;
  });
  const reserved = path.timed.map(({ words, days: on }) => [words.prompt, on] as const);
  return { days, reserved: new Map(reserved) };
}

function lessonPrompt(path: LessonPath, day: LocalDay): string | null {
  const { events, daily } = path.on(day);
  return [...events, ...daily][0]?.words.prompt ?? null;
}

interface Known {
  readonly sent: boolean;
  /** As of the evening; null = as before. */
  readonly favoured: PromptKind | null;
}

/** What the days with entries say; ratings of the year before count too. */
function knownDays(journal: Journal, first: LocalDay): ReadonlyMap<LocalDay, Known> {
  const known = new Map<LocalDay, Known>();
  const sums = new RatingSums();
  const counted = { from: addToDay(first, -STRETCH), to: journal.today };
  for (const detail of sliceDays(journal.days, counted, ({ row }) => row.date)) {
    const { date } = detail.row;
    const rated = ratingsOf(detail);
    for (const rating of rated) sums.add(rating);
    const sent = slipOf(detail) === 'sent';
    const day = date < first ? first : date;
    if (sent || rated.length > 0) {
      known.set(day, {
        sent: sent && date >= first,
        favoured: rated.length > 0 ? sums.favoured() : (known.get(day)?.favoured ?? null),
      });
    }
  }
  return known;
}

const ratingsOf = perDay((day): readonly Rating[] =>
  day.row.urges === 0
    ? NONE
    : day.entries.flatMap(({ entry }) => (entry.kind === 'urge' ? ratingOf(entry) : [])),
);

const NONE: readonly Rating[] = [];
