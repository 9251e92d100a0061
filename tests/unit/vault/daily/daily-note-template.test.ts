import { describe, expect, it, vi } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import { expandTemplate } from '../../../../src/vault/daily/daily-note-template';

vi.mock('obsidian', () => import('../obsidian'));

const facts = { day: '2026-01-31' as LocalDay, now: new Date(2026, 1, 1, 0, 45, 9), title: '31 $& January' };

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
    ['{{other}} {{date', '{{other}} {{date'],
    ['{{date:}} {{date x}} {{title:x}} {{date: }}', '{{date:}} {{date x}} {{title:x}} 2026-01-31'],
    ['{{{date}}} {{date {{ date + 1d }} {{date +1d }}', '{2026-01-31} {{date {{ date + 1d }} 2026-02-01'],
    ['{{date:D [}] HH:mm}}', '31 } 00:45'],
    ['<% tp.date.now() %>', '<% tp.date.now() %>'],
  ])('%s becomes %s', (template, text) => {
    expect(expandTemplate(template, facts)).toBe(text);
  });
});
