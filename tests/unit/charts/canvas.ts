/** A canvas without pixels, which keeps what was asked of it. */

export interface Asked {
  readonly texts: { readonly text: string; readonly font: string }[];
  readonly calls: Map<string, number>;
}

/** Letters are as wide as half of their size. */
export function fakeCanvas(width: number, height: number): { canvas: HTMLCanvasElement; asked: Asked } {
  const asked: Asked = { texts: [], calls: new Map() };
  const state: Record<string, unknown> = { font: '10px x' };
  const fontSize = (): number => Number(/([\d.]+)px/.exec(String(state['font']))?.[1]);
  const canvas = { width, height, style: {}, getContext: (): unknown => context };
  const context: unknown = new Proxy(state, {
    get: (_, name) => {
      if (name === 'canvas') return canvas;
      if (typeof name !== 'string' || name in state) return state[String(name)];
      return (...given: unknown[]): unknown => {
        asked.calls.set(name, (asked.calls.get(name) ?? 0) + 1);
        if (name === 'fillText') asked.texts.push({ text: String(given[0]), font: String(state['font']) });
        return name === 'measureText' ? { width: (String(given[0]).length * fontSize()) / 2 } : undefined;
      };
    },
    set: (_, name, value) => {
      state[String(name)] = value;
      return true;
    },
  });
  return { canvas: canvas as unknown as HTMLCanvasElement, asked };
}
