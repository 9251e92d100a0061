import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/entries/parse';
import { readHead } from '../../../src/entries/read-head';
import { formatClock, formatTime, meantClock, parseClock } from '../../../src/entries/read-time';
import { sourceOf } from './source';

function read(text: string): { times: (number | null)[]; problems: string[] } {
  const { entries, problems } = parseNote(sourceOf(text), { mood: 'mood', sleep: 'sleep' });
  return {
    times: entries.map(({ time }) => time),
    problems: problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
  };
}

const at = (hours: number, minutes: number, seconds = 0): number => hours * 3600 + minutes * 60 + seconds;

describe('the head of an entry', () => {
  it.each([
    ['- #no-contact/urge', '#no-contact/urge', 'urge', '', false],
    ['> 1. [x] 21:14 #No-Contact/Slip words', '#No-Contact/Slip', 'Slip', '21:14', false],
    ['- [ ] 2. 9:14 pm\u00a0 #no-contact/urge', '#no-contact/urge', 'urge', '9:14 pm', false],
    ['- [time:: 9:14 pm] #no-contact/urge', '#no-contact/urge', 'urge', '9:14 pm', true],
    ['- (*Time* :: “21:14” )#no-contact/urge/late', '#no-contact/urge/late', 'urge/late', '21:14', true],
    ['- [time:: tonight at 9] #no-contact/', '#no-contact/', '', 'tonight at 9', true],
    ['\t- - #no-contact/urge, x', '#no-contact/urge', 'urge', '', false],
  ])('%j', (line, tag, kind, time, inField) => {
    const item = { lineStart: 0, line: 0, end: line.length, task: null };
    const head = readHead(line, item);
    expect(head && line.slice(head.tagFrom, head.tagTo)).toBe(tag);
    expect(head && line.slice(head.kindFrom, head.tagTo)).toBe(kind);
    expect(head && line.slice(head.timeFrom, head.timeTo)).toBe(time);
    expect(head?.inField).toBe(inField);
    expect(readHead(`a\n${line}`, { ...item, lineStart: 2, end: line.length + 2 })).toEqual(
      head && {
        tagFrom: head.tagFrom + 2,
        kindFrom: head.kindFrom + 2,
        tagTo: head.tagTo + 2,
        timeFrom: head.timeFrom + 2,
        timeTo: head.timeTo + 2,
        inField,
      },
    );
    // Of an item that ends before its tag does.
    expect(readHead(line, { ...item, end: (head?.tagTo ?? 0) - 1 })).toBeNull();
  });

  it.each([
    '- [time:: 21:14 #no-contact/urge',
    '- [time::] #no-contact/urge',
    '- [time:: 21:14] x #no-contact/urge',
    '- [tim:: 21:14] #no-contact/urge',
    '- [x]#no-contact/urge',
    '-#no-contact/urge',
    '- 21:14#no-contact/urge',
    '1234567890. #no-contact/urge',
    '- [x] [y] #no-contact/urge',
  ])('is none of %j', (line) => {
    expect(readHead(line, { lineStart: 0, line: 0, end: line.length, task: null })).toBeNull();
  });
});

describe('a time of day', () => {
  it('is read back as it is written, with seconds or without', () => {
    fc.assert(
      fc.property(fc.nat(86_399), (seconds) => {
        expect(parseClock(formatTime(seconds))).toBe(seconds);
        expect(parseClock(formatClock(seconds))).toBe(seconds - (seconds % 60));
      }),
    );
  });

  it('of two halves of the day is one of twenty-four hours', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
      const written = `${String(hours % 12 === 0 ? 12 : hours % 12)}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'PM'}`;
      expect(parseClock(written), written).toBe(minute * 60);
    }
  });

  it('has two digits each, and seconds only where there are some', () => {
    expect([0, 3_660, 86_399].map(formatClock)).toEqual(['00:00', '01:01', '23:59']);
    expect([0, 3_660, 3_665, 86_399].map(formatTime)).toEqual(['00:00', '01:01', '01:01:05', '23:59:59']);
  });

  it.each([
    '2a:14',
    'a1:14',
    '21:1x',
    '21:x4',
    '21;14',
    ':1:14',
    '/1:14',
    '2/:14',
    '1::14',
    '24:00',
    '21:60',
    '021:14',
    '21:14:3',
    '21:14:300',
    '21:14 xm',
    'x 21:14',
    '21:14 x',
    '0:10 am',
    '13:00 am',
  ])('%j is none', (written) => {
    expect(parseClock(written)).toBeNull();
  });

  it.each([
    ['9pm', '9:00 pm'],
    ['12 A.M.', '12:00 A.M.'],
    ['21.14', '21:14'],
    ['9h05', '9:05'],
    ['13:14 pm', '13:14'],
    ['23:14:30 PM', '23:14:30'],
    ['21:14', null],
    ['13 pm', null],
    ['0 am', null],
    ['123 pm', null],
    ['at 9 pm', null],
    ['9 pm sharp', null],
    ['21.1', null],
    ['21.140', null],
    ['x21.14', null],
    ['25.14', null],
    ['13:14 pm sharp', null],
    ['at 13:14 pm', null],
    ['13:14 am', null],
    ['24:14 pm', null],
  ])('by %j is meant %j', (written, meant) => {
    expect(meantClock(written)).toBe(meant);
  });
});

describe('the time in front', () => {
  it.each([
    ['9:14\u202Fpm', at(21, 14)],
    ['9:14\u00A0PM', at(21, 14)],
    ['9:14 P.M.', at(21, 14)],
    ['9:14 a.m.', at(9, 14)],
    ['09:14 am', at(9, 14)],
    ['12:00 am', 0],
    ['12:59:59 pm', at(12, 59, 59)],
    ['23:59:59', at(23, 59, 59)],
    ['0:00', 0],
    ['1:05 pm', at(13, 5)],
    ['1:05 am', at(1, 5)],
    ['12:30 pm', at(12, 30)],
    ['12:30 am', at(0, 30)],
    ['19:00', at(19, 0)],
  ])('%j is a time of day', (written, time) => {
    expect(read(`- ${written} #no-contact/urge`)).toEqual({ times: [time], problems: [] });
  });

  it.each([
    '24:00',
    '23:60',
    '23:59:60',
    '9:5',
    '921:14',
    '0:14 am',
    '13:14 am',
    '00:14 pm',
    '9pm',
    '9 a.m.',
    '21.14',
    '21h14',
    '99:99:99',
  ])('%j is meant to be one, and the entry has none', (written) => {
    expect(read(`- ${written} #no-contact/urge`)).toEqual({ times: [null], problems: ['bad-time 1:3'] });
  });

  it.each(['21:14-22:00', '2026-03-01', '21:14,', '(21:14)', '~21:14', '21:14:30:10'])(
    '%j is none as it is written, so the line is nearly an entry',
    (written) => {
      expect(read(`- ${written} #no-contact/urge`)).toEqual({ times: [], problems: ['near-miss 1:3'] });
    },
  );

  it.each(['21', 'at 21:14', '🌙 21:14', 'then'])(
    '%j is none, and the line is one like any other',
    (written) => {
      expect(read(`- ${written} #no-contact/urge`)).toEqual({ times: [], problems: [] });
    },
  );

  it.each([
    '[time:: 21:14]',
    '(time:: 9:14 pm)',
    '[Time::21:14]',
    '[**time**:: "21:14" ]',
    '[x] [time:: 21:14]',
  ])('may be a field: %s', (written) => {
    expect(read(`- ${written} #no-contact/urge [intensity:: 7]`)).toEqual({
      times: [at(21, 14)],
      problems: [],
    });
  });

  it('is told by its place where the field in front is no time, and wins over one behind where it is', () => {
    expect(read('- [time:: late] #no-contact/urge')).toEqual({ times: [null], problems: ['bad-time 1:11'] });
    expect(read('- [time:: 8:00] #no-contact/urge [time:: 21:14]')).toEqual({
      times: [at(8, 0)],
      problems: [],
    });
    expect(read('- [time:: ] #no-contact/urge').problems).toEqual(['near-miss 1:3']);
  });

  it('gives way to the field where it is no time', () => {
    expect(read('- 25:99 #no-contact/urge [time:: 21:14]')).toEqual({
      times: [at(21, 14)],
      problems: ['bad-time 1:3'],
    });
  });

  it('wins over the field, of which nothing is said then', () => {
    expect(read('- 8:00 #no-contact/urge [time:: 21:14] [time:: late] [time:: ').times).toEqual([at(8, 0)]);
    expect(read('- 8:00 #no-contact/urge [time:: 21:14] [time:: late] [time:: ').problems).toEqual([]);
  });
});

describe('the tag', () => {
  it.each([
    ['- #no-contact/urge', 'urge'],
    ['- #NO-CONTACT/Reached-Out', 'reached-out'],
    ['- #no-contact/urge.', 'urge'],
    ['- #no-contact/urge, then', 'urge'],
    ['- #no-contact/urge[intensity:: 7]', 'urge'],
    ['- #no-contact/urge“quoted”', 'urge'],
    ['- [ ] #no-contact/slip', 'slip'],
    ['- [💔] #no-contact/slip', 'slip'],
    ['- [💔💔] #no-contact/slip', null],
    ['-\u00A0#no-contact/slip', null],
    ['- #no-contact-x/slip', null],
    ['- #no-contact', null],
    ['- \\#no-contact/urge', null],
    ['- `#no-contact/urge`', null],
    ['- **#no-contact/urge**', null],
    ['- \uD83C\uDF19 #no-contact/urge', null],
  ])('%j begins the kind %s', (line, kind) => {
    const item = { lineStart: 0, line: 0, end: line.length, task: null };
    const { entries, problems } = parseNote(sourceOf('', { text: line, listItems: [item] }), {
      mood: 'mood',
      sleep: 'sleep',
    });
    expect(entries.map((entry) => entry.kind)).toEqual(kind === null ? [] : [kind]);
    expect(problems).toEqual([]);
  });

  it.each(['urge_', 'urge/late', 'urgé', 'urge💔', 'urgе'])('with the kind %j is unknown', (kind) => {
    expect(read(`- #no-contact/${kind}`).problems).toEqual(['unknown-kind 1:3']);
  });
});

describe('a rule', () => {
  it.each([
    ['- [x] No calls #no-contact/rule', 1],
    ['- [ ] #no-contact/rule', 1],
    ['- [ ] (#no-contact/rule) no calls', 1],
    ['- [ ] #No-Contact/Rule: no calls', 1],
    ['- [ ] no calls\n  #no-contact/rule', 0],
    ['- [ ] #no-contact/rules', 0],
    ['- [ ] #no-contact/rule/calls', 0],
    ['- [ ] `#no-contact/rule`', 0],
    ['- [ ] no calls `see #no-contact/rule`', 0],
    ['- [ ] no calls ``a ` #no-contact/rule``', 0],
    ['- [ ] no calls `a #no-contact/rule', 1],
    ['- [ ] `a` no calls #no-contact/rule `b`', 1],
    ['- [ ] no calls %% #no-contact/rule %%', 0],
    ['- [ ] no calls %% #no-contact/rule\n  more %%', 0],
    ['- [ ] 100%% no calls #no-contact/rule', 1],
    ['- [ ] no calls <!-- #no-contact/rule -->', 0],
    ['- [ ] `#no-contact/rule` %% #no-contact/rule %% #no-contact/rule', 1],
    ['- [ ] https://x.invalid/#no-contact/rule', 0],
    ['- no calls #no-contact/rule', 0],
  ])('%j counts %i', (line, total) => {
    const item = { lineStart: 0, line: 0, end: line.length, task: /\[(.)\]/.exec(line)?.[1] ?? null };
    const { rulesTotal } = parseNote(sourceOf('', { text: line, listItems: [item] }), {
      mood: 'mood',
      sleep: 'sleep',
    });
    expect(rulesTotal).toBe(total);
  });

  it('that carries another tag of ours is a rule, and no entry', () => {
    const read = parseNote(sourceOf('- [x] #no-contact/urge #no-contact/rule'), {
      mood: 'mood',
      sleep: 'sleep',
    });
    expect(read).toMatchObject({ rulesKept: 1, rulesTotal: 1, entries: [], problems: [] });
  });

  it.each([
    '- [ ] #no-contact/urge `see #no-contact/rule`',
    '- [ ] #no-contact/urge %% #no-contact/rule %%',
    '- [ ] #no-contact/urge <!-- #no-contact/rule -->',
  ])('is none where its tag is hidden: %s', (line) => {
    const read = parseNote(sourceOf(line), { mood: 'mood', sleep: 'sleep' });
    expect(read).toMatchObject({ rulesTotal: 0, entries: [{ kind: 'urge' }], problems: [] });
  });
});
