/** The `no-contact` code block: a chart, or the streak, in any note. */
import { MarkdownRenderChild, parseYaml } from 'obsidian';
import { CHARTS } from '../../charts';
import { parseRange, type Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';
import { ChartFigure } from './chart-figure';
import { ChartSurroundings } from './chart-surroundings';
import type { Context } from '../../practice/context';
import type { Part } from '../../practice/part';
import { DecisionPart } from '../sidebar/decision';
import { LessonPart } from '../guide/lesson-part';
import { HeadPart } from '../sidebar/head';
import { WORDS } from '../../practice/words';

export interface BlockSettings {
  readonly show: string;
  readonly range: Range;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export type BlockReading =
  { readonly ok: true; readonly value: BlockSettings } | { readonly ok: false; readonly message: string };

export const KEYS: readonly string[] = ['show', 'range', 'height'];
export const SHOWS: readonly string[] = ['streak', ...CHARTS.map(({ name }) => name), 'lesson'];
/** Pixels. */
export const HEIGHTS = { least: 80, most: 2000 } as const;
/** Of what a block leaves out. */
export const OTHERWISE = { show: 'streak', range: '90d' } as const;

const NO_LIST = WORDS.block.noList(KEYS);

export class Block extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly context: Context,
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
    this.watchDiscreet();
    const { show } = reading.value;
    if (show === 'streak') this.showHead();
    else if (show === 'lesson') this.showLesson();
    else this.showChart(reading.value);
  }

  private watchDiscreet(): void {
    const look = (): void => {
      this.containerEl.toggleClass('is-discreet', this.context.settings.get().discreet);
    };
    this.register(this.context.index.onChange(look));
    look();
  }

  private showHead(): void {
    const { containerEl, context } = this;
    this.showParts([new HeadPart(containerEl, context), new DecisionPart(containerEl, context)]);
  }

  private showLesson(): void {
    this.showParts([new LessonPart(this.containerEl, this.context, true)]);
  }

  private showParts(parts: readonly Part[]): void {
    const { index } = this.context;
    for (const part of parts) this.addChild(part);
    const update = (): void => {
      for (const part of parts) part.update(index.journal());
    };
    this.register(index.onChange(update));
    update();
  }

  private showChart({ show, range, height }: BlockSettings): void {
    const definition = CHARTS.find(({ name }) => name === show);
    if (!definition) return;
    const { context, containerEl } = this;
    const surroundings = new ChartSurroundings(containerEl, context);
    const journal = (): Journal => context.index.journal();
    const figure = this.addChild(
      new ChartFigure(containerEl, context, {
        definition,
        surroundings,
        journal,
        range: () => range,
        height,
      }),
    );
    const update = (): void => figure.update();
    this.register(context.index.onChange(update));
    this.registerEvent(
      context.app.workspace.on('css-change', () => {
        surroundings.themeChanged();
        update();
      }),
    );
    update();
  }
}

/** Reads the block's YAML; the message says what was wrong and what is allowed. */
export function readBlock(source: string): BlockReading {
  let given: unknown;
  try {
    given = parseYaml(source);
  } catch {
    return wrong(NO_LIST);
  }
  const values = new Map<string, unknown>(
    Object.entries(typeof given === 'object' && given !== null ? given : {}),
  );
  if (given !== null && given !== undefined && (typeof given !== 'object' || Array.isArray(given))) {
    return wrong(NO_LIST);
  }
  const unknown = [...values.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return wrong(WORDS.block.unknown(unknown, KEYS));
  const show = values.get('show') ?? OTHERWISE.show;
  if (typeof show !== 'string' || !SHOWS.includes(show)) {
    return wrong(WORDS.block.show(SHOWS, shown(show)));
  }
  const range = parseRange(shown(values.get('range') ?? OTHERWISE.range));
  if (!range.ok) return wrong(range.message);
  const height = values.get('height') ?? null;
  if (height !== null && !(typeof height === 'number' && height >= HEIGHTS.least && height <= HEIGHTS.most)) {
    return wrong(WORDS.block.height(shown(height)));
  }
  return { ok: true, value: { show, range: range.value, height } };
}

/** Lists and maps are not written out: an alias in YAML can make them endless. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(value);
}

function wrong(message: string): BlockReading {
  return { ok: false, message };
}
