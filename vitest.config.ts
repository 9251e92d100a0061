import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Counts bytes of the heap, and is to find nobody else's there. */
const MEASURED = 'tests/unit/entries/memory.test.ts';

/** From 25 on Node has a storage of its own, which would stand in front of the window's. */
const NO_STORAGE = process.allowedNodeEnvironmentFlags.has('--webstorage') ? ['--no-webstorage'] : [];

/** Where the fast tests may go all at once, those in a browser go one file after the other. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    execArgv: NO_STORAGE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/noise/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          exclude: [MEASURED],
          environment: 'node',
          // Nothing that these test keeps a state of its own, and loading it all again for each file takes most of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'memory', include: [MEASURED], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'recipes', include: ['tests/recipes/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: 'host', include: ['tests/host/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        resolve: {
          alias: { obsidian: fileURLToPath(new URL('tests/integration/obsidian.ts', import.meta.url)) },
        },
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          fileParallelism: false,
          // The host is bundled once for all of them.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
