// One daily note as text, mostly as the plugin's template has it; sometimes as people write by hand.
import { ANTHEM, DAY_LINES, HARD, HELPED, PROMPTS, RULES, TOMORROW } from './words.mjs';

const FIRST_WEEKS = 21;
const EARLY = 70;

export function dailyNote({ date, mind, random, entries, style, wrong, isToday, ...day }) {
  const when = day.inPeriod !== null && day.inPeriod < EARLY ? 'early' : 'late';
  const lines = [
    ...properties(mind, wrong, random, isToday),
    ...(day.inPeriod === null ? [] : page(day, when, entries, random, isToday)),
    random.pick(DAY_LINES[when]),
    '',
  ];
  if (isToday) lines.splice(-2);
  const logged = [...entries.map((entry) => lineOf(entry, style, random)), ...wrong.filter(isEntry)];
  if (logged.length > 0 || day.inPeriod !== null) lines.push('## No contact', '', ...listIn(logged, style));
  if (day.inPeriod !== null) {
    if (logged.length > 0) lines.push('');
    lines.push('## This evening', '', ...evening(when, random, isToday));
  }
  const text = `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
  return style === 'windows' ? text.replaceAll('\n', '\r\n') : text;
}

/** A mistake is a property (`mood: fine`) or a whole line of the list. */
function isEntry(line) {
  return line.startsWith('- ');
}

function properties({ mood, sleep }, wrong, random, isToday) {
  const said = [`mood: ${round(mood)}`, `sleep: ${round(sleep)}`]
    .map((line) => wrong.find((other) => !isEntry(other) && sameKey(other, line)) ?? line)
    .filter((line) => isToday || wrong.includes(line) || random.chance(0.9));
  return said.length === 0 ? [] : ['---', ...said, '---'];
}

function sameKey(one, other) {
  return one.split(':')[0] === other.split(':')[0];
}

function page({ inPeriod, streakDay, resets }, when, entries, random, isToday) {
  const prompt = random.pick(PROMPTS);
  const answered = !isToday && random.chance(0.55);
  const broken =
    resets !== null || entries.some(({ fields }) => fields.some(([, value]) => value === 'looked'));
  const rules = RULES[inPeriod < FIRST_WEEKS ? 'first' : 'later'].map((rule, at) => {
    const kept = !isToday && (at === 0 ? resets === null : at === 2 ? !broken : random.chance(0.9));
    return `- [${kept ? 'x' : ' '}] ${rule} #no-contact/rule`;
  });
  return [
    `${streakDay} ${streakDay === 1 ? 'day' : 'days'} of no contact.`,
    '',
    ...(random.chance(0.4) || isToday ? [`> ${ANTHEM}`, ''] : []),
    prompt.text,
    ...(answered ? ['', random.pick(prompt[when])] : []),
    '',
    ...(random.chance(0.86) || isToday ? [...rules, ''] : []),
  ];
}

function evening(when, random, isToday) {
  if (isToday) return ['- What was hard:', '- What helped:', '- For tomorrow:'];
  return [
    `- What was hard: ${random.pick(HARD[when])}`,
    `- What helped: ${random.pick(HELPED[when])}`,
    `- For tomorrow: ${random.pick(TOMORROW[when])}`,
  ];
}

function listIn(lines, style) {
  if (style === 'callout' && lines.length > 0)
    return ['> [!note] Through the day', ...lines.map((line) => `> ${line}`)];
  if (style === 'nested' && lines.length > 0)
    return ['- Through the day', ...lines.map((line) => `\t${line}`)];
  return lines;
}

function lineOf({ minute, kind, fields, note }, style, random) {
  const byHand = style === 'by-hand';
  const mark = byHand ? random.pick(['*', '+', '-', '1.', '- [x]']) : '-';
  const asField = byHand && minute !== null && random.chance(0.4);
  const time = minute === null || asField ? '' : `${byHand ? twelveHours(minute) : clock(minute)} `;
  const all = asField ? [...fields, ['time', clock(minute)]] : fields;
  const written = all.map(([key, value]) => (byHand ? `(${key}:: ${value})` : `[${key}:: ${value}]`));
  return `${mark} ${time}${[`#no-contact/${kind}`, ...written, note].filter(Boolean).join(' ')}`;
}

function clock(minute) {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function twelveHours(minute) {
  const hour = Math.floor(minute / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

function round(number) {
  return Math.round(number * 2) / 2;
}
