// What is logged on one day: urges that get rarer and weaker, and now and then contact.
import { LETTERS, LOOKS, PLANS, REACHED_OUT, RESPONSES, SLIPS, TRIGGERS } from './words.mjs';
import { addDays } from './days.mjs';

const HOURS = [
  { from: 0, to: 1, weight: 7 },
  { from: 3, to: 4, weight: 3 },
  { from: 7, to: 8, weight: 8 },
  { from: 9, to: 11, weight: 5 },
  { from: 12, to: 14, weight: 9 },
  { from: 15, to: 17, weight: 9 },
  { from: 18, to: 20, weight: 18 },
  { from: 21, to: 23, weight: 41 },
];

const NIGHT = 'woke at night';
const EVENING = 'lonely evening';
const SUNDAY = 'Sunday';

/**
 * The day's entries by time: `{ minute, kind, fields, note, canMiss }`, where a day of nothing but `canMiss` may go
 * without a note. `count` makes it that many urges, whatever the day.
 */
export function entriesOf({ date, mind, random, count, ...day }) {
  if (day.inPeriod === null && count === undefined) return [];
  const found = [];
  const add = (minute, kind, fields, note = '', canMiss = false) =>
    found.push({ minute, kind, fields, note, canMiss });
  const urges = count ?? Math.min(9, random.poisson(rateOf(day, mind)));
  for (let n = 0; n < urges; n += 1) addUrge(add, day, mind, random);
  if (day.starts) {
    add(null, 'start', [
      ['mode', 'full'],
      ['ended-by', 'them'],
      ['last-contact', addDays(date, -1)],
    ]);
  }
  if (day.resets !== null) addSlip(add, SLIPS[day.resets % SLIPS.length], random);
  if (day.looks) {
    add(
      random.whole(20, 23) * 60 + random.whole(0, 59),
      'slip',
      [
        ['channel', 'looked'],
        ['trigger', 'old photos'],
      ],
      random.pick(LOOKS),
    );
  }
  if (day.reachedOut !== null) {
    add(
      18 * 60 + random.whole(0, 59),
      'reached-out',
      [
        ['channel', 'message'],
        ['then', 'stay'],
      ],
      REACHED_OUT[day.reachedOut],
    );
  }
  if (day.letter !== null) {
    add(22 * 60 + random.whole(0, 40), 'letter', [
      ['note', `[[Unsent letters/${LETTERS[day.letter].title}]]`],
    ]);
  }
  if (day.ends) add(12 * 60, 'end', [['reason', 'moved-on']], 'we talked, as friends of a kind');
  return found.sort((a, b) => (a.minute ?? -1) - (b.minute ?? -1));
}

function rateOf({ inPeriod, sinceContact }, mind) {
  const afterContact = sinceContact < 12 ? 1.3 * Math.exp(-sinceContact / 4) : 0;
  const weekend = isWeekend(mind) ? 0.35 : 0;
  const tired = Math.max(0, 6.3 - mind.sleep) * 0.25;
  return 0.3 + 2.7 * Math.exp(-(inPeriod ?? 0) / 75) + afterContact + weekend + tired;
}

function addUrge(add, { inPeriod, sinceContact }, mind, random) {
  const trigger = random.weighted(triggersOn(mind));
  const late = inPeriod ?? 200;
  const wave = 0.7 * Math.sin(late / 9);
  const tired = Math.max(0, 6.3 - mind.sleep) * 0.5;
  const near = sinceContact < 10 ? 0.8 * Math.exp(-sinceContact / 4) : 0;
  const height =
    2.4 + 3.3 * Math.exp(-late / 130) + wave + tired + near + trigger.adds + 1.1 * random.normal();
  const intensity = whole(height, 0, 10);
  const fields = [['intensity', intensity]];
  const response = random.chance(0.82) ? random.weighted(RESPONSES) : null;
  if (random.chance(0.88)) fields.push(['trigger', triggersOf(trigger, mind, random)]);
  if (response) fields.push(['response', response.name]);
  if (response && intensity > 0 && random.chance(0.6)) {
    fields.push(['after', whole(intensity - response.helps + 0.9 * random.normal(), 0, intensity)]);
  }
  if (random.chance(0.4)) {
    const minutes = whole((response?.minutes ?? 26) * (0.6 + intensity / 12) + 4 * random.normal(), 3, 90);
    fields.push(
      ['expected', whole((minutes * (1.5 + random.next() * 1.6)) / 5, 1, 24) * 5],
      ['minutes', minutes],
    );
  }
  if (intensity > 6 && random.chance(0.18)) fields.push(['plan', random.pick(PLANS)]);
  if (random.chance(0.35)) fields.push(['outcome', 'passed']);
  const note = random.chance(0.4) ? random.pick(trigger.notes) : '';
  const minute = random.chance(0.06) ? null : timeFor(trigger, random);
  add(minute, 'urge', fields, note, late > 60 && intensity < 4);
}

function addSlip(add, { channel, trigger, note }, random) {
  const minute = 22 * 60 + random.whole(10, 50);
  add(
    minute - 35,
    'urge',
    [
      ['intensity', 9],
      ['trigger', trigger],
      ['outcome', 'slipped'],
    ],
    '',
  );
  add(
    minute,
    'slip',
    [
      ['channel', channel],
      ['intensity', 9],
      ['trigger', trigger],
      ['plan', random.pick(PLANS)],
    ],
    note,
  );
}

function timeFor({ name }, random) {
  if (name === NIGHT) return random.whole(2, 4) * 60 + random.whole(0, 59);
  if (name === EVENING) return random.whole(18, 23) * 60 + random.whole(0, 59);
  const { from, to } = random.weighted(HOURS);
  return random.whole(from, to) * 60 + random.whole(0, 59);
}

function triggersOf({ name }, mind, random) {
  if (!random.chance(0.16)) return name;
  const second = random.weighted(
    triggersOn(mind).filter((row) => row.name !== NIGHT && row.name !== EVENING),
  ).name;
  return second === name ? name : `${name}, ${second}`;
}

function triggersOn({ weekday }) {
  return TRIGGERS.filter(({ name }) => name !== SUNDAY || weekday === 0);
}

function isWeekend({ weekday }) {
  return weekday === 0 || weekday === 6;
}

function whole(number, low, high) {
  return Math.min(high, Math.max(low, Math.round(number)));
}
