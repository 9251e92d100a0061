// `npm test`: installs what is missing, builds, runs every test, and the dated ones again in other time zones.
// The last line says how many passed and failed. `node scripts/test.mjs unit journal` runs a part: names of projects
// (unit, memory, recipes, host, integration, e2e) and words that a test file's path must hold.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildPlugin, installChromium, installPackages } from './prepare.mjs';
import { ROOT, run } from './project.mjs';

const PROJECTS = ['unit', 'memory', 'recipes', 'host', 'integration', 'e2e'];

/** A day that has 23, 24½ or no hours at all is found in one of these. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];
/** A run that takes longer hangs. */
const MINUTES = 30;
const LINES_OF_FAILURE = 5;
const DATED = ['tests/unit/entries', 'tests/unit/journal', 'tests/unit/vault', 'tests/unit/template'];
/** What grows with a text and nothing else is the same in every zone. */
const UNDATED = ['**/entries/long-lines.test.ts'];

const asked = process.argv.slice(2);
const projects = PROJECTS.filter((project) => asked.includes(project));
const words = asked.filter((word) => !PROJECTS.includes(word));

await installPackages();
if (includes('e2e') || includes('host')) await installChromium();
await buildPlugin();

const results = join(ROOT, 'dist', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const runs = [await test('all', projects.length > 0 ? projects : PROJECTS, words)];
if (asked.length === 0) {
  for (const zone of ZONES)
    runs.push(await test(zone, ['unit'], DATED, { env: { TZ: zone }, without: UNDATED }));
}

const passed = sum(runs.map((each) => each.passed));
const failed = sum(runs.map((each) => each.failed));
for (const { name, complaint, failures } of runs) {
  for (const failure of failures) console.log(`${name}: FAILED ${failure}`);
  if (complaint) console.log(`${name}: ${complaint}`);
}
if (passed + failed === 0) console.log('No test ran.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function includes(project) {
  return projects.length === 0 || projects.includes(project);
}

/** One run of vitest; what it could not load, held back or caught outside of a test counts as failed. */
async function test(name, which, files, { env = {}, without = [] } = {}) {
  console.log(`\n— ${name === 'all' ? 'tests' : `dated tests in ${name}`}`);
  const report = join(results, `${name.replace('/', '-')}.json`);
  const code = await run(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...which.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...without.flatMap((path) => ['--exclude', path]),
      ...files,
    ],
    { env, minutes: MINUTES },
  );
  let said;
  try {
    said = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    const why = code === 124 ? `vitest hung for ${MINUTES} minutes` : 'vitest ended without a report';
    return { name, passed: 0, failed: 1, failures: [], complaint: why };
  }
  const held = said.numPendingTests + said.numTodoTests;
  const broken = said.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  let failed = said.numFailedTests + held + broken.length;
  const complaints = [
    ...(held > 0 ? [`${held} tests are held back`] : []),
    ...broken.map((file) => `${file.name} did not load`),
  ];
  if (code !== 0 && failed === 0) {
    failed = 1;
    complaints.push(`vitest ended with code ${code} although no test failed`);
  }
  const complaint = complaints.join('; ');
  return {
    name,
    passed: said.numPassedTests,
    failed,
    failures: said.testResults.flatMap(failures),
    complaint,
  };
}

/** Each failed test of a file with what it said first: the run's own words scroll away. */
function failures(file) {
  return file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => {
      const said = (test.failureMessages ?? []).join('\n').split('\n').slice(0, LINES_OF_FAILURE);
      return [`${relative(ROOT, file.name)} › ${test.fullName}`, ...said].join('\n    ');
    });
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
