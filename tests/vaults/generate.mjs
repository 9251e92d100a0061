// A vault of made-up years: daily notes of somebody who keeps no contact, and the rest of their notes.
// The same seed gives the same notes, to the byte.
import { addDays, weekday } from './days.mjs';
import { dailyNote } from './daily-note.mjs';
import { entriesOf } from './entries.mjs';
import { mistakes, strayNotes } from './mistakes.mjs';
import { otherNotes } from './other-notes.mjs';
import { Random } from './random.mjs';
import { storyOf } from './story.mjs';
import { LETTERS } from './words.mjs';

/** Sizes that speed and memory are measured at. */
export const SIZES = [
  { notes: 1_000, journalNotes: 365 },
  { notes: 10_000, journalNotes: 3_650 },
  { notes: 50_000, journalNotes: 3_650, entriesPerDay: 12 },
];

/** @type {typeof import('./generate.d.mts').generateVault} */
export function generateVault({
  seed,
  endDay,
  days,
  entriesPerDay,
  otherNotes: others = 60,
  notes,
  folder = '',
  gaps = true,
  handMade = true,
}) {
  const random = new Random(seed);
  const story = storyOf(days);
  const wrong = handMade ? mistakes(days) : new Map();
  const files = {};
  const mind = { mood: 3.2, sleep: 5.6, holiday: 0 };
  story.forEach((day, at) => {
    const date = addDays(endDay, at - days + 1);
    const isToday = at === days - 1;
    live(mind, day, weekday(date), random);
    const entries = isToday
      ? day.starts
        ? entriesOf({ ...day, date, mind, random, count: 0 })
        : []
      : entriesOf({ ...day, date, mind, random, count: entriesPerDay });
    if (gaps && !isToday && entries.every(({ canMiss }) => canMiss) && isGap(mind, day, random)) return;
    const style = handMade && !isToday ? styleOf(at, random) : 'plain';
    files[`${folder}${date}.md`] = dailyNote({
      ...day,
      date,
      mind,
      random,
      entries,
      style,
      isToday,
      wrong: wrong.get(at) ?? [],
    });
    if (day.letter !== null) addLetter(files, LETTERS[day.letter], date);
  });
  if (handMade && days > 40) Object.assign(files, strayNotes(endDay));
  const more = notes === undefined ? others : notes - Object.keys(files).length;
  for (const [path, text] of otherNotes(more, random)) files[path] = text;
  return files;
}

/** A vault of one of `SIZES`: every day has its note, and all is written as the plugin writes it. */
export function vaultOfSize({ notes, journalNotes, entriesPerDay }, endDay, seed = 1) {
  return generateVault({
    seed,
    endDay,
    days: journalNotes,
    entriesPerDay,
    notes,
    gaps: false,
    handMade: false,
  });
}

/** Mood and sleep go on from the day before, up over the months and down after contact. */
function live(mind, { inPeriod, sinceContact }, day, random) {
  const height = inPeriod === null ? 6 : 3.4 + 3.4 * (1 - Math.exp(-inPeriod / 110));
  const dip = inPeriod !== null && sinceContact < 9 ? 1.1 * Math.exp(-sinceContact / 4) : 0;
  mind.sleep = clamp(
    0.45 * mind.sleep + 0.55 * (5.2 + height * 0.32) - dip * 0.5 + 0.75 * random.normal(),
    3,
    9.5,
  );
  const rested = (mind.sleep - 6.5) * 0.35;
  mind.mood = clamp(
    0.5 * mind.mood + 0.5 * height - dip * 0.6 + rested * 0.5 + 0.75 * random.normal(),
    1,
    9.4,
  );
  mind.weekday = day;
}

function isGap(mind, { inPeriod }, random) {
  if (mind.holiday > 0) {
    mind.holiday -= 1;
    return true;
  }
  if (inPeriod !== null && inPeriod > 90 && random.chance(1 / 110)) mind.holiday = random.whole(3, 8);
  return random.chance(inPeriod === null ? 0.6 : 0.05 + Math.min(0.16, inPeriod / 1500));
}

/** Few notes are written otherwise than the plugin would; the first ones early, so that a short vault has them too. */
function styleOf(at, random) {
  const style = { 9: 'windows', 16: 'callout', 23: 'nested', 30: 'by-hand' }[at];
  if (style) return style;
  return random.chance(0.05) ? random.pick(['windows', 'callout', 'nested', 'by-hand']) : 'plain';
}

function addLetter(files, { title, body }, date) {
  const taken = `Unsent letters/${title}.md` in files;
  const path = `Unsent letters/${title}${taken ? ` ${date}` : ''}.md`;
  files[path] ??= `---\nwritten: ${date}\n---\n${body.join('\n\n')}\n`;
}

function clamp(number, low, high) {
  return Math.min(high, Math.max(low, number));
}
