// What goes wrong where notes are written by hand: each is kept, reported, and mended by its owner.
import { addDays } from './days.mjs';

/** Lines to add, by the day's number from the first. */
export function mistakes(days) {
  const found = new Map([
    [6, ['- 21:30 #no-contact/urgh [intensity:: 6] [trigger:: tired]']],
    [18, ['- 22:10 #no-contact/urge [intensity:: lots] [trigger:: our song]']],
    [27, ['- 25:70 #no-contact/urge [intensity:: 5]']],
    [36, ['mood: fine']],
    [44, ['- #no-contact/reached-out [channel:: postcard] [then:: stay] a blank one, with a stamp']],
  ]);
  return new Map([...found].filter(([at]) => at < days - 1));
}

/** Notes that hold entries and have no day, or a day that is none. */
export function strayNotes(endDay) {
  return {
    'Thoughts on the train.md': [
      'Fields, a canal, fields.',
      '',
      '- 17:20 #no-contact/urge [intensity:: 4] [trigger:: tired] four hours and nobody to text',
      '',
    ].join('\n'),
    'Weekend at the lake.md': [
      '---',
      `date: ${addDays(endDay, -30)}`,
      '---',
      'No phone until Sunday, as agreed with myself.',
      '',
      '- 20:15 #no-contact/urge [intensity:: 3] [trigger:: Sunday] [response:: walk] [after:: 1]',
      `- #no-contact/urge [date:: ${endDay.slice(0, 4)}-13-02] [intensity:: 2] on the drive home`,
      '',
    ].join('\n'),
  };
}
