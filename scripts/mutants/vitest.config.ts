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

/** Runs parts of the sources in the host. */
const IN_THE_HOST =
  'tests/integration/vault/{journal-index,watched-notes,writer,at-cursor,open-notes,taken-away,new-notes,writing-model}.test.ts';
/** Runs the plugin in the host: here it is one of sources, as the built main.js would meet no mutant. */
const WITH_THE_PLUGIN = 'tests/integration/{daily-notes,notes-by-command}.test.ts';

/** What is measured or needs other time zones, which a thread cannot have. */
const LEFT_OUT = ['memory', 'long-lines', 'linear', 'clock'].map((name) => `**/${name}.test.ts`);

const room = process.env.MUTANTS_ROOM ?? '';
const setupFiles = ['scripts/mutants/setup.ts'];

function inTheHost(name: string, include: string, alias: ReturnType<typeof at>[]) {
  const test = { name, include: [include], environment: 'jsdom', setupFiles };
  return { extends: true as const, resolve: { alias }, test };
}

/** Another file in place of what is imported by that name. */
function at(name: string, file: string) {
  return {
    find: new RegExp(`^${name.replace(/\./g, '\\.')}$`),
    replacement: fileURLToPath(new URL(file, import.meta.url)),
  };
}

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
            inTheHost('integration', IN_THE_HOST, [at('obsidian', '../../tests/integration/obsidian.ts')]),
            inTheHost('plugin', WITH_THE_PLUGIN, [
              at('obsidian', './obsidian.ts'),
              at('./load-plugin', './load-plugin.ts'),
            ]),
          ]
        : []),
    ],
  },
});
