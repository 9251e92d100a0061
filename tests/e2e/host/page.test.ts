// The host's page in Chromium, with a small plugin: what the plugin's own specs rely on.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../host/page/chromium.mjs';
import { serveHost, type ServedHost } from '../../host/page/serve.mjs';

const pluginDir = join(import.meta.dirname, '..', '..', 'host', 'fixtures', 'try-out');
const NOTE = [
  '---',
  'mood: 6',
  '---',
  '## No contact',
  '',
  '- 21:14 #no-contact/urge [intensity:: 7]',
  '',
  '```try-out',
  '41 days',
  '```',
  '',
].join('\n');

let browser: Browser;
let served: ServedHost;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  served = await serveHost({
    files: { 'Journal/2026-11-23.md': NOTE, 'Plan.md': 'The plan.\n' },
    pluginDir,
    data: { quiet: false },
    options: { open: 'Journal/2026-11-23.md', bar: true },
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await open('');
});

afterEach(async () => {
  const errors = await page.evaluate('window.host?.errors');
  await page.close();
  await served.close();
  expect(errors).toEqual([]);
});

async function open(query: string): Promise<void> {
  await page.goto(served.url + query);
  await page.waitForSelector('body:is([data-host-ready], [data-host-failed])');
  expect(await page.getAttribute('body', 'data-host-failed')).toBeNull();
}

function color(variable: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.body).getPropertyValue('${variable}').trim()`);
}

async function focusInEditor(): Promise<boolean> {
  return (await page.evaluate("document.activeElement.closest('.cm-editor') !== null")) === true;
}

describe('by keyboard', () => {
  test('the palette finds a command, its modal keeps the focus, and Esc gives it back to the note', async () => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('urge');
    const names = await page.locator('.suggestion-item').allTextContents();
    expect(names).toEqual(['Try out: Log urge', 'Try out: Log urge without questions']);
    await page.keyboard.press('Enter');
    expect(await page.locator('.modal-title').textContent()).toBe('Log urge');
    // As in the app, the first control has it once the modal is open.
    const focused = (): Promise<unknown> =>
      page.evaluate("document.activeElement.closest('.modal') !== null");
    await expect.poll(focused).toBe(true);
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('.modal') !== null")).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal').count()).toBe(0);
    expect(await focusInEditor()).toBe(true);
  });

  test('a command of the editor is offered only while a note is edited', async () => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('insert');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('inserted');
    await page.keyboard.press('Control+e');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('insert');
    expect(await page.locator('.suggestion-item').count()).toBe(0);
  });

  test('the quick switcher opens a note', async () => {
    await page.keyboard.press('Control+o');
    await page.keyboard.type('plan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.mod-root .view-header-title').textContent()).toBe('Plan');
  });
});

test('the editor suggests while one types: arrows choose, Enter inserts and makes no new line', async () => {
  await page.locator('.nav-file-title', { hasText: 'Plan' }).click();
  await page.locator('.cm-line', { hasText: 'The plan.' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ::ca');
  const shown = page.locator('.suggestion-container .suggestion-item');
  await expect.poll(() => shown.allTextContents()).toEqual(['calm', 'call']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('app.workspace.activeEditor.editor.getValue()')).toBe('The plan. call\n');
  expect(await shown.count()).toBe(0);
  await page.keyboard.type(' ::wa');
  await expect.poll(() => shown.allTextContents()).toEqual(['walk']);
  await page.keyboard.press('Escape');
  expect(await shown.count()).toBe(0);
});

describe('a note', () => {
  test('shows its blocks drawn in the editor, and whole in the reading view', async () => {
    await expect
      .poll(() => page.locator('.cm-preview-code-block .block-language-try-out').textContent())
      .toBe('41 days');
    await page.keyboard.press('Control+e');
    const reading = page.locator('.markdown-reading-view');
    await expect.poll(() => reading.locator('.block-language-try-out').textContent()).toBe('41 days');
    expect(await reading.locator('h2').textContent()).toBe('No contact');
    expect(await reading.locator('a.tag').textContent()).toBe('#no-contact/urge');
    expect(await reading.locator('.metadata-property').textContent()).toBe('mood6');
    expect(await page.locator('.cm-editor').isVisible()).toBe(false);
  });

  test('that was typed into is there again when the page is loaded again', async () => {
    await page.locator('.nav-file-title', { hasText: 'Plan' }).click();
    await page.locator('.cm-line', { hasText: 'The plan.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And more.');
    await expect.poll(() => served.files['Plan.md'], { timeout: 5000 }).toBe('The plan. And more.\n');
    await page.reload();
    await page.waitForSelector('body[data-host-ready]');
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('The plan. And more.');
  });
});

describe('switches', () => {
  test('the theme changes colours, and plugins are told', async () => {
    expect(await color('--background-primary')).toBe('#1e1e1e');
    await page.evaluate("window.told = 0; app.workspace.on('css-change', () => { window.told += 1; })");
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await color('--background-primary')).toBe('#ffffff');
    expect(await page.evaluate('[app.isDarkMode(), window.told]')).toEqual([false, 1]);
    await page.evaluate("host.setPalette('nordic')");
    expect(await color('--text-normal')).toBe('#2e3440');
  });

  test('the phone has its flags, its drawers and its targets', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('?phone=1');
    expect(await page.evaluate('document.body.className')).toMatch(/is-mobile.*is-phone/);
    expect(await page.locator('.workspace-ribbon').isVisible()).toBe(false);
    expect(await page.locator('.status-bar').isVisible()).toBe(false);
    await page.evaluate("app.commands.executeCommandById('try-out:open')");
    const view = page.locator('.mod-right-split [data-stat="streak-days"]');
    await expect.poll(() => view.isVisible()).toBe(true);
    const target = await page.locator('.mod-right-split button.mod-cta').boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
    await page.locator('.workspace-drawer-backdrop').click({ position: { x: 10, y: 400 } });
    await expect.poll(() => view.isVisible()).toBe(false);
    await page.evaluate("host.setScreen('desktop')");
    expect(await page.locator('.workspace-ribbon').isVisible()).toBe(true);
  });

  test('the right sidebar takes the width it is told, or dragged to', async () => {
    await page.evaluate("app.commands.executeCommandById('try-out:open')");
    const width = async (): Promise<number> =>
      (await page.locator('.mod-right-split').boundingBox())?.width ?? 0;
    await expect.poll(width).toBe(320);
    await page.evaluate('host.setRightWidth(500)');
    expect(await width()).toBe(500);
    await page.mouse.move(1280 - 500, 400);
    await page.mouse.down();
    await page.mouse.move(1280 - 400, 400);
    await page.mouse.up();
    expect(await width()).toBe(400);
  });
});

describe('settings', () => {
  test('are found by other words, change and are saved', async () => {
    await page.keyboard.press('Control+,');
    await page.getByPlaceholder('Search settings…').fill('silent');
    await page.locator('.setting-search-results .setting-item', { hasText: 'Quiet' }).click();
    const row = page.locator('.setting-item', { hasText: 'Quiet' });
    await expect.poll(() => row.isVisible()).toBe(true);
    expect(await page.locator('.setting-item', { hasText: 'Loudness' }).isVisible()).toBe(true);
    await row.locator('.checkbox-container').click();
    await expect.poll(() => page.locator('.setting-item', { hasText: 'Loudness' }).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.waitForSelector('body[data-host-ready]');
    expect(await page.evaluate("app.plugins.plugins['try-out'].settings.quiet")).toBe(true);
  });

  test('a folder is suggested below its field, and Esc closes the suggestions before the window', async () => {
    await page.evaluate("app.setting.open(); app.setting.openTabById('try-out')");
    await page.locator('.setting-item', { hasText: 'Advanced' }).click();
    await page.locator('.setting-item', { hasText: 'Folder' }).locator('input').click();
    const shown = page.locator('.suggestion-container .suggestion-item');
    await expect.poll(() => shown.allTextContents()).toEqual(['/', 'Journal']);
    await page.keyboard.press('Escape');
    expect(await shown.count()).toBe(0);
    await page.keyboard.type('jou');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate("app.plugins.plugins['try-out'].settings.folder")).toBe('Journal');
    expect(await page.locator('.modal.mod-settings').count()).toBe(1);
  });

  test('a list is added to on the desktop by its plus', async () => {
    await page.evaluate("app.setting.open(); app.setting.openTabById('try-out')");
    await page.getByLabel('Add channel').click();
    await expect.poll(() => page.locator('.setting-item', { hasText: 'channel 1' }).count()).toBe(1);
  });
});

test('stopping the plugin takes its view, ribbon, status, commands and blocks away; starting brings them back', async () => {
  await page.evaluate("app.commands.executeCommandById('try-out:open')");
  await expect.poll(() => page.locator('[data-stat="streak-days"]').count()).toBe(1);
  await page.evaluate("app.plugins.disablePlugin('try-out')");
  await expect.poll(() => page.locator('[data-stat="streak-days"]').count()).toBe(0);
  expect(await page.getByLabel('Open the view').count()).toBe(0);
  expect(await page.locator('.status-bar-item').count()).toBe(0);
  expect(
    await page.evaluate("app.commands.listCommands().filter(({ id }) => id.startsWith('try-out')).length"),
  ).toBe(0);
  await page.evaluate('host.reloadPlugin()');
  await expect.poll(() => page.locator('[data-stat="streak-days"]').count()).toBe(1);
});

test('a name is shown as a tooltip while the pointer rests', async () => {
  await page.getByLabel('Open the view').hover();
  await expect.poll(() => page.locator('.tooltip').textContent()).toBe('Open the view');
  await page.mouse.move(600, 400);
  await expect.poll(() => page.locator('.tooltip').count()).toBe(0);
});

test('a view in a window of its own has the styles, the classes and its own document', async () => {
  await page.evaluate(`(async () => {
    const leaf = await app.workspace.ensureSideLeaf('try-out-view', 'right', { reveal: true });
    app.workspace.moveLeafToPopout(leaf);
    window.moved = leaf;
  })()`);
  const view = page.frameLocator('iframe.popout-window').locator('[data-stat="streak-days"]');
  await expect.poll(() => view.textContent()).toBe('41');
  expect(await view.evaluate((el) => getComputedStyle(el).fontSize)).toBe('42px');
  expect(await page.evaluate('window.moved.view.contentEl.doc !== document')).toBe(true);
  await page.evaluate("host.setTheme('light')");
  expect(await view.evaluate((el) => el.ownerDocument.body.className)).toContain('theme-light');
});
