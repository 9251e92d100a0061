// Installs what is missing and builds, so that every script runs on a fresh clone. Plain Node: no package is there yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runOrStop, stop } from './project.mjs';

const OLDEST_NODE = 20;

/** Runs `npm ci` when node_modules is missing or is not what package-lock.json says. */
export async function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  const reason = whyInstall();
  if (!reason) return;
  console.log(`${reason}: running npm ci`);
  await runOrStop('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Builds main.js and styles.css, minified. */
export async function buildPlugin() {
  await runOrStop(process.execPath, ['esbuild.config.mjs', 'production']);
}

/** Makes sure that there is a Chromium, where apt can bring one; stops with what to do otherwise. */
export async function installChromium() {
  const { findChromium } = await import('../tests/host/page/chromium.mjs');
  if (findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium: installing it with apt-get');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      {
        env,
      },
    );
    if (findChromium()) return;
  }
  stop(
    'The browser tests need a Chromium and found none. Install Chromium, Chrome or Edge ' +
      '(on Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

function whyInstall() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return 'No packages yet';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = installed[path];
    if (!there && !optional) return `${path} is missing`;
    if (there && there.version !== version) return `${path} is ${there.version}, not ${version}`;
  }
  return null;
}

function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}
