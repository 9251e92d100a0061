/** Changing settings from a form. */
import type { Settings } from '../settings/table';
import type { Context } from './context';

export async function putSettings(
  { settings, saveSettings }: Pick<Context, 'settings' | 'saveSettings'>,
  changes: Partial<Settings>,
): Promise<void> {
  Object.assign(settings, changes);
  await saveSettings();
}
