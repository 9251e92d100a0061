import type { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts';
import type { ChartConfig, ChartInput, ChartName } from '../../../src/charts/chart';
import { draw, fits, pointAt } from '../../../src/charts/engine';
import type { Entry } from '../../../src/entries/entry';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf, slip, start, urge } from '../journal/notes';
import { input } from './builders';
import { fakeCanvas, type AskedText } from './canvas';

const FIRST = day('2025-11-24');

const notes = Array.from({ length: 364 }, (_, n) => {
  const entries: Entry[] = n === 0 ? [start()] : [];
  for (let place = 0; place < (n * 7) % 4; place++) {
    entries.push(
      urge({
        at: `${18 + ((n + place) % 6)}:10`,
        intensity: (n + place) % 11,
        after: 1,
        expected: 30,
        minutes: 5 + ((n + place) % 40),
        outcome: 'passed',
        triggers: [`trigger ${n % 11}`],
        responses: [`a rather long response, number ${n % 3}`],
      }),
    );
  }
  if (n % 50 === 49) entries.push(slip({ channels: ['text'] }));
  return daily(addToDay(FIRST, n), entries, {
    mood: n % 3 === 0 ? null : n % 10,
    sleep: 6.5,
    rulesKept: n % 5,
    rulesTotal: 5,
    rules: '+No calls\n-No looking at their profile\n+No late nights',
  });
});
const journal = journalOf(notes, addToDay(FIRST, 363));

function configOf(name: ChartName, more: Partial<ChartInput> = {}): { config: ChartConfig; height: number } {
  const definition = CHARTS.find((chart) => chart.name === name);
  const view = definition?.build(input(journal, { unit: 'week', ...more }));
  if (!view?.config) throw new Error(`Nothing to draw for ${name}`);
  return { config: view.config, height: view.height };
}

function drawn(name: ChartName, more: Partial<ChartInput> = {}) {
  const { config, height } = configOf(name, more);
  const size = { width: more.width ?? 400, height };
  const { canvas, asked } = fakeCanvas(size.width, size.height);
  return { chart: draw(canvas, config, size, null), canvas, asked };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of letters that are drawn on their middle: without the room around them. */
function boxOf({ x, y, width, size, align }: AskedText): Box {
  const left = align === 'right' || align === 'end' ? x - width : align === 'center' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.4, bottom: y + size * 0.4 };
}

function marksOf(chart: Chart): Box[] {
  return chart.data.datasets.flatMap((_, at) =>
    chart.getDatasetMeta(at).data.flatMap((element) => {
      const props = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true) as {
        readonly x: number;
        readonly y: number;
        readonly base?: number;
        readonly width?: number;
        readonly height?: number;
        readonly horizontal?: boolean;
      };
      const { x, y, base, width = 0, height = 0, horizontal } = props;
      if ([x, y].some(Number.isNaN)) return [];
      if (base === undefined) return [{ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }];
      const [left, right] = horizontal
        ? [Math.min(x, base), Math.max(x, base)]
        : [x - width / 2, x + width / 2];
      const [top, bottom] = horizontal
        ? [y - height / 2, y + height / 2]
        : [Math.min(y, base), Math.max(y, base)];
      return right > left && bottom > top ? [{ left, right, top, bottom }] : [];
    }),
  );
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function widthOf(chart: Chart): number {
  return (chart.getDatasetMeta(0).data[0]?.getProps(['width'], true) as { width: number }).width;
}

describe('the engine', () => {
  it.each(CHARTS.flatMap(({ name }) => [260, 400, 900].map((width) => [name, width] as const)))(
    'draws %s on %d px, with no letters below 11 px',
    (name, width) => {
      const { chart, asked } = drawn(name, { width });
      const sizes = asked.texts.map(({ font }) => Number(/([\d.]+)px/.exec(font)?.[1]));
      expect(sizes.length).toBeGreaterThan(2);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      expect(chart.isPointInArea({ x: width / 2, y: chart.height / 2 })).toBe(true);
      chart.destroy();
    },
  );

  it('names lines, rows and months on the canvas itself', () => {
    const said = (name: ChartName) => drawn(name).asked.texts.map(({ text }) => text);
    expect(said('urges')).toEqual(expect.arrayContaining(['intensity', '2026', 'Mar']));
    expect(said('mood')).toEqual(expect.arrayContaining(['mood', 'sleep, hours', '0', '5', '10']));
    expect(said('triggers')).toEqual(expect.arrayContaining(['urges · mean intensity', '3 others']));
    expect(said('responses').some((text) => /^a rather long.*…$/.test(text))).toBe(false);
    expect(
      drawn('responses', { width: 200 }).asked.texts.some(({ text }) => /^a rather .*…$/.test(text)),
    ).toBe(true);
    expect(said('streaks')).toContain('14, running');
  });

  it.each(CHARTS.flatMap(({ name }) => [260, 400, 900].map((width) => [name, width] as const)))(
    'writes no word over a mark of %s on %d px, whichever way it runs',
    (name, width) => {
      for (const more of [{ unit: 'week' }, { unit: 'month' }, { rightToLeft: true }] as const) {
        const { chart, asked } = drawn(name, { width, ...more });
        const boxes = name === 'hours' || name === 'calendar' ? [] : marksOf(chart);
        const over = asked.texts.filter((text) => boxes.some((box) => meet(boxOf(text), box)));
        expect(over.map(({ text }) => text)).toEqual([]);
        const outside = asked.texts.map(boxOf).filter(({ left, right }) => left < -1 || right > width + 1);
        expect(outside).toEqual([]);
        chart.destroy();
      }
    },
  );

  it.each(CHARTS.map(({ name }) => name))('mirrors %s from right to left, words and all', (name) => {
    const [usual, mirrored] = [drawn(name), drawn(name, { rightToLeft: true })];
    const across = ({ chart }: typeof usual): number[] =>
      chart.getDatasetMeta(0).data.map((element) => {
        const { x } = element.getProps(['x'], true) as { readonly x: number };
        return x;
      });
    const wide = name === 'hours' || name === 'calendar' ? widthOf(usual.chart) : 0;
    for (const [at, x] of across(usual).entries()) {
      expect(across(mirrored)[at]).toBeCloseTo(400 - x - wide, 0);
    }
    const words = ({ asked }: typeof usual, from: (box: Box) => number) =>
      asked.texts
        .map((text) => `${text.text} ${from(boxOf(text)).toFixed(0)}`)
        .sort()
        .slice(0, 400);
    expect(words(mirrored, ({ right }) => 400 - right)).toEqual(words(usual, ({ left }) => left));
  });

  it('updates a chart in place, marks included', () => {
    const { chart, canvas, asked } = drawn('urges');
    asked.texts.length = 0;
    const days = { from: addToDay(FIRST, 320), to: journal.today };
    const { config, height } = configOf('urges', { unit: 'day', range: days });
    expect(draw(canvas, config, { width: 400, height }, chart)).toBe(chart);
    expect(chart.data.labels).toHaveLength(44);
    expect(asked.texts.map(({ text }) => text)).toContain('intensity');
  });

  it('makes a new one for another kind or another canvas', () => {
    const { chart, canvas } = drawn('urges');
    const { config, height } = configOf('mood');
    const size = { width: 400, height };
    const other = draw(canvas, config, size, chart);
    expect(other).not.toBe(chart);
    const elsewhere = fakeCanvas(400, height).canvas;
    expect(draw(elsewhere, config, size, other)).not.toBe(other);
  });

  it('draws as large as it is told, again and again', () => {
    const { chart, canvas } = drawn('urges');
    const { config, height } = configOf('urges', { width: 260 });
    const size = { width: 260, height };
    expect(fits(chart, size)).toBe(false);
    expect(draw(canvas, config, size, chart)).toBe(chart);
    expect([chart.width, chart.height, canvas.width]).toEqual([260, height, 260]);
    expect(fits(chart, size)).toBe(true);
    expect(chart.scales['x']?.right).toBeLessThanOrEqual(260);
  });

  /** As Chart.js hands one on. */
  const clickAt = (x: number, y: number) => Object.assign(new Event('click'), { native: {}, x, y });

  it('points at a column wherever in it the mouse is', () => {
    const { chart } = drawn('urges');
    const bar = chart.getDatasetMeta(0).data[20];
    expect(pointAt(chart, clickAt(bar?.x ?? 0, chart.chartArea.top + 1))).toBe(20);
    expect(pointAt(chart, clickAt(bar?.x ?? 0, chart.chartArea.bottom - 1))).toBe(20);
  });

  it('points at a row and at a cell, and at nothing where a cell is empty', () => {
    const rows = drawn('triggers').chart;
    const row = rows.getDatasetMeta(0).data[2];
    expect(pointAt(rows, clickAt(rows.chartArea.right - 2, row?.y ?? 0))).toBe(2);
    const { config } = configOf('hours');
    const { chart } = drawn('hours');
    const cell = chart.getDatasetMeta(0).data[4]?.tooltipPosition(true);
    expect(pointAt(chart, clickAt(cell?.x ?? 0, cell?.y ?? 0))).toBe(4);
    const empty = config.marks.lattices?.[0]?.cells[0];
    const [x, y] = [chart.scales['x'], chart.scales['y']];
    expect(
      pointAt(
        chart,
        clickAt(x?.getPixelForValue(empty?.x ?? 0) ?? 0, y?.getPixelForValue(empty?.y ?? 0) ?? 0),
      ),
    ).toBeNull();
  });
});
