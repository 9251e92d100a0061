/** As much of Obsidian as src/vault needs where no host runs: its Moment, its paths and its kinds of files. */
import moment from 'moment';

export { moment };

export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean || '/';
}

export class TFile {}
export class TFolder {}
