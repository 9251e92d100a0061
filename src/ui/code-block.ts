/** The `no-contact` code block: a chart, or the streak, in any note. */
import { MarkdownRenderChild, parseYaml } from 'obsidian';
import { CHARTS } from '../charts';
import { coveredDays } from '../charts/columns';
import { parseRange, resolveRange, unitFor, type Range } from '../journal/range';
import { ChartCanvas } from './chart-canvas';
import { ChartSurroundings } from './chart-surroundings';
import { openPlace } from './open-place';
import type { Rooms } from './rooms';
import { HeadPart } from './sidebar/head';

export const LANGUAGE = 'no-contact';

export interface BlockSettings {
  readonly show: string;
  readonly range: Range;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export type BlockReading =
  { readonly ok: true; readonly value: BlockSettings } | { readonly ok: false; readonly message: string };

const KEYS = ['show', 'range', 'height'];

export class Block extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly rooms: Rooms,
  ) {
    super(el);
  }

  override onload(): void {
    this.containerEl.addClass('ncj-block');
    const reading = readBlock(this.source);
    if (!reading.ok) {
      this.containerEl.createEl('p', { cls: 'ncj-block-wrong', text: reading.message });
      return;
    }
    if (reading.value.show === 'streak') this.showHead();
    else this.showChart(reading.value);
  }

  private showHead(): void {
    const head = this.addChild(new HeadPart(this.containerEl, this.rooms));
    const update = (): void => head.update(this.rooms.index.journal());
    this.register(this.rooms.index.onChange(update));
    update();
  }

  private showChart({ show, range, height }: BlockSettings): void {
    const definition = CHARTS.find(({ name }) => name === show);
    if (!definition) return;
    const { rooms, containerEl } = this;
    const surroundings = new ChartSurroundings(containerEl, rooms);
    const figure = containerEl.createDiv({ cls: 'ncj-question', attr: { 'data-chart': show } });
    figure.createDiv({ cls: 'ncj-question-title', text: definition.question });
    const answerEl = figure.createEl('p', { cls: 'ncj-question-answer' });
    const canvas = this.addChild(
      new ChartCanvas(figure, {
        open: (path, line) => void openPlace(rooms.app, path, line),
        onView: (view) => answerEl.setText(view.answer),
      }),
    );
    const update = (): void => {
      canvas.update((width) => {
        const journal = rooms.index.journal();
        const days = resolveRange(range, journal.today, journal.snapshot.days[0]?.date ?? null);
        const given = {
          ...surroundings.now(),
          journal,
          range: days,
          unit: unitFor(coveredDays(journal, days)),
          width,
          hidden: NOTHING,
        };
        const view = definition.build(given);
        return height === null ? view : { ...view, height };
      });
    };
    this.register(rooms.index.onChange(update));
    this.registerEvent(
      rooms.app.workspace.on('css-change', () => {
        surroundings.themeChanged();
        update();
      }),
    );
    update();
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reads the block's YAML; the message says what was wrong and what is allowed. */
export function readBlock(source: string): BlockReading {
  let given: unknown;
  try {
    given = parseYaml(source);
  } catch {
    return wrong('This block is no list of "key: value" lines.');
  }
  const values = new Map<string, unknown>(
    Object.entries(typeof given === 'object' && given !== null ? given : {}),
  );
  if (given !== null && given !== undefined && (typeof given !== 'object' || Array.isArray(given))) {
    return wrong('This block is no list of "key: value" lines.');
  }
  const unknown = [...values.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return wrong(`"${unknown}" is unknown here. Allowed are ${KEYS.join(', ')}.`);
  const shows = ['streak', ...CHARTS.map(({ name }) => name)];
  const show = values.get('show') ?? 'streak';
  if (typeof show !== 'string' || !shows.includes(show)) {
    return wrong(`show is one of ${shows.join(', ')}; this says "${shown(show)}".`);
  }
  const range = parseRange(shown(values.get('range') ?? '90d'));
  if (!range.ok) return wrong(range.message);
  const height = values.get('height') ?? null;
  if (height !== null && !(typeof height === 'number' && height >= 80 && height <= 2000)) {
    return wrong(`height is a number of pixels from 80 to 2000; this says "${shown(height)}".`);
  }
  return { ok: true, value: { show, range: range.value, height } };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wrong(message: string): BlockReading {
  return { ok: false, message };
}
