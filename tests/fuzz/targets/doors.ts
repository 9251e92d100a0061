/** Links, the terminal and other code: an urge is logged as it was said, or it is said why not. */
import { addCli } from '../../../src/doors/cli';
import { LOG_URGE, Links, OPENS } from '../../../src/doors/protocol';
import { readDraft } from '../../../src/doors/read-draft';
import type { Context } from '../../../src/practice/context';
import { formatEntry, type EntryDraft } from '../../../src/entries/format';
import { KINDS } from '../../../src/entries/kinds';
import { dayOf } from '../../../src/entries/local-day';
import { parseNote } from '../../../src/entries/parse';
import { journalOf } from '../../unit/journal/notes';
import { sourceOf } from '../../unit/entries/source';
import type { Dice } from '../dice';
import { Notice } from '../obsidian';
import { anyJson, anyValue, anyWords, NUMBERS } from '../pieces';
import { targetOf } from '../target';

const NOW = new Date(2026, 2, 10, 21, 14);
const TODAY = dayOf(NOW, 0);
const JOURNAL = journalOf([], '2026-03-10');
const NAMES = { mood: 'mood', sleep: 'sleep' };

/** What came of one call. */
interface Happened {
  readonly drafts: EntryDraft[];
  readonly ran: string[];
}

function contextOf({ drafts, ran }: Happened): Context {
  const context: Pick<Context, 'now' | 'today' | 'action'> &
    Readonly<Record<'app' | 'index' | 'writer' | 'lastEntry', object>> = {
    // No urge is being ridden out.
    app: { workspace: { getLeavesOfType: () => [] } },
    now: () => NOW,
    today: () => TODAY,
    action: (id) => (id === 'get-support' ? null : { name: id, icon: 'x', run: () => void ran.push(id) }),
    index: { ready: Promise.resolve(), journal: () => JOURNAL },
    // What it would say of a written note comes after all that is looked at here.
    writer: { log: (draft: EntryDraft) => (drafts.push(draft), new Promise(() => undefined)) },
    lastEntry: {},
  };
  return context as unknown as Context;
}

export const LINKS = targetOf(
  'links',
  'one urge that says what the link said, one command, or one notice in words',
  (dice) => ({
    action: dice.of(['no-contact-journal', 'no-contact-journal', LOG_URGE, ...OPENS]),
    ...(dice.once(4)
      ? {}
      : { do: dice.of([LOG_URGE, LOG_URGE, LOG_URGE, ...OPENS, 'start', 'constructor', '']) }),
    ...Object.fromEntries(anyParameters(dice)),
  }),
  async (parameters) => {
    const happened: Happened = { drafts: [], ran: [] };
    Notice.shown.length = 0;
    await Promise.race([new Links(contextOf(happened)).open(parameters), aFewTurns()]);
    const { drafts, ran } = happened;
    const [notice] = Notice.shown;
    if (drafts.length + ran.length + Notice.shown.length !== 1)
      return `${drafts.length} urges, ${ran.length} commands, ${Notice.shown.length} notices`;
    if (notice !== undefined) return isSentence(notice);
    return drafts[0] ? unlike(drafts[0], parameters) : null;
  },
);

export const TERMINAL = targetOf(
  'terminal',
  'one urge that says what the command said, or an answer in words',
  (dice) => ({ urge: dice.once(2), given: Object.fromEntries(anyParameters(dice)) }),
  async ({ urge, given }) => {
    const happened: Happened = { drafts: [], ran: [] };
    const handlers: ((given: object) => string | Promise<string>)[] = [];
    const plugin: unknown = {
      registerCliHandler: (...all: unknown[]) => void handlers.push(all.at(-1) as (typeof handlers)[number]),
    };
    addCli(plugin as Parameters<typeof addCli>[0], contextOf(happened));
    const handler = handlers[urge ? 1 : 0];
    if (!handler) return 'there is no such command';
    const answer = Promise.resolve(handler(given));
    await Promise.race([answer, aFewTurns()]);
    const [draft] = happened.drafts;
    if (draft) return unlike(draft, given);
    const said = await answer;
    return !urge && given.format === 'json' ? (JSON.parse(said) === null ? 'null' : null) : isSentence(said);
  },
);

export const API = targetOf(
  'other code',
  'a line of the kind that was asked for, or a refusal in words',
  (dice) => ({
    kind: dice.once(8) ? anyJson(dice) : dice.of(KINDS).kind,
    fields: dice.once(8) ? anyJson(dice) : Object.fromEntries(dice.some(4, () => anyGiven(dice))),
    text: dice.once(2) ? anyWords(dice) : anyJson(dice),
  }),
  ({ kind, fields, text }) => {
    const reading = readDraft(kind, fields, text, { today: TODAY, time: 76_440 });
    if (!reading.ok) return isSentence(reading.message);
    const line = formatEntry(reading.value);
    const { entries, problems } = parseNote(
      sourceOf(`${line}\n- #no-contact/letter\n`, { daily: true }),
      NAMES,
    );
    const [entry] = entries;
    if (entries.length !== 2 || entry?.kind !== reading.value.kind) return `not one entry: ${line}`;
    if (entry.time !== reading.value.time) return `another time: ${line}`;
    const wrong = problems.find(({ severity }) => severity === 'error');
    return wrong ? `${wrong.message} ${line}` : null;
  },
);

/** What is thrown at once has come through by then. */
async function aFewTurns(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

function anyGiven(dice: Dice): readonly [string, unknown] {
  const { fields } = dice.of(KINDS);
  return [dice.once(8) ? anyWords(dice) : dice.of(fields).key, dice.once(3) ? anyJson(dice) : anyValue(dice)];
}

function anyParameters(dice: Dice): (readonly [string, string])[] {
  const names = [
    'intensity',
    'intensity',
    'trigger',
    'response',
    'text',
    'text',
    'vault',
    'format',
    'outcome',
    '__proto__',
    '',
  ];
  return dice.some(4, () => {
    const name = dice.of(names);
    const value = dice.once(20)
      ? 'json'
      : name === 'intensity' && !dice.once(4)
        ? dice.of(NUMBERS)
        : anyWords(dice);
    return [name, value] as const;
  });
}

function unlike(draft: EntryDraft, given: Readonly<Record<string, string>>): string | null {
  const line = formatEntry(draft);
  const { entries, problems } = parseNote(
    sourceOf(`${line}\n- #no-contact/letter\n`, { daily: true }),
    NAMES,
  );
  const [entry, letter] = entries;
  if (entry?.kind !== 'urge' || letter?.kind !== 'letter') return `not one urge: ${line}`;
  const [wrong] = problems;
  if (wrong) return `${wrong.message} ${line}`;
  const said = (given.intensity ?? '').trim();
  const intensity = said === '' ? null : Number(said.replace(/^["“]+|["”]+$/g, ''));
  return entry.intensity === intensity ? null : `not the intensity of ${JSON.stringify(given)}: ${line}`;
}

/** It begins with a word or a number and ends as a sentence does. */
function isSentence(words: string): string | null {
  return /^[\p{Lu}\d"].*[.…]$/su.test(words) ? null : `no sentence: ${JSON.stringify(words)}`;
}
