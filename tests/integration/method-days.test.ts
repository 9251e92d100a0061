// @vitest-environment jsdom
/**
 * The path of the method in the built plugin, from the first evening to the ninetieth day with the clock moved, a slip, a look
 * and a message of theirs on the way: the lesson, the prompt, the rules, the line of the day and the sentence on each.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addToDay } from '../../src/entries/local-day';
import { LESSONS } from '../../src/guide';
import { PROMPTS } from '../../src/prompts';
import { ANTHEM } from '../../src/prompts/anthem';
import { createHost, type Host } from '../host/node';
import { comeTo, dayApi, shown } from './come-to-day';
import { day as localDay } from '../unit/journal/notes';

/** A Monday. */
const START = localDay('2026-03-02');
const OUT_OF_SIGHT = 'Stayed out of sight, online too, and asked friends for no news';
const SEEN = 'Posted nothing staged, no pictures of dates';

interface Stop {
  readonly day: number;
  /** Logged that evening before anybody looks. */
  readonly logs?: readonly [kind: string, fields: Record<string, string>];
  /** Ids in the sidebar, from the top. */
  readonly lessons: readonly string[];
  readonly line: string;
  readonly rule: string;
  readonly sentence?: string;
  readonly looksBack?: true;
}

const STOPS: readonly Stop[] = [
  {
    day: 0,
    lessons: ['what-it-is'],
    line: 'From today, no contact.',
    rule: OUT_OF_SIGHT,
    sentence: 'It begins today.',
  },
  {
    day: 1,
    lessons: ['alarm'],
    line: '1 day of no contact.',
    rule: OUT_OF_SIGHT,
    sentence: 'No urge logged so far.',
  },
  { day: 2, lessons: ['first-reason'], line: '2 days of no contact.', rule: OUT_OF_SIGHT },
  { day: 3, lessons: ['second-reason'], line: '3 days of no contact.', rule: OUT_OF_SIGHT },
  { day: 4, lessons: ['third-reason'], line: '4 days of no contact.', rule: OUT_OF_SIGHT },
  {
    day: 5,
    logs: ['slip', { channel: 'text' }],
    lessons: ['after-a-slip', 'fourth-reason'],
    line: 'From today, no contact.',
    rule: OUT_OF_SIGHT,
  },
  { day: 6, lessons: ['fifth-reason'], line: '1 day of no contact.', rule: OUT_OF_SIGHT },
  { day: 7, lessons: ['a-week'], line: '2 days of no contact.', rule: OUT_OF_SIGHT, looksBack: true },
  {
    day: 10,
    logs: ['slip', { channel: 'looked' }],
    lessons: ['after-looking', 'accidents-and-looking'],
    line: '5 days of no contact.',
    rule: OUT_OF_SIGHT,
  },
  { day: 14, lessons: ['was-it-good'], line: '9 days of no contact.', rule: OUT_OF_SIGHT, looksBack: true },
  { day: 20, lessons: ['what-it-is'], line: '15 days of no contact.', rule: OUT_OF_SIGHT },
  { day: 21, lessons: ['you-may-be-seen'], line: '16 days of no contact.', rule: SEEN },
  { day: 22, lessons: ['what-it-is'], line: '17 days of no contact.', rule: SEEN },
  { day: 30, lessons: ['thirty-day-question'], line: '25 days of no contact.', rule: SEEN, looksBack: true },
  {
    day: 40,
    logs: ['reached-out', { channel: 'message' }],
    lessons: ['read-what-it-is', 'what-it-is'],
    line: '35 days of no contact.',
    rule: SEEN,
  },
  { day: 42, lessons: ['read-what-it-is', 'what-it-is'], line: '37 days of no contact.', rule: SEEN },
  { day: 43, lessons: ['what-it-is'], line: '38 days of no contact.', rule: SEEN },
  { day: 60, lessons: ['for-them-or-for-you'], line: '55 days of no contact.', rule: SEEN, looksBack: true },
  { day: 90, lessons: ['for-them-or-for-you'], line: '85 days of no contact.', rule: SEEN, looksBack: true },
];

interface Seen {
  readonly lessons: readonly string[];
  readonly prompt: string;
  readonly sentence: string;
  readonly page: string;
  readonly looksBack: boolean;
}

const seen = new Map<number, Seen>();
let host: Host;

beforeAll(async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date(`${START}T20:30:00`),
  });
  host = await createHost({ files: { [`${START}.md`]: '- 20:00 #no-contact/start [mode:: full]\n' } });
  await host.settle();
  const api = dayApi(host);
  host.run('open-streak');
  for (const { day, logs } of STOPS) {
    const date = addToDay(START, day);
    await comeTo(host, date);
    if (logs) await api.log(...logs);
    await shown(host, date);
    seen.set(day, { ...whatIsSeen(), page: api.template() });
  }
}, 60_000);

afterAll(async () => {
  await host.close();
  vi.useRealTimers();
});

function whatIsSeen(): Omit<Seen, 'page'> {
  const view = document.querySelector('.ncj-view') ?? expect.fail('The view is not there.');
  const text = (selector: string): string => view.querySelector(selector)?.textContent ?? '';
  return {
    lessons: [...view.querySelectorAll<HTMLElement>('[data-lesson]')].map((el) => el.dataset['lesson'] ?? ''),
    prompt: text('.ncj-todays-prompt .ncj-today-prompt'),
    sentence: text('.ncj-week'),
    looksBack: text('.ncj-act').includes('Look back'),
  };
}

describe.each(STOPS)('on day $day', ({ day, lessons, line, rule, sentence, looksBack = false }) => {
  const here = (): Seen => seen.get(day) ?? expect.fail('nothing was seen');

  it('the lesson, the rules, the line of the day and the sentence are those of the day', () => {
    expect(here().lessons).toEqual(lessons);
    expect(here().page).toContain(`${line}\n`);
    const phases = [OUT_OF_SIGHT, SEEN].filter((text) => here().page.includes(text));
    expect(phases).toEqual([rule]);
    if (sentence !== undefined) expect(here().sentence).toBe(sentence);
    expect(here().sentence).not.toBe('');
    expect(here().looksBack).toBe(looksBack);
  });

  it('the prompt is one, the same in the view and in the page', () => {
    expect(PROMPTS.map(({ text }) => text.replace('{anthem}', ANTHEM))).toContain(here().prompt);
    expect(here().page).toContain(here().prompt);
  });
});

describe('the prompts of the walk', () => {
  it('are those of the lessons, while these come for the first time', () => {
    const met = new Set<string>();
    for (const { day, lessons } of STOPS) {
      const [first = ''] = lessons;
      const lesson = LESSONS.find(({ id }) => id === first);
      const isOwn = !(first === 'what-it-is' && day > 0) && !met.has(first);
      met.add(first);
      const text = PROMPTS.find(({ id }) => id === lesson?.words.prompt)?.text;
      if (isOwn && day !== 30) expect(seen.get(day)?.prompt).toBe(text?.replace('{anthem}', ANTHEM));
    }
  });

  it('never return within thirty days', () => {
    const days = [...seen];
    for (const [day, { prompt }] of days) {
      const again = days.filter(
        ([other, said]) => other > day && other - day <= 30 && said.prompt === prompt,
      );
      expect(again.map(([other]) => other)).toEqual([]);
    }
  });
});
