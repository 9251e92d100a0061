import { describe, expect, it, vi } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import { expandTemplate } from '../../../../src/vault/daily/daily-note-template';

vi.mock('obsidian', () => import('../obsidian'));

const facts = { day: '2026-01-31' as LocalDay, now: new Date(2026, 1, 1, 0, 45, 9), title: '31 $& January' };
const ours = { ...facts, format: 'YYYY-MM-DD', dateIs: 'date' } as const;

describe('a variable of the daily-note template', () => {
  it.each([
    ['{{date}}', '2026-01-31'],
    ['{{DATE}} {{ date }}', '2026-01-31 2026-01-31'],
    ['{{date:dddd, D MMMM}}', 'Saturday, 31 January'],
    ['{{date: gggg-[W]ww }}', '2026-W05'],
    ['{{time}}', '00:45'],
    ['{{time:HH:mm:ss}}', '00:45:09'],
    ['# {{title}}', '# 31 $& January'],
    ['{{yesterday}} {{tomorrow}}', '2026-01-30 2026-02-01'],
    ['{{date+1d:YYYY-MM-DD}} {{date-1M:MMM}}', '2026-02-01 Dec'],
    ['{{date+1m}}', '2026-01-31'],
    ['{{date+1m:HH:mm}} {{date+1M}} {{date+1D}} {{date+1Y}}', '00:46 2026-02-28 2026-02-01 2027-01-31'],
    ['{{date+1q}} {{date+1w}} {{time-2h:D HH}} {{time+1s:ss}}', '2026-04-30 2026-02-07 30 22 10'],
    [
      '{{date+10d}} {{date + 1 d}} {{date+1x}} {{dates}} {{a date}}',
      '2026-02-10 {{date + 1 d}} {{date+1x}} {{dates}} {{a date}}',
    ],
    ['{{ TITLE }} {{ yesterday }} {{yesterday:D}}', '31 $& January 2026-01-30 {{yesterday:D}}'],
    ['{{date\n}} {{}} {{ }}', '{{date\n}} {{}} {{ }}'],
    ['{{other}} {{date', '{{other}} {{date'],
    ['{{date:}} {{date x}} {{title:x}} {{date: }}', '{{date:}} {{date x}} {{title:x}} 2026-01-31'],
    ['{{{date}}} {{date {{ date + 1d }} {{date +1d }}', '{2026-01-31} {{date {{ date + 1d }} 2026-02-01'],
    ['{{date:D [}] HH:mm}}', '31 } 00:45'],
    ['{{time+1h}} {{Time-1d}} {{date:YYYY}} {{time: }}', '01:45 00:45 2026 00:45'],
    ['<% tp.date.now() %>', '<% tp.date.now() %>'],
  ])('%s becomes %s', (template, text) => {
    expect(expandTemplate(template, ours)).toBe(text);
  });
});

describe('a template of Periodic Notes', () => {
  const format = 'gggg/[W]ww/D MMM';
  it.each([
    ['[[{{yesterday}}]] [[{{ Tomorrow }}]]', '[[2026/W05/30 Jan]] [[2026/W06/1 Feb]]'],
    ['{{date+7d}} {{date-1d:YYYY}} {{date:ddd}}', '2026/W06/7 Feb 2026 Sat'],
    ['{{time}} {{time+1h}} {{time+1h:HH}}', '00:45 2026/W05/31 Jan 01'],
    ['{{monday:YYYY-MM-DD}}', '{{monday:YYYY-MM-DD}}'],
  ])('has the notes of other days as they are named: %s', (template, text) => {
    for (const dateIs of ['name', 'path'] as const)
      expect(expandTemplate(template, { ...facts, format, dateIs })).toBe(text);
  });

  it('has the name of the note as its date, in older versions with its folders', () => {
    const { title } = facts;
    const told = (dateIs: 'name' | 'path'): string =>
      expandTemplate('{{date}}|{{ Date }}|{{title}}', { ...facts, format, dateIs });
    expect(told('name')).toBe(`${title}|${title}|${title}`);
    expect(told('path')).toBe('2026/W05/31 Jan|2026/W05/31 Jan|2026/W05/31 Jan');
  });

  it('links to the days beside as they are named, whoever says so', () => {
    const given = { ...facts, format: 'DD.MM.YYYY', dateIs: 'date' } as const;
    expect(expandTemplate('{{yesterday}} {{date+1d}} {{date}}', given)).toBe(
      '30.01.2026 2026-02-01 2026-01-31',
    );
  });
});
