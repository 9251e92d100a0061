/** What a chart is: a question, and a pure build from the journal to a drawing, its answer and the same numbers as a table. */
import type { ChartConfiguration } from 'chart.js';
import type { LocalDay } from '../entries/local-day';
import type { BucketUnit, Days } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import type { Palette } from './palette';

export const CHART_NAMES = [
  'urges',
  'mood',
  'hours',
  'triggers',
  'responses',
  'calendar',
  'streaks',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

export interface ChartDefinition {
  readonly name: ChartName;
  readonly question: string;
  readonly build: (input: ChartInput) => ChartView;
}

export interface ChartInput {
  readonly journal: Journal;
  readonly range: Days;
  readonly unit: BucketUnit;
  readonly palette: Palette;
  /** CSS pixels. */
  readonly width: number;
  /** Keys of series that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly reducedMotion: boolean;
  readonly formatDay: (day: LocalDay, style: 'short' | 'long' | 'month' | 'weekday') => string;
  /** 0 = Sunday. */
  readonly weekStart: 0 | 1 | 6;
}

export interface ChartView {
  /** One computed sentence with its n, or what is missing for one. */
  readonly answer: string;
  /** Whether there is enough to answer. */
  readonly enough: boolean;
  /** Null = nothing to draw. */
  readonly config: ChartConfiguration | null;
  /** The text alternative: the same numbers. */
  readonly table: Table;
  /** By index of what is drawn: what it stands for and what it opens. */
  readonly points: readonly Point[];
  /** What can be hidden. */
  readonly series: readonly { readonly key: string; readonly label: string }[];
  /** CSS pixels. */
  readonly height: number;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Point {
  readonly label: string;
  readonly path: string | null;
  /** 1-based. */
  readonly line?: number;
}
