// The course of the years: for each day, where it stands in its period and what happens on it.

const YEAR = 365;
/** An earlier period, and the time after it in which there was contact. */
const EARLIER = { length: 330, pause: 65 };
/** Days of a period on which contact was made, on which a profile was looked at, and so on. */
const RESETS = [4, 12, 33, 61, 238];
const LOOKS = [2, 7, 19, 26, 48, 52, 83, 131, 240];
const REACHED_OUT = [88, 176, 301];
const LETTERS = [21, 75, 180, 260];

/**
 * The days from first to last. `inPeriod` is null outside of a period, `streakDay` counts from the last contact.
 *
 * @returns {{ inPeriod: number | null, streakDay: number | null, sinceContact: number, starts: boolean, ends: boolean,
 *   resets: number | null, looks: boolean, reachedOut: number | null, letter: number | null }[]}
 */
export function storyOf(days) {
  const story = Array.from({ length: days }, () => ({ ...OUTSIDE }));
  for (const { from, to, ends } of periods(days)) {
    let anchor = from;
    for (let day = Math.max(from, 0); day < to; day += 1) {
      const inPeriod = day - from;
      const resets = placeOf(RESETS, inPeriod);
      if (resets !== null) anchor = day;
      story[day] = {
        inPeriod,
        streakDay: day - anchor,
        sinceContact: day - anchor,
        starts: inPeriod === 0,
        ends: ends && day === to - 1,
        resets,
        looks: LOOKS.includes(inPeriod),
        reachedOut: placeOf(REACHED_OUT, inPeriod),
        letter: placeOf(LETTERS, inPeriod),
      };
    }
  }
  return story;
}

const OUTSIDE = {
  inPeriod: null,
  streakDay: null,
  sinceContact: 0,
  starts: false,
  ends: false,
  resets: null,
  looks: false,
  reachedOut: null,
  letter: null,
};

/** The last period is a year long and open; earlier ones lie before it as far as there are days. */
function periods(days) {
  const found = [{ from: Math.max(0, days - YEAR), to: days, ends: false }];
  for (let to = days - YEAR - EARLIER.pause; to >= EARLIER.length; to -= EARLIER.length + EARLIER.pause) {
    found.unshift({ from: to - EARLIER.length, to, ends: true });
  }
  return found;
}

function placeOf(list, day) {
  const place = list.indexOf(day);
  return place === -1 ? null : place;
}
