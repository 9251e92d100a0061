// `npm run test:obsidian`: the end-to-end specs in Obsidian itself, each with a vault of its own. The last line
// says how many passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchedApp, installedApp, stubApp } from './obsidian-app.mjs';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, run, stop } from './project.mjs';

const USAGE = `Usage: npm run test:obsidian -- [options] [words that a spec's path must hold]
  --app PATH               an Obsidian that is installed
  --app-version X          else: the app to fetch (latest)
  --installer-version X    and the installer that it runs in (latest)
  --mobile phone|tablet    every spec in the app's emulation of a mobile device
  --stub                   no Obsidian: the host in Chromium, started as if it were the app`;

/** Specs of the host itself, and of what only it can do: print a page, show a base, put on another palette. */
const ONLY_HOST = ['tests/e2e/host/**'];
/** Questions to the app as it is on the desktop; where one is about a tablet, the probe asks for it. */
const ONLY_DESKTOP = ['tests/e2e/probes/**'];
const MINUTES = 60;

const { values, positionals } = parse();
if (!['', 'phone', 'tablet'].includes(values.mobile)) stop(USAGE);
if (needsScreen() && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  stop('Obsidian needs a screen and there is none: run this under xvfb-run (Debian: apt-get install xvfb).');
}

await installPackages();
if (values.stub) await installChromium();
await buildPlugin();

const app = values.stub
  ? stubApp()
  : values.app
    ? installedApp(values.app)
    : await fetchedApp(values['app-version'], values['installer-version']);
console.log(`Started for each spec: ${app.program}${app.asar ? ` with ${app.asar}` : ''}`);

const report = join(ROOT, 'dist', 'obsidian-results.json');
mkdirSync(join(ROOT, 'dist'), { recursive: true });
rmSync(report, { force: true });
const code = await run(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'e2e',
    ...[...ONLY_HOST, ...(values.mobile ? ONLY_DESKTOP : [])].flatMap((path) => ['--exclude', path]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--testTimeout=180000',
    ...positionals,
  ],
  {
    env: { NCJ_APP: JSON.stringify({ ...app, ...(values.mobile && { mobile: values.mobile }) }) },
    minutes: MINUTES,
  },
);
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : {};
const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
if (values.stub) console.log('This was the host in place of the app: it says nothing about Obsidian.');
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        app: { type: 'string' },
        'app-version': { type: 'string', default: 'latest' },
        'installer-version': { type: 'string', default: 'latest' },
        mobile: { type: 'string', default: '' },
        stub: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

function needsScreen() {
  return process.platform === 'linux' && !values.stub;
}
