/** Path to text by the name of the state, for a today such as 2026-11-23. */
export function viewStates(today: string): Record<string, Record<string, string>>;
export function sparseStates(today: string): Record<string, Record<string, string>>;
