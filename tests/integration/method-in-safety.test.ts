// @vitest-environment jsdom
/** The same path in safety mode, in the built plugin: what stands in the view, in the page and in the guide on each of its days. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addToDay } from '../../src/entries/local-day';
import { createHost, type Host } from '../host/node';
import { comeTo, dayApi } from './come-to-day';
import { day as localDay } from '../unit/journal/notes';

const START = localDay('2026-03-02');
const DAYS = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 22, 30, 45, 60, 90];

let host: Host;
const said: { readonly day: number; readonly lessons: readonly string[]; readonly text: string }[] = [];

beforeAll(async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date(`${START}T20:30:00`),
  });
  host = await createHost({
    files: {
      [`${START}.md`]: '- 20:00 #no-contact/start\n',
      [`${addToDay(START, 10)}.md`]:
        '- 12:00 #no-contact/slip [channel:: text]\n- 13:00 #no-contact/reached-out\n',
    },
    data: { safety: true, safetyAnswer: 'danger' },
  });
  await host.settle();
  const api = dayApi(host);
  host.run('open-streak');
  host.run('open-guide');
  for (const day of DAYS) {
    await comeTo(host, addToDay(START, day));
    const texts = ['.ncj-lessons', '.ncj-todays-prompt', '.ncj-guide'].map(
      (selector) => document.querySelector(selector)?.textContent ?? '',
    );
    const lessons = [...document.querySelectorAll<HTMLElement>('.ncj-lessons [data-lesson]')];
    said.push({
      day,
      lessons: lessons.map((el) => el.dataset['lesson'] ?? ''),
      text: [...texts, api.template()].join('\n'),
    });
  }
}, 60_000);

afterAll(async () => {
  await host.close();
  vi.useRealTimers();
});

describe('in safety mode', () => {
  it('there is something to read and a page on every day, and the guide', () => {
    for (const { text } of said) {
      expect(text).toContain('#no-contact/rule');
      expect(text).toContain('Here, no contact is about safety and peace.');
    }
  });

  it('only its own lessons come, on their days, a slip and a message of theirs or not', () => {
    const own = new Set([
      'what-it-is',
      'alarm',
      'a-week',
      'was-it-good',
      'for-them-or-for-you',
      'heavy-days',
    ]);
    for (const { lessons } of said) expect(lessons.filter((id) => !own.has(id))).toEqual([]);
    const on = (day: number) => said.find((each) => each.day === day)?.lessons[0];
    expect([0, 1, 7, 14, 60, 90].map(on)).toEqual([
      'what-it-is',
      'alarm',
      'a-week',
      'was-it-good',
      'for-them-or-for-you',
      'for-them-or-for-you',
    ]);
  });

  it.each([
    [
      'their return',
      /\b(?:come|comes|came|coming|get|gets|got) back\b|\breturn\w*|\b(?:back )?together again\b/i,
    ],
    ['being missed', /\bmiss(?:es|ed|ing)? (?:you|them)\b|\bbe missed\b|\babsence\b/i],
    ['who reaches out first', /\breach\w* out\b|\bin touch\b|\bown accord\b|\btheir idea\b|\bfirst word\b/i],
    ['an open door', /\bdoors?\b/i],
    ['being seen again', /\bmay be seen\b|\bpictures with friends\b/i],
  ])('nothing speaks of %s', (_, pattern) => {
    expect(said.filter(({ text }) => pattern.test(text)).map(({ day }) => day)).toEqual([]);
  });
});
