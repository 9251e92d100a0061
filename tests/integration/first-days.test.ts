// @vitest-environment jsdom
/** What the view says in states in which untrue or unkind words come easily; each was read by a person. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../host/node';
import { sparseStates, viewStates } from '../vaults/view-states.mjs';
import { wordsAlone } from './words-alone';

const TODAY = '2026-11-23';

let host: Host | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 22, 0) });
  wordsAlone();
});

afterEach(async () => {
  await host?.close();
  host = null;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What stands in the head, and the answers to the questions that can be asked from the first day on. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  host = await createHost({ files });
  await host.settle();
  host.run('open-streak');
  const answers = (): string[] =>
    document.body.findAll('.ncj-view .ncj-question-answer > span').map((el) => el.textContent);
  await expect.poll(() => answers().filter((text) => text !== '').length, { timeout: 5000 }).toBe(9);
  const head = document.body.findAll('.ncj-view .ncj-head > p, .ncj-view .ncj-days:not(.is-none)');
  const answer = (chart: string): string[] =>
    document.body
      .findAll(`.ncj-view [data-chart="${chart}"] .ncj-question-answer > span`)
      .map((el) => el.textContent);
  return [
    head.map((el) => el.textContent.replace(/^(\d+)(?=day)/, '$1 ')).join(' | '),
    ...['urges', 'calendar', 'streaks'].flatMap(answer),
  ];
}

const LATER = 'After 10 weeks with something logged this will say whether they are getting fewer.';
const NO_URGES = 'No urges are logged in this range.';

const SAID: Readonly<Record<string, readonly string[]>> = {
  'day 0': [
    '0 days | since November 23, 2026 | It begins today.',
    NO_URGES,
    'Your first day. From tomorrow on this shows the days you keep.',
    'Your first streak began today.',
  ],
  'day 1': [
    '1 day | since November 22, 2026 | No urge logged so far.',
    NO_URGES,
    '1 of 1 day kept; something logged on 1.',
    'One streak, 1 day so far.',
  ],
  'day 2': [
    '2 days | since November 21, 2026 | One urge so far.',
    `1 urge in this range. ${LATER}`,
    '2 of 2 days kept; something logged on 2.',
    'One streak, 2 days so far.',
  ],
  'one slip': [
    '4 days | since November 19, 2026 | No urge and one slip in the last seven days.',
    NO_URGES,
    '8 of 9 days kept; something logged on 2.',
    '2 streaks, the longest 5 days, the running one 4.',
  ],
  'a slip today': [
    'Your 9 days stand. | 0 days | since November 23, 2026 | No urge and one slip in the last seven days.',
    NO_URGES,
    '8 of 9 days kept; something logged on 2.',
    '2 streaks, the longest 9 days; a new one began today.',
  ],
  'a slip on the first day': [
    '0 days | since November 23, 2026 | It begins today.',
    NO_URGES,
    'Your first day. From tomorrow on this shows the days you keep.',
    'Your first streak began today.',
  ],
  'a slip in the first week': [
    'Your 4 days stand. | 0 days | since November 23, 2026 | No urge logged so far.',
    NO_URGES,
    '3 of 4 days kept; something logged on 2.',
    '2 streaks, the longest 4 days; a new one began today.',
  ],
  'started after days of quiet': [
    '10 days | since November 13, 2026 | No urge logged so far.',
    NO_URGES,
    '10 of 10 days kept; something logged on 1.',
    'One streak, 10 days so far.',
  ],
  'only slips': [
    '6 days | since November 17, 2026 | No urge and one slip in the last seven days, one slip in the seven before.',
    NO_URGES,
    '27 of 30 days kept; something logged on 4.',
    '4 streaks, the longest 10 days, the running one 6.',
  ],
  'a gap of weeks': [
    '60 days | since September 24, 2026 | Nothing logged in the last seven days.',
    `4 urges in this range. ${LATER}`,
    '60 of 60 days kept; something logged on 3.',
    'One streak, 60 days so far.',
  ],
  'back after a gap': [
    '60 days | since September 24, 2026 | One urge in the last seven days.',
    `3 urges in this range. ${LATER.replace('.', ' (1 so far).')}`,
    '60 of 60 days kept; something logged on 3.',
    'One streak, 60 days so far.',
  ],
  'one urge': [
    '0 days | since November 23, 2026, your first entry | One urge so far.',
    `1 urge in this range. ${LATER}`,
    'Your first day. From tomorrow on this shows the days you keep.',
    'Your first streak began today.',
  ],
  'one urge long ago': [
    '40 days | since October 14, 2026, your first entry | Nothing logged in the last seven days.',
    `1 urge in this range. ${LATER}`,
    '40 of 40 days kept; something logged on 1.',
    'One streak, 40 days so far.',
  ],
  ended: [
    'You moved on. | It ended on November 23, 2026. The 40 days you kept stay yours.',
    `1 urge in this range. ${LATER.replace('.', ' (1 so far).')}`,
    '40 of 40 days kept; something logged on 2.',
    'One streak of 40 days.',
  ],
};

it('speaks of more questions only where some are answered', async () => {
  const title = () => document.body.find('.ncj-view .ncj-waiting > summary').textContent;
  await said(viewStates(TODAY)['a closed period'] ?? {});
  await expect.poll(title).toBe('Nine questions open as entries come');
  await host?.close();
  await said(sparseStates(TODAY)['day 2'] ?? {});
  await expect.poll(title).toBe('Six more questions open as entries come');
});

const STATES = Object.entries(sparseStates(TODAY));

it('has words for every state', () => {
  expect(STATES.map(([name]) => name)).toEqual(Object.keys(SAID));
});

it.each(STATES)('says what is true in the state: %s', async (name, files) => {
  expect(await said(files)).toEqual(SAID[name]);
});
