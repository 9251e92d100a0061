// The host's own bar of switches, below the page.
import { setIcon } from '../ui/icons';
import type { Host } from './host';

export function addHostBar(host: Host, body: HTMLElement): void {
  const bar = body.createDiv({ cls: 'host-bar', attr: { role: 'toolbar', 'aria-label': 'Host' } });
  const reading = (): boolean => host.app.workspace.defaultMode === 'preview';
  const shown: (() => void)[] = [];
  const add = (icon: string, name: string, press: () => unknown, pressed?: () => boolean): void => {
    const button = bar.createEl('button', { attr: { type: 'button' } });
    setIcon(button.createSpan(), icon);
    button.createSpan({ text: name });
    button.addEventListener('click', () => void press());
    if (pressed) shown.push(() => button.setAttr('aria-pressed', pressed()));
  };
  add(
    'moon',
    'Dark',
    () => host.setTheme(host.theme === 'dark' ? 'light' : 'dark'),
    () => host.theme === 'dark',
  );
  add('book-open', 'Reading', () => host.setReading(!reading()), reading);
  add(
    'smartphone',
    'Phone',
    () => host.setScreen(host.screen === 'phone' ? 'desktop' : 'phone'),
    () => host.screen === 'phone',
  );
  add('rotate-cw', 'Reload plugin', () => host.reloadPlugin());
  host.onSwitch = () => shown.forEach((show) => show());
  host.onSwitch();
}
