/** What looking back says: counts beside counts, and nothing about where they go. */
import type { SpanCounts } from '../../practice/look-back';
import { count } from '../../practice/words';

const SPANS = {
  week: { now: 'this week', before: 'the week before' },
  month: { now: 'in these 30 days', before: 'in the 30 before' },
} as const;

export type SpanWords = keyof typeof SPANS;

function beside(span: SpanWords, now: string, before: string | null): string {
  const words = SPANS[span];
  return before === null ? `${now} ${words.now}` : `${now} ${words.now}, ${before} ${words.before}`;
}

type Rules = SpanCounts['rules'];

function ticked({ kept, of, days }: Rules): string {
  return `${kept} of ${of} on ${count(days, 'day')}`;
}

function amount(value: number): string {
  return value === 0 ? 'none' : String(value);
}

export const WORDS = {
  title: { week: 'Your week', month: 'Your last 30 days' },
  range: (from: string, to: string) => `${from} to ${to}, from your own notes.`,
  spans: { label: 'How far back', week: 'A week', month: '30 days' },
  urges: (span: SpanWords, now: number, before: number | null) =>
    `Urges: ${beside(span, amount(now), before === null ? null : amount(before))}.`,
  strongest: (span: SpanWords, now: number, before: number | null) =>
    `The strongest: ${beside(span, String(now), before === null ? null : String(before))}.`,
  slips: (span: SpanWords, now: number, before: number | null) =>
    `Slips: ${beside(span, amount(now), before === null ? null : amount(before))}.`,
  rules: (span: SpanWords, now: Rules, before: Rules | null) =>
    `Rules ticked: ${beside(span, ticked(now), before === null ? null : ticked(before))}.`,
  noted: (noted: number, days: number) => `Something noted on ${noted} of ${count(days, 'day')}.`,
  helped: (list: string) => `Urges that were lower afterwards: ${list}.`,
  then: (day: string, text: string) => `On ${day} you wrote: ${text}`,
  letters: (names: string) => `A letter whose day has come: ${names}`,
  nothing: 'Nothing is noted in this time yet. That is fine, too.',
  insert: "Put it into today's note",
} as const;
