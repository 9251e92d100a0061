// Finds the desktop app that the specs are to run in: one that is installed, one that a package fetches, or what stands in for it.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, stop } from './project.mjs';

const LAUNCHER = 'obsidian-launcher@3.1.1';
/** As where it starts as root, or in a container; Electron on Linux then needs it. */
const ON_LINUX = process.platform === 'linux' ? ['--no-sandbox'] : [];

/** The host in Chromium, started as if it were the app. */
export function stubApp() {
  return { program: process.execPath, args: [join(ROOT, 'tests', 'host', 'page', 'stub-app.mjs')] };
}

/** One that is installed: its program, or on a Mac the `.app`. */
export function installedApp(path) {
  const whole = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(whole)) stop(`There is no ${whole}. --app wants the path of Obsidian's program.`);
  if (!statSync(whole).isDirectory()) return { program: whole, args: ON_LINUX };
  const inside = join(whole, 'Contents', 'MacOS');
  const name = existsSync(inside) ? readdirSync(inside).find((each) => /^obsidian$/i.test(each)) : undefined;
  if (!name) stop(`${whole} is a folder. --app wants the path of Obsidian's program, or of Obsidian.app.`);
  return { program: join(inside, name), args: [] };
}

/** Fetches an app and an installer version by the npm package `obsidian-launcher`, which keeps them for the next time. */
export async function fetchedApp(appVersion, installerVersion) {
  const args = ['--yes', LAUNCHER, 'download', 'desktop', '-v', appVersion, '-i', installerVersion];
  const { code, said } = await listen('npx', args);
  const found = (what) => new RegExp(`Downloaded Obsidian ${what} to (.+?)\\s*$`, 'm').exec(said)?.[1];
  const [program, asar] = [found('installer'), found('app')];
  if (code === 0 && program && asar && existsSync(program) && existsSync(asar)) {
    return { program, args: ON_LINUX, asar };
  }
  console.error(said.trim());
  return stop(
    `Obsidian ${appVersion} (installer ${installerVersion}) could not be fetched. It comes from the internet, where ` +
      'obsidian-launcher finds it; is this machine let out? With --app PATH an Obsidian that is installed is used, ' +
      'with --stub the host in its place.',
  );
}

function listen(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    child.on('error', (error) => done({ code: 1, said: `${program}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}
