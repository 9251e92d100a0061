export interface FoundApp {
  readonly program: string;
  readonly args: readonly string[];
  /** An app file to run in the program; absent = the one that it has with it. */
  readonly asar?: string;
}

/** The host in Chromium, started as if it were the app. */
export function stubApp(): FoundApp;
