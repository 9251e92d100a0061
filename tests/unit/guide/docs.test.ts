import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../../src/guide';
import { ARTICLE_IDS } from '../../../src/guide/article';
import type { LessonWords, When } from '../../../src/guide/lesson';
import { tableIn } from '../table-in';

const DOCS = readFileSync('docs/method.md', 'utf8');

describe('the page on the method', () => {
  it('lists every lesson in reading order, when it is due, in safety mode or not, and its points', () => {
    const rows = LESSONS.map(({ id, when, safe, articles }) => [
      code(id),
      whenWords(when),
      safe ? 'yes' : 'no',
      articles.map(code).join(', '),
    ]);
    expect(tableIn(DOCS, 'lesson')).toEqual([['lesson', 'when', 'in safety mode', 'points'], ...rows]);
  });

  it('has for every point at least one lesson with two or three words that say it', () => {
    const rows = substance();
    for (const id of ARTICLE_IDS) {
      const full = rows.filter(({ article, words }) => article === id && words.length >= 2);
      expect(
        full.map(({ article }) => article),
        id,
      ).not.toEqual([]);
    }
  });

  it('has a row for each point of each lesson, and no other', () => {
    const pairs = LESSONS.flatMap(({ id, articles }) => articles.map((article) => `${article} ${id}`));
    expect(
      substance()
        .map(({ article, lesson }) => `${article} ${lesson}`)
        .sort(),
    ).toEqual(pairs.sort());
  });

  it.each(substance().map((row) => [row.article, row.lesson, row.words] as const))(
    'finds the words of %s in what %s says',
    (_, id, words) => {
      const lesson = LESSONS.find((each) => each.id === id) ?? expect.fail(`no lesson ${id}`);
      const said = textOf(lesson.words);
      expect(words.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
    },
  );
});

describe('the first seven days', () => {
  const days = Array.from({ length: 7 }, (_, day) => day);
  const met = LESSONS.filter(
    ({ when }) => when.kind === 'days' && when.days.some((day) => days.includes(day)),
  );
  const said = met.map(({ words }) => textOf(words)).join('\n');

  it.each([
    'definition',
    'rule-no-contact',
    'stops-damage',
    'faces-decision',
    'they-miss-you',
    'stands-apart',
    'good-listener',
  ])('say in their texts what stands for %s', (article) => {
    const rows = substance().filter(
      (row) => row.article === article && met.some(({ id }) => id === row.lesson),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { words } of rows) {
      expect(words.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
    }
  });

  it('number the five reasons as the method does', () => {
    const order = ['first reason', 'second reason', 'third reason', 'fourth reason', 'fifth reason'];
    const places = order.map((words) => said.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

function textOf({ text, todo }: LessonWords): string {
  return `${text} ${todo}`.toLowerCase();
}

interface Row {
  readonly article: string;
  readonly lesson: string;
  readonly words: readonly string[];
}

function substance(): readonly Row[] {
  return tableIn(DOCS, 'point')
    .slice(1)
    .map(([article = '', lesson = '', words = '']) => ({
      article: article.replaceAll('`', ''),
      lesson: lesson.replaceAll('`', ''),
      words: words.split(', '),
    }));
}

function whenWords(when: When): string {
  switch (when.kind) {
    case 'days': {
      const [first = 0, ...more] = when.days;
      if (when.thenEach !== undefined) return `days ${when.days.join(', ')}, then each ${when.thenEach}`;
      return more.length > 0 ? `days ${first} to ${more.at(-1) ?? first}` : `day ${first}`;
    }
    case 'from-start':
      return 'from the start, on a free day';
    case 'recent-contact':
      return 'until three days after a last contact just before the start';
    case 'co-parent-day':
      return `day ${when.day}, with children together`;
    case 'first-thursday':
      return 'first Thursday, or the next free day';
    case 'phase-turn':
      return 'the end of the weeks out of sight';
    case 'event':
      return {
        slip: 'a slip that reached them',
        looked: 'a look at their page',
        'reached-out': 'they reached out',
        answered: 'you answered',
        heavy: 'three low days, or two urges of 9 or 10',
      }[when.event];
  }
}

function code(id: string): string {
  return `\`${id}\``;
}
