/** The palette's list, in its order: "urge" must find Log urge first. */
import { Notice, type Plugin } from 'obsidian';
import type { Action, Context } from '../practice/context';
import { whyOf } from '../practice/words';
import type { Command } from './command';
import { checkIn } from './check-in';
import { insertCalmReply, insertPrompt, insertRules, insertTemplate, insertTodaysPrompt } from './insert';
import { amendLast, undoLast } from './last';
import { logLogistics } from './log-logistics';
import { logReachedOut } from './log-reached-out';
import { logSlip } from './log-slip';
import { logUrge, logUrgeNow } from './log-urge';
import { lookBack } from './look-back';
import { mendEntries } from './mend';
import {
  createBase,
  createDashboard,
  exportJournal,
  importEntries,
  rebuildIndex,
  showProblems,
} from './notes';
import { getSupport, makeToday, openGuide, openStreak, openToday } from './open';
import { end, start } from './period';
import { rideOut } from './ride-out';
import { writeLetter } from './write-letter';
import { WORDS } from './words';

export const COMMANDS: readonly Command[] = [
  logUrge,
  logUrgeNow,
  rideOut,
  logSlip,
  logReachedOut,
  logLogistics,
  checkIn,
  openStreak,
  openGuide,
  openToday,
  makeToday,
  insertTodaysPrompt,
  insertPrompt,
  insertTemplate,
  insertRules,
  insertCalmReply,
  writeLetter,
  start,
  end,
  lookBack,
  undoLast,
  amendLast,
  showProblems,
  mendEntries,
  rebuildIndex,
  exportJournal,
  importEntries,
  createBase,
  createDashboard,
  getSupport,
];

export function addCommands(plugin: Plugin, context: Context): void {
  for (const command of COMMANDS) {
    const { id, name, icon, available } = command;
    const offered = (): boolean => available?.(context) ?? true;
    if ('run' in command) {
      plugin.addCommand({
        id,
        name,
        icon,
        checkCallback: (checking) => {
          if (!offered()) return false;
          if (!checking) attempt(() => command.run(context));
          return true;
        },
      });
    } else {
      plugin.addCommand({
        id,
        name,
        icon,
        editorCheckCallback: (checking, editor, note) => {
          if (!offered() || command.offered?.(context, editor, note) === false) return false;
          if (!checking) attempt(() => command.edit(context, editor, note));
          return true;
        },
      });
    }
  }
}

/** A command as a button may offer it; null = unknown, or it makes no sense now. */
export function actionOf(context: Context, id: string): Action | null {
  const command = COMMANDS.find((row) => row.id === id);
  if (!command || !('run' in command) || command.available?.(context) === false) return null;
  return {
    name: command.name,
    icon: command.icon,
    run: () => {
      attempt(() => command.run(context));
    },
  };
}

/** Runs at once, so that a form is there for the next key. What goes wrong is said, not swallowed. */
function attempt(run: () => void | Promise<void>): void {
  new Promise<void>((done) => {
    done(run() ?? undefined);
  }).catch((error: unknown) => {
    new Notice(WORDS.didNotWork(whyOf(error)));
  });
}
