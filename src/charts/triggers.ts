/** What sets them off? A bar for each trigger's urges; how strong they were stands beside it as a number. */
import type { ChartDefinition, ChartInput, ChartPoint, ChartView } from './chart';
import type { PlacedUrge } from '../journal/day-urges';
import { behind, daysIn, eachUrge } from './each-urge';
import { pointsOf, roundScale, type PointText } from './look';
import { cell } from './numbers';
import { barsOf, rowsConfig, rowsHeight, type Row } from './rows';
import { WORDS } from './words';

export const triggers: ChartDefinition = { name: 'triggers', question: WORDS.triggers.question, build };

/** A trigger's urges; upper and lower case are one, and the name is as first written. */
interface Figures {
  readonly name: string;
  urges: number;
  resisted: number;
  rated: number;
  intensities: number;
  /** The latest urge. */
  place: Pick<ChartPoint, 'path' | 'line'>;
}

interface Found {
  readonly byTrigger: readonly Figures[];
  /** Those past the first few, as one; null = there are none. */
  readonly others: Figures | null;
  /** Urges with a trigger. */
  readonly n: number;
}

const MOST = 8;
const ENOUGH = 5;
/** In the sentence; the chart has the others. */
const NAMED = 3;

function build(input: ChartInput): ChartView {
  const { range, formatDay } = input;
  const { byTrigger, others, n } = triggersIn(input);
  const shown = others ? [...byTrigger, others] : byTrigger;
  const points = shown.map((each) => pointOf(each, input, byTrigger, each === others));
  const rows = shown.map(rowOf);
  const amounts = shown.map(({ urges }) => urges);
  const layout = {
    heading: WORDS.triggers.heading,
    axis: roundScale(Math.max(1, ...amounts)),
    datasets: [barsOf(input, rows, amounts)],
  };
  return {
    answer: answerOf(byTrigger, n),
    basis: WORDS.triggers.basis(n),
    enough: n >= ENOUGH,
    config: n > 0 ? rowsConfig(input, rows, points, layout) : null,
    table: {
      caption: WORDS.triggers.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.triggers.columns,
      rows: shown.map((each) => [each.name, each.urges, each.resisted, cell(meanOf(each))]),
    },
    points: pointsOf(points),
    series: [],
    height: rowsHeight(shown.length),
    leastHeight: rowsHeight(shown.length),
  };
}

function triggersIn({ journal, range }: ChartInput): Found {
  const days = daysIn(journal, range);
  const byName = new Figured();
  let n = 0;
  eachUrge(days, (placed) => {
    const { triggers } = placed.urge;
    if (triggers.length > 0) n++;
    for (const figures of byName.ofEach(triggers)) add(figures, placed);
  });
  const sorted = [...byName.all()].sort((a, b) => b.urges - a.urges || (a.name < b.name ? -1 : 1));
  if (sorted.length <= MOST + 1) return { byTrigger: sorted, others: null, n };
  const rest = new Set(sorted.slice(MOST));
  const others = none(WORDS.triggers.others(rest.size));
  eachUrge(days, (placed) => {
    if (byName.ofEach(placed.urge.triggers).some((figures) => rest.has(figures))) add(others, placed);
  });
  return { byTrigger: sorted.slice(0, MOST), others, n };
}

/** Figures by trigger; a spelling is looked at once, as there may be tens of thousands of urges. */
class Figured {
  private readonly byKey = new Map<string, readonly [Figures]>();
  private readonly bySpelling = new Map<string, readonly [Figures]>();

  /** Those of an urge's triggers, each once. */
  ofEach(triggers: readonly string[]): readonly Figures[] {
    const [first] = triggers;
    if (first === undefined) return [];
    if (triggers.length === 1) return this.of(first);
    return [...new Set(triggers.flatMap((trigger) => this.of(trigger)))];
  }

  all(): readonly Figures[] {
    return [...this.byKey.values()].flat();
  }

  private of(trigger: string): readonly [Figures] {
    const known = this.bySpelling.get(trigger);
    if (known) return known;
    const key = trigger.toLowerCase();
    const figures = this.byKey.get(key) ?? [none(trigger)];
    this.byKey.set(key, figures);
    this.bySpelling.set(trigger, figures);
    return figures;
  }
}

function none(name: string): Figures {
  return { name, urges: 0, resisted: 0, rated: 0, intensities: 0, place: { path: null } };
}

function add(figures: Figures, { urge, path, resisted }: PlacedUrge): void {
  figures.urges++;
  if (resisted) figures.resisted++;
  figures.place = { path, line: urge.line };
  if (urge.intensity === null) return;
  figures.rated++;
  figures.intensities += urge.intensity;
}

function rowOf(figures: Figures): Row {
  const { name, urges } = figures;
  const intensity = meanOf(figures);
  return {
    name,
    figures: WORDS.triggers.figures(urges, intensity),
    faint: false,
  };
}

function pointOf(
  figures: Figures,
  { journal, range }: ChartInput,
  byTrigger: readonly Figures[],
  areOthers: boolean,
): PointText {
  const { name, urges, resisted, rated, place } = figures;
  const intensity = meanOf(figures);
  const named = new Set(areOthers ? byTrigger.map((each) => each.name.toLowerCase()) : [name.toLowerCase()]);
  const fits = (trigger: string): boolean => named.has(trigger.toLowerCase()) !== areOthers;
  return {
    behind: behind(journal, range, ({ entry }) => entry.kind === 'urge' && entry.triggers.some(fits)),
    title: name,
    lines: [
      WORDS.shared.urges(urges, resisted),
      ...(intensity === null ? [] : [WORDS.triggers.point.intensity(intensity, rated)]),
    ],
    ...place,
  };
}

function answerOf(all: readonly Figures[], n: number): string {
  const { answer } = WORDS.triggers;
  if (n === 0) return answer.none;
  if (n < ENOUGH) return answer.few(n);
  return answer.counted(
    all.slice(0, NAMED).map(({ name, urges }) => [name, urges]),
    n,
  );
}

function meanOf({ rated, intensities }: Figures): number | null {
  return rated > 0 ? intensities / rated : null;
}
