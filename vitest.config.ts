import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where the fast tests may go all at once, those in a browser go one file after the other. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/noise/**/*.test.ts'],
          environment: 'node',
        },
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
