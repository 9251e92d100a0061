import moment from 'moment';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addToDay, type LocalDay } from '../../../../src/entries/local-day';
import { DailyNoteFormat } from '../../../../src/vault/daily/daily-note-format';

vi.mock('obsidian', () => import('../obsidian'));

const daily = (format: string, folder = '', oneForAll = false) =>
  new DailyNoteFormat(folder, format, oneForAll);

describe('a path is a day', () => {
  moment.locale('en');
  it.each([
    ['YYYY-MM-DD', '', '2026-01-03.md', '2026-01-03'],
    ['YYYY-MM-DD', 'Journal', 'Journal/2026-01-03.md', '2026-01-03'],
    ['YYYY-MM-DD', '/Journal/', 'Journal/2026-01-03.md', '2026-01-03'],
    ['YYYY-MM-DD', '/', '2026-01-03.md', '2026-01-03'],
    ['YYYY/MM/YYYY-MM-DD', 'Daily', 'Daily/2026/01/2026-01-03.md', '2026-01-03'],
    ['YYYY/MMMM/D', '', '2026/February/3.md', '2026-02-03'],
    ['dddd, MMMM Do YYYY', '', 'Saturday, January 3rd 2026.md', '2026-01-03'],
    ['YYYY-MM-DD dddd', '', '2026-01-03 Saturday.md', '2026-01-03'],
    ['[Day] YYYY-MM-DD', '', 'Day 2026-01-03.md', '2026-01-03'],
    ['YYYY-[Q]Q/MM-DD', '', '2026-Q1/01-03.md', '2026-01-03'],
    ['gggg-[W]ww-e', '', '2026-W01-6.md', '2026-01-03'],
    ['GGGG/[W]WW/E', '', '2025/W01/1.md', '2024-12-30'],
    ['YYYY-[W]WW-E dddd', '', '2026-W10-2 Tuesday.md', '2026-03-03'],
    ['gggg/ww/YYYY-MM-DD', '', '2026/01/2025-12-30.md', '2025-12-30'],
    ['YYYYMMDD', '', '20260103.md', '2026-01-03'],
    ['DDDD YYYY', '', '033 2026.md', '2026-02-02'],
    ['YY-MM-DD', '', '26-01-03.md', '2026-01-03'],
    ['L', '', '01/03/2026.md', '2026-01-03'],
    ['LL', '', 'January 3, 2026.md', '2026-01-03'],
    ['YYYY-MM-DD HHmm', '', '2026-01-03 2114.md', '2026-01-03'],
    ['/YYYY-MM-DD', 'J', 'J/2026-01-03.md', '2026-01-03'],
    ['/YYYY/MM/YYYY-MM-DD/', '', '2026/01/2026-01-03.md', '2026-01-03'],
    ['YYYY//YYYY-MM-DD', '', '2026/2026-01-03.md', '2026-01-03'],
    ['/YYYY/MM[.] MMMM/YYYY-MM-DD', '', '2026/01. January/2026-01-03.md', '2026-01-03'],
    ['/YYYY-MM-DD HHmm/', 'J', 'J/2026-01-03 2114.md', '2026-01-03'],
    ['YYYY-MM-DD\u00a0dddd', '', '2026-01-03 Saturday.md', '2026-01-03'],
    ['[Tageb\u00fccher]/YYYY-MM-DD', '', 'Tageb\u00fccher/2026-01-03.md', '2026-01-03'],
    ['[Tagebu\u0308cher]/YYYY-MM-DD', '', 'Tageb\u00fccher/2026-01-03.md', '2026-01-03'],
    ['YYYY-MM-DD', 'Tageb\u00fccher', 'Tagebu\u0308cher/2026-01-03.md', '2026-01-03'],
    ['Y-MM-DD', '', '2026-01-03.md', '2026-01-03'],
    ['YYYYYY-MM-DD', '', '+002026-01-03.md', '2026-01-03'],
    ['YYYY-MM-DD (ddd)', '', '2026-01-03 (Sat).md', '2026-01-03'],
    ['YY-MM-DD', 'Diary 2023', 'Diary 2023/26-01-03.md', '2026-01-03'],
    ['YYYY/MM/YYYY-MM-DD HHmm', 'Log', 'Log/2026/01/2026-01-03 0930.md', '2026-01-03'],
    ['YYYY//MM/DD HHmm', '', '2026/01/03 0930.md', '2026-01-03'],
    ['YYYY-MM-DD\u202fHHmm', '', '2026-01-03 0930.md', '2026-01-03'],
    ['YYYY.MM.DD', '', '2000.01.01.md', '2000-01-01'],
    ['YYYY.MM.DD', '', '2199.12.31.md', '2199-12-31'],
    ['YYYY.MM.DD HHmm', '', '2000.01.01 0000.md', '2000-01-01'],
    ['YYYY.MM.DD HHmm', '', '2199.12.31 2359.md', '2199-12-31'],
    ['gggg-[W]ww-e', '', '2022-W01-0.md', '2021-12-26'],
    ['GGGG-[W]WW-E', '', '2020-W53-7.md', '2021-01-03'],
    ['[Hm] YYYY.MM.DD', '', 'Hm 2026.01.03.md', '2026-01-03'],
    ['[g] YYYY.MM.DD', '', 'g 2026.01.03.md', '2026-01-03'],
  ])('%s in "%s": %s is %s', (format, folder, path, day) => {
    expect(daily(format, folder).dayOf(path)).toBe(day);
  });

  it.each([
    ['YYYY-MM-DD', '', '2026-1-3.md'],
    ['YYYY-MM-DD', '', '2026-02-30.md'],
    ['YYYY-MM-DD', '', '2026-01-03 notes.md'],
    ['YYYY-MM-DD', '', 'x2026-01-03.md'],
    ['YYYY-MM-DD', '', '2026-01-03.txt'],
    ['YYYY-MM-DD', '', 'a/2026-01-03.md'],
    ['YYYY-MM-DD', 'Journal', '2026-01-03.md'],
    ['YYYY-MM-DD', 'Journal', 'Journals/2026-01-03.md'],
    ['YYYY-MM-DD', 'Journal', 'Journal/old/2026-01-03.md'],
    ['YYYY/MM/YYYY-MM-DD', '', '2025/01/2026-01-03.md'],
    ['YYYY-MM-DD dddd', '', '2026-01-03 Sunday.md'],
    ['[Day] YYYY-MM-DD', '', 'day 2026-01-03.md'],
    ['YYYY.MM.DD', '', '2026x01x03.md'],
    ['gggg-[W]ww-e', '', '2026-W01-9.md'],
    ['YYYY-MM-DD HHmm', '', '2026-01-03 2514.md'],
    ['MMMM D, YYYY', '', 'january 3, 2026.md'],
    ['YYYY-MM-DD', 'journal', 'Journal/2026-01-03.md'],
    ['YYYY.MM.DD', '', '1999.12.31.md'],
    ['YYYY.MM.DD', '', '2200.01.01.md'],
    ['YYYY.MM.DD HHmm', '', '1999.12.31 2359.md'],
    ['YYYY.MM.DD HHmm', '', '2200.01.01 0000.md'],
    ['YYYY.MM.DD HHmm', '', '2026.01.03 930.md'],
    ['YYYY.MM.DD', '', '2026.01.03'],
    ['YYYY.MM.DD HHmm', '', '2026.01.03 0930.txt'],
    ['YYYY.MM.DD', 'Journal', '2026.01.03.md'],
    ['YYYYMM', '', '202601.md'],
    ['YYYY-MM', '', '2026-01.md'],
    ['gggg-[W]ww', '', '2026-W02.md'],
    ['GGGG/[W]WW', '', '2026/W02.md'],
    ['MMMM YYYY', '', 'January 2026.md'],
    ['DD', '', '03.md'],
    ['dddd', '', 'Saturday.md'],
    ['MM-DD', '', '01-03.md'],
    ['dddd MM-DD', '', 'Saturday 01-03.md'],
    ['[2026]-MM-DD', '', '2026-01-03.md'],
    ['YYYY-MM HHmm', '', '2026-01 1200.md'],
    ['MM-DD HHmm', '', '01-03 1200.md'],
    ['gggg-MM-DD', '', '2022-12-31.md'],
    ['GGGG HHmm', '', '2041 1200.md'],
  ])('%s in "%s": %s is none', (format, folder, path) => {
    expect(daily(format, folder).dayOf(path)).toBeNull();
  });
});

describe('locales', () => {
  afterEach(() => void moment.locale('en'));

  it.each([
    ['fr', 'D MMMM YYYY', '3 février 2026.md', '2026-02-03'],
    ['fr', 'dddd D MMM YYYY', 'mardi 3 févr. 2026.md', '2026-02-03'],
    ['ru', 'D MMMM YYYY', '3 февраля 2026.md', '2026-02-03'],
    ['ar', 'YYYY-MM-DD', '٢٠٢٦-٠٢-٠٣.md', '2026-02-03'],
  ])('%s writes %s as %s', (locale, format, path, day) => {
    moment.locale(locale);
    const format_ = daily(format);
    expect(format_.pathOf(day as LocalDay)).toBe(path);
    expect(format_.dayOf(path)).toBe(day);
  });
});

describe('a disk that takes letters for one', () => {
  it.each([
    ['YYYY-MM-DD', 'journal', 'Journal/2026-01-03.md'],
    ['MMMM D, YYYY', '', 'january 3, 2026.md'],
    ['YYYY-MM-DD HHmm dddd', 'A', 'a/2026-01-03 2114 saturday.md'],
    ['YYYY-MM-DD', 'TAGEBÜCHER', 'Tagebu\u0308cher/2026-01-03.md'],
  ])('%s in "%s": %s is a day there', (format, folder, path) => {
    expect([daily(format, folder, true).dayOf(path), daily(format, folder).dayOf(path)]).toEqual([
      '2026-01-03',
      null,
    ]);
  });
});

const DAYS = fc.integer({ min: -9000, max: 9000 }).map((n) => addToDay('2026-01-01' as LocalDay, n));

it('finds every day back from the path it gives it', () => {
  const formats = [
    'YYYY-MM-DD',
    'YYYY/MM/YYYY-MM-DD',
    'gggg-[W]ww-E',
    'GGGG/WW/dddd',
    'dddd Do MMMM YYYY',
    'YYYY DDDo',
    'DD.MM.YY',
    'LLLL',
  ];
  const compiled = formats.map((format) => daily(format, 'Journal'));
  fc.assert(
    fc.property(DAYS, fc.constantFrom(...compiled), (day, format) => {
      expect(format.dayOf(format.pathOf(day))).toBe(day);
    }),
  );
});

it('never takes the path of one day for another one, whatever the format', () => {
  const token = fc.constantFrom(
    ...['YYYY', 'YY', 'MM', 'M', 'MMM', 'MMMM', 'DD', 'D', 'Do', 'DDDD', 'dddd', 'ddd', 'e', 'E', 'ww', 'WW'],
    ...[
      'gggg',
      'GGGG',
      'Q',
      'HH',
      'mm',
      'A',
      'L',
      'LL',
      'll',
      'X',
      '[x]',
      '[20]',
      '-',
      '.',
      ' ',
      '/',
      '//',
      '0',
    ],
  );
  const format = fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(''));
  fc.assert(
    fc.property(DAYS, format, fc.boolean(), (day, text, oneForAll) => {
      const compiled = daily(text, 'J', oneForAll);
      expect([day, null]).toContain(compiled.dayOf(compiled.pathOf(day)));
      expect(compiled.names(day)).toBe(compiled.dayOf(compiled.pathOf(day)) === day);
    }),
    { numRuns: 120 },
  );
});

it('makes no more names for a long format than for a short one, tokens beside each other too', () => {
  const made = (times: number): number => {
    const format = daily(`YYYY-MM-DD ${'MMMMdddd'.repeat(times)}`);
    const name = `2026-01-03 ${'MaySunday'.repeat(times)}x.md`;
    const named = vi.spyOn(moment.fn, 'format');
    expect(format.dayOf(name)).toBeNull();
    return named.mock.calls.length;
  };
  const one = made(50);
  vi.restoreAllMocks();
  expect([one, made(200)]).toEqual([365, 365]);
});
