// Where the project stands, and how its scripts run a program: everything they say goes to the terminal.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LONGEST_TIMER = 2 ** 31 - 1;

const isWindows = process.platform === 'win32';

/**
 * Runs a program in the project's folder; resolves to its exit code. `npm` and `npx` work on Windows too.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] set besides what is set already
 * @param {number} [options.minutes] after which it is ended; its exit code is then 124
 */
export function run(program, args, { env = {}, minutes = Infinity } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: isWindows && /^np[mx]$/.test(program),
    });
    let late = false;
    const limit = setTimeout(() => (late = child.kill('SIGKILL')), Math.min(minutes * 60_000, LONGEST_TIMER));
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}

/** Like `run`; a failure ends the script with a sentence. */
export async function runOrStop(program, args, options) {
  const code = await run(program, args, options);
  if (code !== 0) stop(`${[program, ...args].join(' ')} ended with code ${code}.`);
}

/** Ends the script as failed. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
