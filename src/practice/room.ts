/** Room for one thing: the sidebars out of the way, and given back afterwards. A phone's drawers are only closed. */
import { Platform, type App } from 'obsidian';

const KEY = 'no-contact-journal-room';
const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

/** Which sidebars were open is kept on this device: a restart in between loses nothing. */
export function takeRoom(app: App): void {
  const open = SIDES.filter((side) => !dock(app, side).collapsed);
  if (!Platform.isPhone && app.loadLocalStorage(KEY) === null) app.saveLocalStorage(KEY, open);
  for (const side of open) dock(app, side).collapse();
}

export function giveRoomBack(app: App): void {
  const kept: unknown = app.loadLocalStorage(KEY);
  app.saveLocalStorage(KEY, null);
  if (!Array.isArray(kept)) return;
  for (const side of SIDES) if (kept.includes(side)) dock(app, side).expand();
}

function dock({ workspace }: App, side: Side): { collapsed: boolean; collapse(): void; expand(): void } {
  return side === 'left' ? workspace.leftSplit : workspace.rightSplit;
}
