/** Ways to a network, or to code that is loaded when it runs, that built code has; none = there is none. */
export function networkIn(main: string): readonly string[];
