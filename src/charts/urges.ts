/** Are urges getting fewer? Count and mean intensity in each day, week or month; slips marked; the mean of seven days. */
import type { ChartDataset } from 'chart.js';
import { bucketsOf, sliceDays, type Bucket, type BucketUnit, type Days } from '../journal/range';
import type { DayDetail } from '../journal/snapshot';
import type { ChartDefinition, ChartInput, ChartView } from './chart';
import { baseOptions, categoryAxis, valueAxis } from './look';

const PIXELS_A_BAR = 3;
const MEAN_OVER = 7;
/** Below this a comparison would be about nothing. */
const ENOUGH = 8;

export const urges: ChartDefinition = {
  name: 'urges',
  question: 'Are urges getting fewer?',
  build,
};

interface Bar {
  readonly bucket: Bucket;
  readonly label: string;
  readonly count: number;
  readonly intensity: number | null;
  readonly slips: number;
  readonly path: string | null;
}

function build(input: ChartInput): ChartView {
  const { journal, range, palette, hidden } = input;
  const days = sliceDays(journal.days, range, ({ row }) => row.date);
  const unit = fitting(range, input.unit, input.width);
  const bars = barsOf(input, days, unit);
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const counts = bars.map(({ count }) => count);
  const datasets: ChartDataset<'bar' | 'line', (number | null)[]>[] = [
    {
      type: 'bar',
      label: 'Urges',
      data: counts,
      backgroundColor: palette.accent,
      borderRadius: 2,
      maxBarThickness: 18,
      hidden: hidden.has('count'),
      yAxisID: 'y',
      order: 3,
    },
    {
      type: 'line',
      label: 'Mean intensity',
      data: bars.map(({ intensity }) => intensity),
      borderColor: palette.line,
      backgroundColor: palette.line,
      borderWidth: 1.5,
      pointRadius: bars.length > 60 ? 0 : 1.5,
      tension: 0.25,
      spanGaps: false,
      hidden: hidden.has('intensity'),
      yAxisID: 'intensity',
      order: 1,
    },
    {
      type: 'line',
      label: 'Slips',
      data: bars.map(({ slips }) => (slips > 0 ? 0 : null)),
      showLine: false,
      pointStyle: 'rectRot',
      pointRadius: 5,
      pointBorderColor: palette.slip,
      pointBackgroundColor: palette.background,
      pointBorderWidth: 1.5,
      hidden: hidden.has('slips'),
      yAxisID: 'y',
      order: 0,
      clip: 8,
    },
  ];
  if (unit === 'day') {
    datasets.push({
      type: 'line',
      label: 'Mean of 7 days',
      data: movingMean(counts),
      borderColor: palette.muted,
      borderWidth: 1,
      borderDash: [3, 3],
      pointRadius: 0,
      hidden: hidden.has('mean'),
      yAxisID: 'y',
      order: 2,
    });
  }
  return {
    answer: total === 0 ? 'Urges that you log will show here.' : answer(bars, unit, total),
    enough: total >= ENOUGH,
    config:
      total === 0
        ? null
        : {
            type: 'bar',
            data: { labels: bars.map(({ label }) => label), datasets },
            options: {
              ...baseOptions(input),
              scales: {
                x: categoryAxis(input),
                y: valueAxis(input),
                intensity: { ...valueAxis(input, 10), position: 'right', grid: { display: false } },
              },
            },
          },
    table: {
      caption: 'Urges and their mean intensity',
      columns: [UNIT_NAMES[unit], 'Urges', 'Mean intensity', 'Slips'],
      rows: bars
        .filter(({ count, slips }) => count > 0 || slips > 0)
        .map(({ label, count, intensity, slips }) => [
          label,
          count,
          intensity === null ? '–' : round(intensity),
          slips,
        ]),
    },
    points: bars.map(({ label, count, intensity, path }) => ({
      label: `${label}: ${count} ${count === 1 ? 'urge' : 'urges'}${intensity === null ? '' : `, mean intensity ${round(intensity)}`}`,
      path,
    })),
    series: [
      { key: 'count', label: 'urges' },
      { key: 'intensity', label: 'mean intensity' },
      { key: 'slips', label: 'slips' },
      ...(unit === 'day' ? [{ key: 'mean', label: 'mean of 7 days' }] : []),
    ],
    height: 180,
  };
}

const UNIT_NAMES: Readonly<Record<BucketUnit, string>> = { day: 'Day', week: 'Week of', month: 'Month' };

/** The unit that was asked for, or the next larger one whose bars have room. */
function fitting(range: Days, unit: BucketUnit, width: number): BucketUnit {
  const most = Math.max(1, Math.floor(width / PIXELS_A_BAR));
  if (unit === 'day' && bucketsOf(range, 'day').length <= most) return 'day';
  return unit !== 'month' && bucketsOf(range, 'week').length <= most ? 'week' : 'month';
}

function barsOf(
  { formatDay, range }: ChartInput,
  days: readonly DayDetail[],
  unit: BucketUnit,
): readonly Bar[] {
  let at = 0;
  return bucketsOf(range, unit).map((bucket) => {
    let [count, sum, rated, slips] = [0, 0, 0, 0];
    let path: string | null = null;
    for (let day = days[at]; day && day.row.date <= bucket.to; day = days[(at += 1)]) {
      count += day.row.urges;
      slips += day.row.slips;
      path ??= day.path;
      for (const { entry } of day.entries) {
        if (entry.kind !== 'urge' || entry.intensity === null) continue;
        sum += entry.intensity;
        rated += 1;
      }
    }
    const label = formatDay(bucket.start, unit === 'month' ? 'month' : 'short');
    return { bucket, label, count, intensity: rated === 0 ? null : sum / rated, slips, path };
  });
}

function movingMean(counts: readonly number[]): (number | null)[] {
  let sum = 0;
  return counts.map((count, at) => {
    sum += count - (at >= MEAN_OVER ? (counts[at - MEAN_OVER] ?? 0) : 0);
    return at < MEAN_OVER - 1 ? null : sum / MEAN_OVER;
  });
}

/** The later half against the earlier one. */
function answer(bars: readonly Bar[], unit: BucketUnit, total: number): string {
  const half = Math.floor(bars.length / 2);
  if (total < ENOUGH || half === 0) {
    return `${total} ${total === 1 ? 'urge' : 'urges'} so far. After a few more this will say where it goes.`;
  }
  const mean = (part: readonly Bar[]): number =>
    part.reduce((sum, { count }) => sum + count, 0) / part.length;
  const [before, now] = [mean(bars.slice(0, half)), mean(bars.slice(-half))];
  return `${round(now)} a ${unit} lately, ${round(before)} before that (${total} urges).`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
