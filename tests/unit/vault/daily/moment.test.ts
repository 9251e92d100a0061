import moment from 'moment';
import { afterEach, expect, it, vi } from 'vitest';
import { firstDayOfWeek } from '../../../../src/vault/daily/moment';

vi.mock('obsidian', () => import('../obsidian'));

afterEach(() => void moment.locale('en'));

it.each([
  [0, 0],
  [1, 1],
  [6, 6],
  [7, 0],
  [NaN, 1],
])('a week that begins on day %j begins on day %j', (dow, first) => {
  moment.defineLocale('en-test', { parentLocale: 'en', week: { dow, doy: 4 } });
  moment.locale('en-test');
  expect(firstDayOfWeek()).toBe(first);
  moment.defineLocale('en-test', null);
});
