/** What links, the terminal and other code are told. */
import { WORDS as ALL, count } from '../practice/words';

export const WORDS = {
  cli: {
    status: 'Show the streak and what was logged',
    format: 'json gives the whole snapshot',
    urge: "Log an urge in today's note",
    noFormat: (format: string) => `There is no format "${format}"; it is text or json.`,
    noPeriod: 'No period is open.',
    since: (days: number, day: string) => `${count(days, 'day')} since ${day}.`,
    kept: (longest: number, kept: number) => `Longest ${count(longest, 'day')}, ${count(kept, 'day')} kept.`,
    urges: (resisted: number, urges: number, slips: number) =>
      `${resisted} of ${count(urges, 'urge')} resisted, ${count(slips, 'slip')}.`,
    problems: (lines: number) => `${count(lines, 'line')} ${lines === 1 ? 'needs' : 'need'} a look.`,
    logged: (path: string, line: string) => `Logged in ${path}: ${line}`,
  },

  parameters: {
    intensity: 'How strong it is',
    trigger: 'What set it off',
    response: 'What you did instead',
    text: 'A few words',
  },

  link: {
    takesNo: (action: string, name: string) =>
      `A link to ${action} takes no parameter "${name}". Nothing was done.`,
    unknown: (said: string, known: readonly string[]) =>
      `No Contact Journal cannot do "${said}". A link can do ${known.join(', ')}.`,
    notNow: (said: string) => `There is nothing to open for ${said} now.`,
    tooMany:
      'More than five links came within a minute. The rest were left alone, and nothing of them was logged.',
    logged: 'Logged from a link.',
  },

  riddenOut: ALL.riddenOut,

  nothingLogged: (message: string) => `${message} Nothing was logged.`,

  urge: {
    noParameter: (name: string, known: readonly string[]) =>
      `There is no parameter "${name}"; an urge has ${known.join(', ')}.`,
    noValue: (name: string) => `The parameter "${name}" has no value.`,
    tooLong: (name: string, most: number) => `The parameter "${name}" is longer than ${most} characters.`,
  },

  entry: {
    noCallback: (shape: string) => `onChange takes a function; this is ${shape}.`,
    askedNoObject: (shape: string) =>
      `What is asked for is a plain object, like { from: '2026-03-01', kinds: ['urge'] }; this is ${shape}.`,
    noDay: (said: string) =>
      `A day is written like 2026-03-01; this ${said.startsWith('"') ? 'says' : 'is'} ${said}.`,
    kindNoText: (shape: string) => `An entry's kind is a string; this is ${shape}.`,
    noKind: (kind: string, kinds: readonly string[]) =>
      `There is no kind "${kind}". The kinds are ${kinds.join(', ')}.`,
    textNoText: (shape: string) => `An entry's text is a string; this is ${shape}.`,
    fieldsNoObject: (shape: string) => `Fields are a plain object, like { intensity: 7 }; this is ${shape}.`,
    future: (day: string, today: string) =>
      `The day ${day} is in the future; an entry is for today, ${today}, or an earlier day.`,
    noName: 'A field needs a name.',
    twice: (key: string) => `The field "${key}" is given twice.`,
    noText: (key: string, shape: string) => `The field "${key}" takes strings and numbers; this is ${shape}.`,
    comma: (key: string, said: string) =>
      `Commas separate the values of "${key}", so none of them can hold one; this says "${said}".`,
  },

  shapes: {
    list: 'a list',
    text: 'a string',
    number: 'a number',
    boolean: 'true or false',
    function: 'a function',
    object: 'an object',
    nothing: 'nothing',
    other: 'something else',
  },
} as const;

/** Links by the word after `do=`: what the reference says of them. The docs are made from it, and nothing else reads it. */
export const LINKS: Readonly<Record<string, string>> = {
  'log-urge':
    'Logs an urge at once, in today’s note, and says so with _Undo_. While an urge is ridden out on the screen, that one is logged already: it is shown, and no second one is logged. Takes the parameters below.',
  'ride-out':
    'Opens the ride-out screen. It logs the urge, unless one was logged in the last quarter of an hour.',
  'open-streak': 'Opens the streak view. So does a link without `do`.',
  'open-today': 'Opens today’s daily note, and makes it if it is missing.',
  'open-guide': 'Opens the guide.',
  'get-support': 'Says where else to turn, and lists the people you named.',
};
