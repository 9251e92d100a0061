// States in which the streak view looks another way, as notes; `today` is a day such as 2026-11-23.
import { generateVault } from './generate.mjs';

const STARTED = '- 07:10 #no-contact/start\n- 21:00 #no-contact/urge [intensity:: 6]\n';
const LONG_WORDS = `${STARTED}- #no-contact/urge [intensity:: 9] [trigger:: Donaudampfschifffahrtsgesellschaftskapitän, the song from that night by the sea] [response:: ${'w'.repeat(60)}]\n`;

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
    'long words': { [`${year}-01-05.md`]: LONG_WORDS },
  };
}
