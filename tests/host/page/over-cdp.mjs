// Starts a program that speaks the DevTools protocol, and connects to it: the way into an app that a spec cannot launch itself.
// So far it was only ever tried with Chromium, in place of the app.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { removeFolder } from './app-folders.mjs';
import { FLAGS, findChromium } from './chromium.mjs';

/** Milliseconds for a program to open its debugging port. */
const PATIENCE = 120_000;
/** Milliseconds for it to end when it is told, before it is made to. */
const TO_END = 10_000;

/**
 * @param {string} program path of what is started
 * @param {readonly string[]} args the folder of its profile and the port are added
 * @param {string} [profile] a folder that was prepared for it; removed at the end, as a new one is
 * @returns {Promise<import('./over-cdp.d.mts').ConnectedApp>}
 */
export async function startOverCdp(program, args, profile = mkdtempSync(join(tmpdir(), 'ncj-app-'))) {
  const port = await freePort();
  const child = spawn(program, [...args, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], {
    stdio: 'ignore',
  });
  let failure = null;
  const ended = new Promise((done) => {
    child.once('exit', done);
    child.once('error', (error) => done((failure = error)));
  });
  const close = async () => {
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), TO_END);
    await ended;
    clearTimeout(late);
    await removeFolder(profile);
  };
  try {
    const browser = await connect(`http://127.0.0.1:${port}`, child, () => failure);
    return {
      browser,
      close: async () => {
        await browser.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Chromium in place of the app. */
export function startChromiumOverCdp() {
  const program = findChromium();
  if (!program) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to it.');
  return startOverCdp(program, [...FLAGS, '--headless=new', '--no-default-browser-check', 'about:blank']);
}

async function connect(url, child, failure) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await chromium.connectOverCDP(url);
    } catch (error) {
      if (failure()) throw new Error(`It did not start: ${failure().message}`, { cause: error });
      if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`, { cause: error });
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
