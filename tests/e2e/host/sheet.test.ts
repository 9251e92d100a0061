// The host's sheet and forms, where they are as hard on a plugin as the app's: what no spec of the plugin would notice missing.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usePages } from '../pages';

const open = usePages({
  id: 'ncj-probe',
  folder: join(import.meta.dirname, '..', '..', 'host', 'fixtures', 'probe'),
});

describe('a tooltip of CodeMirror', () => {
  it('has the look that CodeMirror gives it in a dark theme too, and the colour of the note’s words', async () => {
    const { page } = await open({ files: { 'A.md': 'Words.\n' }, options: { open: 'A.md', theme: 'dark' } });
    await page.locator('.cm-line').first().waitFor();
    const seen: unknown = await page.evaluate(`(async () => {
      const { view, plugin } = window.probe;
      plugin.registerEditorExtension(view.showTooltip.of({ pos: 0, create: () => ({ dom: createDiv({ text: 'said' }) }) }));
      await new Promise((done) => setTimeout(done, 300));
      const { backgroundColor, color } = getComputedStyle(document.querySelector('.cm-tooltip'));
      return { backgroundColor, sameAsWords: color === getComputedStyle(document.querySelector('.cm-line')).color };
    })()`);
    expect(seen).toEqual({ backgroundColor: 'rgb(245, 245, 245)', sameAsWords: true });
  });
});

describe('a button of a plugin', () => {
  it('gets the background and shadow of the app under the pointer, over a rule of one class', async () => {
    const { page } = await open({ options: { theme: 'dark' } });
    await page.addStyleTag({
      content:
        '.mine:hover { background-color: rgb(1, 2, 3); box-shadow: none; } .mine { position: fixed; inset: 200px auto auto 200px; z-index: 99; }',
    });
    await page.evaluate(`document.body.createEl('button', { cls: 'mine', text: 'Mine' })`);
    const look = (): Promise<unknown> =>
      page.evaluate(
        `(() => { const { backgroundColor, boxShadow } = getComputedStyle(document.querySelector('.mine')); return [backgroundColor, boxShadow]; })()`,
      );
    const before = await look();
    await page.locator('.mine').hover();
    await expect.poll(look).not.toEqual(before);
    expect(await look()).not.toContain('rgb(1, 2, 3)');
  });
});

describe('a phone and a tablet', () => {
  it.each([
    ['phone', { isPhone: true, isTablet: false }],
    ['tablet', { isPhone: false, isTablet: true }],
  ] as const)('are told apart by class and flag (%s)', async (form, flags) => {
    const { page } = await open({ options: { [form]: true } });
    const seen: unknown = await page.evaluate(`(() => {
      const { isPhone, isTablet, isMobile, isDesktop } = window.probe.obsidian.Platform;
      const has = (name) => document.body.classList.contains(name);
      return { isPhone, isTablet, isMobile, isDesktop, classes: [has('is-phone'), has('is-tablet'), has('is-mobile')] };
    })()`);
    const classes = [flags.isPhone, flags.isTablet, true];
    expect(seen).toEqual({ ...flags, isMobile: true, isDesktop: false, classes });
  });

  it('have sidebars that lie over the main area, and no windows of their own', async () => {
    const { page } = await open({ options: { phone: true } });
    const seen: unknown = await page.evaluate(`(async () => {
      const over = (at) => document.elementFromPoint(at, 400)?.closest('.mod-right-split, .workspace-drawer-backdrop, .mod-root')?.className.split(' ').find((name) => /^(mod-right-split|mod-root|is-shown)$/.test(name));
      const before = [over(60), over(340)];
      await app.workspace.ensureSideLeaf('ncj-probe-view', 'right', { reveal: true });
      await new Promise((done) => setTimeout(done, 300));
      let windows = true;
      try { app.workspace.openPopoutLeaf(); } catch { windows = false; }
      return { before, after: [over(10), over(340)], windows };
    })()`);
    expect(seen).toEqual({
      before: ['mod-root', 'mod-root'],
      after: ['is-shown', 'mod-right-split'],
      windows: false,
    });
  });

  it('make buttons of settings in a modal as wide as the row, on phones', async () => {
    const width = async (form: 'phone' | 'tablet'): Promise<number> => {
      const { page, close } = await open({ options: { [form]: true } });
      const part: number = await page.evaluate(`(() => {
        const { Modal, Setting } = window.probe.obsidian;
        const modal = new Modal(app);
        modal.open();
        const { settingEl } = new Setting(modal.contentEl).setName('A').addButton((button) => button.setButtonText('B'));
        return settingEl.querySelector('button').offsetWidth / settingEl.offsetWidth;
      })()`);
      if (form === 'phone') await close();
      return part;
    };
    expect(await width('phone')).toBeGreaterThan(0.8);
    expect(await width('tablet')).toBeLessThan(0.5);
  });
});
