/** The journal as a page to read or to hand to a counsellor: plain counts, and each chart's answer and numbers. */
import { CHARTS } from '../charts/index';
import { coveredDays } from '../charts/columns';
import type { ChartInput, ChartName, ChartTable, ChartView } from '../charts/chart';
import { paletteOf } from '../charts/palette';
import { harmlessWords } from '../markdown/harmless';
import { sliceDays, unitFor, type Days } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import { WORDS as ALL } from './words';

const WORDS = ALL.report;

/** CSS pixels between the margins of a page. */
export const PAPER_WIDTH = 640;

export type ReportLook = Pick<ChartInput, 'formatDay' | 'formatHour' | 'weekStart'>;

/** A chart drawn, beside the report. */
export interface Picture {
  /** Its name with the ending. */
  readonly file: string;
}

export interface ReportParts {
  readonly journal: Journal;
  readonly range: Days;
  readonly look: ReportLook;
  /** What each chart says of the range; absent = it is not in the report. */
  readonly views: ReadonlyMap<ChartName, ChartView>;
  readonly pictures: ReadonlyMap<ChartName, Picture>;
}

export function reportOf({ journal, range, look: { formatDay }, views, pictures }: ReportParts): string {
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
  const charts = CHARTS.flatMap(({ name, question }) => {
    const view = views.get(name);
    if (!view) return [];
    const { answer, table } = view;
    const picture = pictures.get(name);
    return [
      `## ${question}`,
      answer,
      ...(picture ? [`![${table.caption}](${encodeURI(picture.file)})`] : []),
      ...(table.rows.length > 0 ? [tableOf(table)] : []),
    ];
  });
  return `${[...head, ...charts].join('\n\n')}\n`;
}

/** For paper: no colour of the theme, which may be dark, and no motion. */
export function chartInput(journal: Journal, range: Days, look: ReportLook): ChartInput {
  return { ...ON_PAPER, ...look, journal, range, unit: unitFor(coveredDays(journal, range)) };
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

const ON_PAPER = {
  palette: paletteOf({
    text: 'rgb(34, 34, 34)',
    muted: 'rgb(90, 90, 90)',
    faint: 'rgb(140, 140, 140)',
    accent: 'rgb(98, 78, 190)',
    mood: 'rgb(196, 98, 16)',
    sleep: 'rgb(26, 110, 180)',
    background: 'rgb(255, 255, 255)',
    font: 'sans-serif',
  }),
  width: PAPER_WIDTH,
  hidden: new Set<string>(),
  choice: null,
  reducedMotion: true,
  rightToLeft: false,
} as const;
