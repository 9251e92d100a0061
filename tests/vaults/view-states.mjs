// States in which the streak view looks another way, as notes; `today` is a day such as 2026-11-23.
import { generateVault } from './generate.mjs';

const STARTED = '- 07:10 #no-contact/start\n- 21:00 #no-contact/urge [intensity:: 6]\n';
const LONG_URGE = `- 22:00 #no-contact/urge [intensity:: 9] [trigger:: Donaudampfschifffahrtsgesellschaftskapitän, the song from that night by the sea] [response:: ${'w'.repeat(60)}] [after:: 4]\n`;

export function viewStates(today) {
  const note = `${today}.md`;
  const year = today.slice(0, 4);
  const month = generateVault({ seed: 3, endDay: today, days: 30 });
  return {
    'nothing yet': {},
    'one day': { [note]: STARTED },
    'a month': month,
    'ten years': generateVault({ seed: 4, endDay: today, days: 3650 }),
    'a slip today': {
      ...month,
      [note]: '- 00:01 #no-contact/slip [channel:: text] [plan:: phone in the hall]\n',
    },
    'they reached out': {
      [`${year}-01-05.md`]: STARTED,
      [`${year}-01-09.md`]: '- #no-contact/reached-out\n',
    },
    'a closed period': {
      [`${year}-01-05.md`]: STARTED,
      [`${year}-02-09.md`]: '- #no-contact/end [reason:: moved-on]\n',
    },
    'long words': { [`${dayBefore(today, 1)}.md`]: STARTED + LONG_URGE.repeat(6) },
  };
}

/** The first days, and journals with next to nothing in them: what can be said of them is easily untrue or unkind. */
export function sparseStates(today) {
  const at = (daysAgo) => `${dayBefore(today, daysAgo)}.md`;
  const start = '- 07:10 #no-contact/start\n';
  const slip = '- 13:00 #no-contact/slip [channel:: text]\n';
  const urge = '- 21:00 #no-contact/urge [intensity:: 6]\n';
  return {
    'day 0': { [at(0)]: start },
    'day 1': { [at(1)]: start },
    'day 2': { [at(2)]: start, [at(0)]: urge },
    'one slip': { [at(9)]: start, [at(4)]: slip },
    'a slip today': { [at(9)]: start, [at(0)]: slip },
    'a slip on the first day': { [at(0)]: start + slip },
    'a slip in the first week': { [at(4)]: start, [at(0)]: slip },
    'started after days of quiet': {
      [at(0)]: `- 07:10 #no-contact/start [last-contact:: ${dayBefore(today, 10)}]\n`,
    },
    'only slips': { [at(30)]: slip, [at(20)]: slip, [at(12)]: slip, [at(6)]: slip },
    'a gap of weeks': {
      [at(60)]: start + urge,
      [at(59)]: urge + urge,
      [at(58)]: urge,
    },
    'back after a gap': { [at(60)]: start + urge, [at(58)]: urge, [at(0)]: urge },
    'one urge': { [at(0)]: urge },
    'one urge long ago': { [at(40)]: urge },
    ended: { [at(40)]: start + urge, [at(0)]: '- 09:00 #no-contact/end [reason:: moved-on]\n' },
  };
}

function dayBefore(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
