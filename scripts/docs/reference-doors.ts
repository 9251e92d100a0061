/** Of the reference: the ways in, and what can be set. */
import { CHARTS } from '../../src/charts';
import { COMMANDS } from '../../src/commands';
import { MEANINGS } from '../../src/commands/words';
import { LONGEST, URGE_PARAMETERS } from '../../src/doors/parameters';
import { LOG_URGE, OPENS, PROTOCOL } from '../../src/doors/protocol';
import { LINKS, WORDS as DOORS } from '../../src/doors/words';
import { RANGE_NAMES } from '../../src/journal/range';
import type { SettingRow } from '../../src/settings/row';
import { SETTING_GROUPS, SETTING_KEYS, SETTINGS } from '../../src/settings/table';
import { VARIABLES } from '../../src/template/variables';
import { BASES_TYPE, LANGUAGE } from '../../src/practice/dashboard';
import { HEIGHTS, KEYS, OTHERWISE, SHOWS } from '../../src/ui/read-block';
import { code, codes, fenced, sentence, table } from './markdown';

export function commandSection(): string {
  const rows = COMMANDS.map(({ id, name }) => {
    const meaning = MEANINGS[id];
    if (!meaning) throw new Error(`Say in src/commands/words.ts what ${id} does.`);
    const { does, when } = meaning;
    return [code(id), name, when === undefined ? does : `${does} Offered ${when}.`];
  });
  const named = new Set(COMMANDS.map(({ id }) => id));
  const without = Object.keys(MEANINGS).find((id) => !named.has(id));
  if (without !== undefined) throw new Error(`There is no command ${without} any more.`);
  return `## Commands

In the command palette. None has a hotkey of its own; set yours under _Hotkeys_. Other plugins and scripts call them by the id with
${code(`${PROTOCOL}:`)} in front, ${code(`${PROTOCOL}:log-urge`)} for example.

${table(['id', 'command', 'what it does'], rows)}`;
}

export function settingSection(): string {
  const groups = SETTING_GROUPS.map(({ id, heading }) => {
    const keys = SETTING_KEYS.filter((key) => SETTINGS[key].group === id);
    const rows = keys.map((key) => {
      const row: SettingRow<unknown> = SETTINGS[key];
      const value = JSON.stringify(row.default);
      return [
        code(key),
        row.name,
        plain(row.description),
        allowed(row),
        value.length > 60 ? listed(row.default) : code(value),
      ];
    });
    return `### ${heading}\n\n${table(['key', 'setting', 'what it does', 'values', 'default'], rows)}`;
  });
  return `## Settings

In Settings → _No Contact Journal_. By their keys they stand in the plugin's data file, where a default is left out.

${groups.join('\n\n')}`;
}

function listed(value: unknown): string {
  return Array.isArray(value) ? codes(value.map(String)) : code(JSON.stringify(value));
}

/** Variables in it would be taken for code by some sites. */
function plain(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, (variable) => code(variable));
}

function allowed({ control }: SettingRow<unknown>): string {
  switch (control.type) {
    case 'toggle':
      return codes(['true', 'false']);
    case 'whole':
      return `a whole number from ${String(control.min)} to ${String(control.max)}`;
    case 'choice':
      return codes(Object.keys(control.options).map((each) => each || '""'));
    case 'channels':
      return 'a list of [ways of contact](#ways-of-contact)';
    case 'lines':
      return 'a list of lines';
    case 'promptIds':
      return 'a list of ids of [prompts](prompts.md)';
    case 'folder':
      return 'the path of a folder';
    case 'note':
      return 'the path of a note';
    case 'momentFormat':
      return "a date format of Moment's, with a month, a week or a day in it";
    case 'time':
      return 'a time, `20:30`, or nothing';
    case 'text':
    case 'textarea':
      return 'text';
  }
}

export function variableSection(): string {
  return `## Variables of the template

[The template](template.md) shows how they are used.

${table(
  ['variable', 'stands for', 'for example'],
  VARIABLES.map(({ name, meaning, example }) => [code(`{{ncj:${name}}}`), sentence(meaning), example]),
)}`;
}

export function blockSection(): string {
  const shows = SHOWS.map((name) => {
    const chart = CHARTS.find((each) => each.name === name);
    return [code(name), chart ? `The chart “${chart.question}”` : (OTHER_SHOWS[name] ?? '')];
  });
  return `## Code block

A chart, the figures or the day's lesson in any note. An unknown key or value shows what was wrong, and what is allowed.

${fenced(LANGUAGE, `show: urges\nrange: 90d`)}

${table(
  ['key', 'says', 'values', 'default'],
  KEYS.map((key) => {
    const row = BLOCK_KEYS[key];
    if (!row) throw new Error(`Say in scripts/docs/reference-doors.ts what the block's ${key} is for.`);
    return [code(key), ...row];
  }),
)}

${table(['`show`', 'draws'], shows)}

In a base, the view ${code(BASES_TYPE)} (_No contact charts_) draws the charts from the notes that the base selects. Its options are
_Chart_ and _Range_.`;
}

const OTHER_SHOWS: Readonly<Record<string, string>> = {
  streak: 'The head of the streak view: days, longest streak, days kept, urges, slips',
  lesson: 'The lesson that is due today',
};

/** What each says, its values, and what holds where it is left out. */
const BLOCK_KEYS: Readonly<Record<string, readonly [string, string, string]>> = {
  show: ['What to draw.', 'one of those below', code(OTHERWISE.show)],
  range: [
    'Which days; the figures of `streak` and `lesson` have none.',
    `${codes(RANGE_NAMES)}, or two days: \`2026-01-01..2026-03-31\``,
    code(OTHERWISE.range),
  ],
  height: [
    'Height of the chart in pixels.',
    `${String(HEIGHTS.least)} to ${String(HEIGHTS.most)}`,
    'as the chart likes',
  ],
};

export function linkSection(): string {
  const dos = [LOG_URGE, ...OPENS];
  const rows = dos.map((each) => {
    const meaning = LINKS[each];
    if (meaning === undefined) throw new Error(`Say in src/doors/words.ts what a link to ${each} does.`);
    return [code(`do=${each}`), meaning];
  });
  return `## Links

From a shortcut, a launcher or a note. Nothing but an urge can be written by a link, and no more than five a minute; what cannot be
read gives a notice and writes nothing. Values are encoded as in any address (a space is \`%20\`); add \`&vault=NAME\` where you have
more than one vault.

${fenced('text', `obsidian://${PROTOCOL}?do=log-urge&intensity=7&trigger=old%20photos`)}

${table(['link', 'does'], rows)}

${parameters('parameter')}`;
}

function parameters(head: string): string {
  return table(
    [head, 'says', 'value'],
    URGE_PARAMETERS.map(({ name, value, meaning }) => [
      code(name),
      sentence(meaning),
      value === '<0-10>' ? 'a number from 0 to 10' : `words, at most ${String(LONGEST)} characters`,
    ]),
  );
}

export function terminalSection(): string {
  return `## Terminal

With [Obsidian's command line](https://help.obsidian.md/cli), on the desktop, while the app runs.

${fenced('sh', `obsidian ${PROTOCOL}\nobsidian ${PROTOCOL} format=json\nobsidian ${PROTOCOL}:urge intensity=7 trigger="old photos"`)}

${table(
  ['command', 'does', 'parameters'],
  [
    [code(PROTOCOL), sentence(DOORS.cli.status), `\`format\`: \`text\` or \`json\` (${DOORS.cli.format})`],
    [
      code(`${PROTOCOL}:urge`),
      sentence(DOORS.cli.urge),
      `${codes(URGE_PARAMETERS.map(({ name }) => name))}, as for a link`,
    ],
  ],
)}`;
}
