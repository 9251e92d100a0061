/** The journal as a page to read or to hand to a counsellor: plain counts, and each chart's answer and numbers. */
import { CHARTS } from '../charts/index';
import { coveredDays } from '../charts/columns';
import type { ChartInput, ChartTable } from '../charts/chart';
import { paletteOf } from '../charts/palette';
import { harmlessWords } from '../markdown/harmless';
import { sliceDays, unitFor, type Days } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import { WORDS as ALL } from './words';

const WORDS = ALL.report;

export type ReportLook = Pick<ChartInput, 'formatDay' | 'formatHour' | 'weekStart'>;

export function reportOf(journal: Journal, range: Days, look: ReportLook): string {
  const { formatDay } = look;
  const { snapshot } = journal;
  const { period, streak } = snapshot;
  const head = [
    `# ${WORDS.title}`,
    WORDS.range(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
    WORDS.note,
    `## ${WORDS.counts}`,
    [
      ...(period
        ? [WORDS.period(formatDay(period.start, 'long'), period.end && formatDay(period.end, 'long'))]
        : []),
      WORDS.days(streak.days, streak.longest),
      ...countsOf(journal, range),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
  const input: ChartInput = {
    ...NOT_DRAWN,
    ...look,
    journal,
    range,
    unit: unitFor(coveredDays(journal, range)),
  };
  const charts = CHARTS.flatMap(({ question, build }) => {
    const { answer, table } = build(input);
    return [`## ${question}`, answer, ...(table.rows.length > 0 ? [tableOf(table)] : [])];
  });
  return `${[...head, ...charts].join('\n\n')}\n`;
}

function countsOf(journal: Journal, range: Days): readonly string[] {
  const days = sliceDays(journal.days, range, ({ row }) => row.date);
  const sum = (count: (day: (typeof days)[number]) => number): number =>
    days.reduce((total, day) => total + count(day), 0);
  const urges = sum(({ row }) => row.urges);
  const rules = sum(({ row }) => row.rulesTotal);
  return [
    WORDS.noted(days.length),
    WORDS.urges(urges, urges - sum(({ unresisted }) => unresisted.length)),
    WORDS.slips(
      sum(({ row }) => row.slips),
      sum(({ row }) => row.resets),
    ),
    ...(rules > 0
      ? [
          WORDS.rules(
            sum(({ row }) => row.rulesKept),
            rules,
          ),
        ]
      : []),
  ];
}

function tableOf({ caption, columns, rows }: ChartTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => harmlessWords(String(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
  return [`${caption}:`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Of the charts only the words and numbers are taken, which no colour and no width touches. */
const NOT_DRAWN = {
  palette: paletteOf({
    text: '#000000',
    muted: '#000000',
    faint: '#000000',
    accent: '#000000',
    mood: '#000000',
    sleep: '#000000',
    background: '#ffffff',
    font: '',
  }),
  width: 640,
  hidden: new Set<string>(),
  choice: null,
  reducedMotion: true,
  rightToLeft: false,
} as const;
