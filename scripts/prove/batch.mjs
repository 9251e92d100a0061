// Runs a program in the project's folder and gives back what it printed; on a machine that others use, through a command of theirs.
import { spawn } from 'node:child_process';
import { ROOT } from '../project.mjs';

/** `through`: words that are put in front, such as those of a program that waits for its turn. */
export function batch(through, program, args, env = {}) {
  const [first, ...rest] = [...through, program, ...args];
  return new Promise((resolve) => {
    const child = spawn(first, rest, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...env } });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    child.on('error', (error) => resolve({ ...said, err: error.message, code: 1 }));
    child.on('close', (code) => resolve({ ...said, code: code ?? 1 }));
  });
}

/** The answers of all jobs, so many at a time. */
export async function side(jobs, atOnce) {
  const answers = [];
  const left = [...jobs.entries()];
  const walk = async () => {
    for (let next = left.shift(); next; next = left.shift()) answers[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return answers;
}
