/** What a chart is given and what it makes of it. Pure: colours, language and width come in, nothing is drawn here. */
import type { ChartConfiguration } from 'chart.js';
import type { LocalDay } from '../entries/local-day';
import type { BucketUnit, Days, WeekStart } from '../journal/range';
import type { Journal, PlacedEntry } from '../journal/snapshot';
import type { Marks } from './marks/marks';
import type { Palette } from './palette';

export type ChartName =
  'urges' | 'mood' | 'hours' | 'triggers' | 'responses' | 'minutes' | 'rules' | 'calendar' | 'streaks';

export interface ChartDefinition {
  readonly name: ChartName;
  /** What a person asks, in their words. */
  readonly question: string;
  readonly build: (input: ChartInput) => ChartView;
}

/** `2 Nov` · `2 November 2026` · `Nov 2026` · `Monday 2 November` · `Nov` · `Mon`, each as the user's language has it. */
export type DayStyle = 'short' | 'long' | 'month' | 'weekday' | 'monthName' | 'weekdayName';

export interface ChartInput {
  readonly journal: Journal;
  readonly range: Days;
  /** What a column stands for; a chart takes longer stretches where there would be too many columns. */
  readonly unit: BucketUnit;
  readonly palette: Palette;
  /** CSS pixels. */
  readonly width: number;
  /** Keys of the series not to draw. */
  readonly hidden: ReadonlySet<string>;
  /** Which of its choices the chart shows; null = the first. */
  readonly choice: string | null;
  readonly reducedMotion: boolean;
  /** From right to left: time and amounts run the other way, too. */
  readonly rightToLeft: boolean;
  readonly formatDay: (day: LocalDay, style: DayStyle) => string;
  /** `21:00` or `9 pm`, of an hour from 0 to 24. */
  readonly formatHour: (hour: number) => string;
  /** The week's first day; 0 = Sunday. */
  readonly weekStart: WeekStart;
}

export interface ChartView {
  /** One plain sentence, or what is missing for it. */
  readonly answer: string;
  /** What the sentence and the chart rest on: n and method, for whoever asks. */
  readonly basis: string;
  /** False: too little is known for the question, and the answer says what is missing. */
  readonly enough: boolean;
  /** Null = nothing to draw. */
  readonly config: ChartConfig | null;
  /** The same numbers as the chart's. */
  readonly table: ChartTable;
  /** What a click or Enter on an index opens. Every dataset has as many elements, in this order. */
  readonly points: readonly ChartPoint[];
  /** What can be hidden. */
  readonly series: readonly ChartSeries[];
  /** What can be shown instead; the first one is, unless another was chosen. */
  readonly choices?: readonly ChartSeries[];
  /** What the marks mean, where no label stands beside them. */
  readonly legend?: readonly LegendMark[];
  /** CSS pixels. */
  readonly height: number;
  /** What a column stands for, where that is longer than was asked because so many do not fit; absent = it has no columns of time. */
  readonly unit?: ColumnUnit;
  /** The least height at which nothing overlaps; absent = it can be drawn at any. */
  readonly leastHeight?: number;
}

export type ColumnUnit = BucketUnit | 'year';

/** Chart.js configuration, and what is drawn over it by our own hand. */
export interface ChartConfig extends ChartConfiguration {
  readonly marks: Marks;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ChartPoint {
  /** Says the point and its numbers in words. */
  readonly label: string;
  /** The note to open; null = none. */
  readonly path: string | null;
  /** 1-based. */
  readonly line?: number;
  /** The entries it was computed from, the latest first, where there may be several. */
  readonly behind?: () => readonly PlacedEntry[];
}

export interface LegendMark {
  readonly shape: 'cell' | 'diamond' | 'dot' | 'ring' | 'dash';
  readonly color: string;
  readonly label: string;
}

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
}
