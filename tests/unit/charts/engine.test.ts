import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts';
import type { ChartConfig, ChartInput, ChartName } from '../../../src/charts/chart';
import { draw, pointAt } from '../../../src/charts/engine';
import type { Entry } from '../../../src/entries/entry';
import { addToDay } from '../../../src/entries/local-day';
import { daily, day, journalOf, slip, start, urge } from '../journal/notes';
import { input } from './builders';
import { fakeCanvas } from './canvas';

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
  const { canvas, asked } = fakeCanvas(more.width ?? 400, height);
  return { chart: draw(canvas, config, null), canvas, asked };
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

  it('updates a chart in place, marks included', () => {
    const { chart, canvas, asked } = drawn('urges');
    asked.texts.length = 0;
    const days = { from: addToDay(FIRST, 320), to: journal.today };
    const { config } = configOf('urges', { unit: 'day', range: days });
    expect(draw(canvas, config, chart)).toBe(chart);
    expect(chart.data.labels).toHaveLength(44);
    expect(asked.texts.map(({ text }) => text)).toContain('7 days');
  });

  it('makes a new one for another kind or another canvas', () => {
    const { chart, canvas } = drawn('urges');
    const { config, height } = configOf('mood');
    const other = draw(canvas, config, chart);
    expect(other).not.toBe(chart);
    const elsewhere = fakeCanvas(400, height).canvas;
    expect(draw(elsewhere, config, other)).not.toBe(other);
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
