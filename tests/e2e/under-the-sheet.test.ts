// What the app's own rules do to our elements, and we to its: tablets, phones, the editor.
import { describe, expect, it } from 'vitest';
import { today, useJournal, type OpenJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const STARTED = { '2026-01-05.md': '- #no-contact/start\n' };
const DAYS = {
  ...STARTED,
  [NOTE]: '- 08:10 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: a walk] [after:: 2]\n',
};

/** Buttons with a look of ours that another one comes over on a tablet. */
const REACHED = `(() => {
  const look = () => [...document.querySelectorAll('.ncj-view button, .ncj-modal button, .ncj-guide button, .ncj-ride-out button')]
    .filter((el) => el.checkVisibility() && /(^| )ncj-/.test(el.className))
    .map((el) => {
      const { padding, backgroundColor, boxShadow } = getComputedStyle(el);
      return [el.className, padding, backgroundColor, boxShadow].join(' / ');
    });
  const onTablet = look();
  document.body.classList.remove('is-tablet');
  const elsewhere = look();
  document.body.classList.add('is-tablet');
  return { seen: onTablet.length, reached: onTablet.filter((said, at) => said !== elsewhere[at]) };
})()`;

/** Steps of a scale that lie over another one, or reach out of what they stand in. */
function LYING_OVER(inside: string): { readonly steps: number; readonly over: readonly string[] } {
  const room = document.querySelector(inside)?.getBoundingClientRect();
  const steps = Array.from(document.querySelectorAll(`${inside} .ncj-scale-step`));
  const boxes = steps.map((step) => ({ name: step.textContent, box: step.getBoundingClientRect() }));
  const over = boxes.flatMap(({ name, box }, at) => [
    ...(room && (box.left < room.left || box.right > room.right) ? [`${name} reaches out`] : []),
    ...boxes
      .slice(at + 1)
      .filter((other) => box.right > other.box.left && box.left < other.box.right)
      .filter((other) => box.bottom > other.box.top && box.top < other.box.bottom)
      .map((other) => `${name} over ${other.name}`),
  ]);
  return { steps: steps.length, over };
}

describe('on a tablet', () => {
  const setup = { files: DAYS, options: { tablet: true } };
  const look = async ({ page, settled }: OpenJournal): Promise<{ seen: number; reached: unknown }> => {
    await settled();
    return page.evaluate(REACHED);
  };

  it('views and forms keep the look of their buttons', async () => {
    const journal = await open(setup);
    const { page, run } = journal;
    for (const [command, inside] of [
      ['open-streak', '.ncj-view'],
      ['open-guide', '.ncj-guide'],
      ['log-urge', '.ncj-modal'],
      ['log-slip', '.ncj-modal'],
      ['check-in', '.ncj-modal'],
    ] as const) {
      await run(command);
      await page.locator(inside).waitFor();
      const { seen, reached } = await look(journal);
      expect([command, reached]).toEqual([command, []]);
      expect(seen).toBeGreaterThan(1);
      if (inside !== '.ncj-modal') continue;
      await page.keyboard.press('Escape');
      await page.locator('.ncj-modal').waitFor({ state: 'detached' });
    }
  });

  it('so does what begins with the first start', async () => {
    const journal = await open({ ...setup, files: {} });
    await journal.run('start');
    await journal.page.locator('.ncj-modal').waitFor();
    expect((await look(journal)).reached).toEqual([]);
  });
});

describe.each([
  ['portrait', 834, 1112],
  ['landscape', 1112, 834],
])('on a tablet in %s', (_, width, height) => {
  const setup = { files: DAYS, width, height, options: { tablet: true } };

  it('the eleven steps of a scale stand beside each other in a form', async () => {
    const { page, run } = await open(setup);
    await run('log-urge');
    await page.locator('.ncj-scale-step').first().waitFor();
    expect(await page.evaluate(LYING_OVER, '.ncj-modal')).toEqual({ steps: 11, over: [] });
  });

  it('and so they do in the sidebar, where there is less room', async () => {
    const files = { ...STARTED, '2026-03-10.md': '- 08:10 #no-contact/urge [intensity:: 7]\n' };
    const { page, run, setSideWidth } = await open({ ...setup, files, now: '2026-03-10T08:30:00' });
    await run('open-streak');
    await setSideWidth(260);
    await page.locator('.ncj-view .ncj-scale-step').first().waitFor();
    expect(await page.evaluate(LYING_OVER, '.ncj-view')).toEqual({ steps: 11, over: [] });
  });
});

describe('on a phone', () => {
  const pressed = async ({ page }: OpenJournal, name: string): Promise<void> =>
    page.locator('.ncj-view').getByRole('button', { name, exact: true }).first().click();
  const covered = ({ page }: OpenJournal): Promise<boolean> =>
    page.evaluate('!app.workspace.rightSplit.collapsed || !app.workspace.leftSplit.collapsed');

  it.each([
    ['Ride out an urge', '.ncj-ride-out'],
    ['Write', '.markdown-source-view'],
  ])('%s in the drawer of the journal shows what it opens', async (name, opened) => {
    const journal = await open({ files: DAYS, options: { phone: true } });
    const { page, run } = journal;
    await run('open-streak');
    await page.locator('.ncj-view .ncj-days-number').waitFor();
    await expect.poll(() => covered(journal)).toBe(true);
    await pressed(journal, name);
    const leaf = page.locator('.mod-root').locator(opened);
    await leaf.waitFor();
    await expect.poll(() => covered(journal)).toBe(false);
    const middle = await leaf.evaluate((el) => {
      const { left, top, width, height } = el.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (el.contains(there) || there.contains(el));
    });
    expect(middle).toBe(true);
  });

  it('a day of the strip opens before the drawer, not behind it', async () => {
    const journal = await open({ files: DAYS, options: { phone: true } });
    const { page, run } = journal;
    await run('open-streak');
    await page.locator('.ncj-strip-day.is-today').click();
    await expect.poll(() => page.evaluate('app.workspace.getActiveFile()?.path')).toBe(NOTE);
    await expect.poll(() => covered(journal)).toBe(false);
  });
});

describe('the editor', () => {
  it('has the text of a note where it is without the plugin', async () => {
    const { page } = await open({ files: { 'A.md': 'Words.\n' }, options: { open: 'A.md' } });
    const left = (): Promise<number> =>
      page
        .locator('.cm-line')
        .first()
        .evaluate((el) => el.getBoundingClientRect().left);
    const withIt = await left();
    await page.evaluate("app.plugins.disablePlugin('no-contact-journal')");
    await expect.poll(() => page.locator('.ncj-editor').count()).toBe(0);
    expect(withIt).toBe(await left());
  });

  it.each(['dark', 'light'] as const)('says a problem so that it can be read (%s)', async (theme) => {
    const { page } = await open({
      files: { [NOTE]: '- 21:14 #no-contact/urge [intensity:: 7/10]\n\nWords.\n' },
      options: { open: NOTE, theme },
    });
    await page.locator('.cm-lintRange').first().hover();
    const tooltip = page.locator('.cm-tooltip').filter({ hasText: 'Intensity' });
    await tooltip.waitFor();
    expect(await tooltip.locator('.cm-diagnosticText').evaluate(CONTRAST)).toBeGreaterThan(4.5);
    const mend = tooltip.getByRole('button', { name: 'Mend' });
    expect(await mend.evaluate(CONTRAST)).toBeGreaterThan(4.5);
    await mend.click();
    await expect
      .poll(() => page.evaluate('app.workspace.activeEditor.editor.getLine(0)'))
      .toBe('- 21:14 #no-contact/urge [intensity:: 7]');
  });
});

/** Of an element's words to all that lies behind them. */
function CONTRAST(el: Element): number {
  const dot = document.createElement('canvas').getContext('2d');
  if (!dot) return 0;
  const paint = (color: string): void => {
    dot.fillStyle = color;
    dot.fillRect(0, 0, 1, 1);
  };
  const luminance = (): number => {
    const [red = 0, green = 0, blue = 0] = Array.from(dot.getImageData(0, 0, 1, 1).data).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const layers: string[] = [];
  for (let at: Element | null = el; at; at = at.parentElement)
    layers.push(getComputedStyle(at).backgroundColor);
  for (const layer of layers.reverse()) paint(layer);
  const behind = luminance();
  paint(getComputedStyle(el).color);
  const [dim = 0, bright = 0] = [behind, luminance()].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}
