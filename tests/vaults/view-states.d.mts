/** Notes by path, by the name of the state. */
export function viewStates(today: string): Readonly<Record<string, Readonly<Record<string, string>>>>;
