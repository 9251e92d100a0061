/** The tests that mutants of a room are tried by: its own, and those of rooms that lean on it so that its own need not say it twice. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS: Readonly<Record<string, readonly string[]>> = {
  // Properties and marks are read for problems, templates expanded and put into notes by it.
  markdown: [
    'tests/unit/markdown/**/*.test.ts',
    'tests/unit/entries/{properties,near-miss,parse,mend,tag-lost}.test.ts',
    'tests/unit/template/{expand,merge,place-block,own-words,blocks}.test.ts',
    'tests/unit/prompts/{own-prompts,reasons}.test.ts',
  ],
  entries: ['tests/unit/entries/**/*.test.ts'],
  journal: ['tests/unit/journal/**/*.test.ts'],
  vault: ['tests/unit/vault/**/*.test.ts'],
};

/** Runs sources in the host; what runs the built main.js meets no mutant. */
const IN_THE_HOST = 'tests/integration/vault/{writer,open-notes,taken-away}.test.ts';

/** What is measured or needs other time zones, which a thread cannot have. */
const LEFT_OUT = ['memory', 'long-lines', 'linear', 'clock'].map((name) => `**/${name}.test.ts`);

const room = process.env.MUTANTS_ROOM ?? '';
const setupFiles = ['scripts/mutants/setup.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [...(TESTS[room] ?? [])],
          exclude: LEFT_OUT,
          environment: 'node',
          isolate: false,
          setupFiles,
        },
      },
      ...(room === 'vault'
        ? [
            {
              extends: true as const,
              resolve: {
                alias: {
                  obsidian: fileURLToPath(new URL('../../tests/integration/obsidian.ts', import.meta.url)),
                },
              },
              test: {
                name: 'integration',
                include: [IN_THE_HOST],
                environment: 'jsdom',
                setupFiles,
              },
            },
          ]
        : []),
    ],
  },
});
