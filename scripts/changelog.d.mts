export function changesOf(changelog: string, version: string): string | null;

export function released(changelog: string, version: string): string;
