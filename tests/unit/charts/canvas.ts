/** A canvas without pixels, which keeps what was asked of it. */

export interface AskedText {
  readonly text: string;
  readonly font: string;
  readonly align: string;
  /** Where it is asked for, and how wide and high it is. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Asked {
  readonly texts: AskedText[];
  readonly calls: Map<string, number>;
}

/** Letters are as wide as half of their size. */
export function fakeCanvas(width: number, height: number): { canvas: HTMLCanvasElement; asked: Asked } {
  const asked: Asked = { texts: [], calls: new Map() };
  const state: Record<string, unknown> = { font: '10px x' };
  /** How far the drawing is moved, as it is saved and restored. */
  const moves: [number, number][] = [[0, 0]];
  const move = (name: string, given: readonly unknown[]): void => {
    const [x, y] = moves.at(-1) ?? [0, 0];
    if (name === 'save') moves.push([x, y]);
    else if (name === 'restore' && moves.length > 1) moves.pop();
    else if (name === 'translate') moves[moves.length - 1] = [x + Number(given[0]), y + Number(given[1])];
  };
  const fontSize = (): number => Number(/([\d.]+)px/.exec(String(state['font']))?.[1]);
  const canvas = { width, height, style: {}, getContext: (): unknown => context };
  const context: unknown = new Proxy(state, {
    get: (_, name) => {
      if (name === 'canvas') return canvas;
      if (typeof name !== 'string' || name in state) return state[String(name)];
      return (...given: unknown[]): unknown => {
        asked.calls.set(name, (asked.calls.get(name) ?? 0) + 1);
        move(name, given);
        const text = String(given[0]);
        const width = (text.length * fontSize()) / 2;
        if (name === 'fillText') {
          const [right, down] = moves.at(-1) ?? [0, 0];
          const [x, y] = [Number(given[1]) + right, Number(given[2]) + down];
          const [font, align] = [String(state['font']), String(state['textAlign'])];
          asked.texts.push({ text, font, align, x, y, width, size: fontSize() });
        }
        return name === 'measureText' ? { width } : undefined;
      };
    },
    set: (_, name, value) => {
      state[String(name)] = value;
      return true;
    },
  });
  return { canvas: canvas as unknown as HTMLCanvasElement, asked };
}
