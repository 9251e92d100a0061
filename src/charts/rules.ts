/** Which rules hold? For each rule of the checklists on how many days it was ticked, of those that had it. */
import { splitRules } from '../entries/rules';
import type { LocalDay } from '../entries/local-day';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { daysIn } from './each-urge';
import { pointsOf, roundScale, type PointText } from './look';
import { barsOf, rowsConfig, rowsHeight, type Row } from './rows';
import { WORDS } from './words';

export const rules: ChartDefinition = { name: 'rules', question: WORDS.rules.question, build };

/** A rule; upper and lower case are one, and the name is as last written. */
interface Figures {
  readonly name: string;
  kept: number;
  total: number;
  /** The latest day that has it, its place in that day's list, and its note. */
  readonly last: LocalDay;
  readonly place: number;
  readonly path: string | null;
}

const ENOUGH_DAYS = 3;
const MOST = 12;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay, palette } = input;
  const rows = daysIn(journal, range).map(({ row }) => row);
  const days = rows.filter(({ rulesTotal }) => rulesTotal > 0).length;
  const [kept, total] = rows.reduce(
    ([kept, total], row) => [kept + row.rulesKept, total + row.rulesTotal],
    [0, 0],
  );
  const shown = rulesIn(input);
  const points = shown.map(pointOf);
  return {
    answer: kept === 0 ? WORDS.rules.answer.none : WORDS.rules.answer.counted(kept, total, days),
    basis: WORDS.rules.basis,
    enough: days >= ENOUGH_DAYS,
    config: shown.length > 0 ? configOf(input, shown, points) : null,
    table: {
      caption: WORDS.rules.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.rules.columns,
      rows: shown.map((each) => [each.name, each.kept, each.total]),
    },
    points: pointsOf(points),
    series: [],
    legend: [
      { shape: 'cell', color: palette.accentSoft, label: WORDS.rules.legend.kept },
      { shape: 'cell', color: palette.rest, label: WORDS.rules.legend.open },
    ],
    height: rowsHeight(shown.length),
    leastHeight: rowsHeight(shown.length),
  };
}

/** In the order of the latest checklist; those that it does not have any more come behind, the latest first. */
function rulesIn(input: ChartInput): readonly Figures[] {
  const found = new Map<string, Figures>();
  for (const { rules, days, last, path } of checklistsIn(input)) {
    for (const [place, { name, kept }] of splitRules(rules).entries()) {
      const key = name.toLowerCase();
      const figures = found.get(key) ?? { name, kept: 0, total: 0, last, place, path };
      if (kept) figures.kept += days;
      figures.total += days;
      found.set(key, figures);
    }
  }
  return [...found.values()]
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.place - b.place))
    .slice(0, MOST);
}

interface Checklist {
  readonly rules: string;
  days: number;
  last: LocalDay;
  path: string | null;
}

/** What checklists say, each once however many days say it: of ten years there are some dozens. The latest first. */
function checklistsIn({ journal, range }: ChartInput): readonly Checklist[] {
  const found = new Map<string, Checklist>();
  for (const { row, path, rules } of daysIn(journal, range)) {
    if (rules === '') continue;
    const known = found.get(rules);
    if (!known) found.set(rules, { rules, days: 1, last: row.date, path });
    else {
      known.days++;
      known.last = row.date;
      known.path = path;
    }
  }
  return [...found.values()].sort((a, b) => (a.last < b.last ? 1 : -1));
}

function configOf(input: ChartInput, shown: readonly Figures[], points: readonly PointText[]): ChartConfig {
  const rows = shown.map(rowOf);
  const kept = barsOf(
    input,
    rows,
    shown.map((each) => each.kept),
  );
  const open = barsOf(
    input,
    rows,
    shown.map((each) => each.total - each.kept),
  );
  const { rest } = input.palette;
  return rowsConfig(input, rows, points, {
    heading: WORDS.rules.heading,
    axis: roundScale(Math.max(1, ...shown.map(({ total }) => total))),
    datasets: [kept, { ...open, backgroundColor: rest, hoverBackgroundColor: rest }],
    stacked: true,
  });
}

function rowOf({ name, kept, total }: Figures): Row {
  return { name: nameOf(name), figures: WORDS.rules.figures(kept, total), faint: false };
}

function pointOf({ name, kept, total, path }: Figures): PointText {
  return { title: nameOf(name), lines: [WORDS.rules.point(kept, total)], path };
}

function nameOf(name: string): string {
  return name === '' ? WORDS.rules.unnamed : name;
}
