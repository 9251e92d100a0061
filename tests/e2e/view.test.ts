import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { generateVault } from '../vaults/generate.mjs';
import { useJournal, today, type JournalSetup, type OpenJournal } from './journal';
import { tapAt } from './touch';

const openJournal = useJournal();

async function open(setup: JournalSetup): Promise<OpenJournal> {
  const journal = await openJournal(setup);
  await journal.run('open-streak');
  await journal.page.locator('.ncj-view').waitFor();
  return journal;
}

const YEAR = generateVault({ seed: 7, endDay: today(), days: 365 });
const CHARTS = ['urges', 'mood', 'hours', 'triggers', 'responses', 'minutes', 'rules', 'calendar', 'streaks'];

async function violations({ page }: OpenJournal, inside: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document.querySelector('${inside}'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
}

describe('the streak view on a year of notes', () => {
  it('shows the figures of the snapshot, each by its name', async () => {
    const { page, snapshot } = await open({ files: YEAR });
    const { streak, totals } = await snapshot();
    const figures = {
      'streak-days': streak.days,
      'longest-streak': streak.longest,
      'clean-days': totals.cleanDays,
      urges: totals.urges,
      resisted: totals.resisted,
      slips: totals.slips,
    };
    for (const [stat, value] of Object.entries(figures)) {
      const text = await page.locator(`.ncj-view [data-stat="${stat}"]`).textContent();
      expect([stat, Number.parseInt(text ?? '', 10)]).toEqual([stat, value]);
    }
  });

  it('has every chart with its question and the same numbers as a table', async () => {
    const { page } = await open({ files: YEAR });
    for (const name of CHARTS) {
      const chart = page.locator(`.ncj-view [data-chart="${name}"]`);
      if (await chart.isVisible()) await chart.scrollIntoViewIfNeeded();
      await chart.locator('table tbody tr').first().waitFor({ state: 'attached' });
      expect(await chart.locator('caption').textContent()).not.toBe('');
      expect(await chart.locator('.ncj-question-answer').textContent()).not.toBe('');
    }
  });

  it.each([
    ['dark', 260],
    ['light', 260],
    ['dark', 400],
    ['light', 900],
  ] as const)(
    'fits in %s at %i px: nothing sideways, nothing small, nothing that axe objects to',
    async (theme, width) => {
      const opened = await open({
        files: YEAR,
        width: 1500,
        options: { theme, rightWidth: width, leftCollapsed: true },
      });
      const { page } = opened;
      for (const name of CHARTS) {
        const chart = page.locator(`.ncj-view [data-chart="${name}"]`);
        if (await chart.isVisible()) await chart.scrollIntoViewIfNeeded();
      }
      const sideways = await page.evaluate(
        "(() => { const el = document.querySelector('.ncj-view'); return el.scrollWidth - el.clientWidth; })()",
      );
      expect(sideways).toBe(0);
      const small = await page.evaluate(
        `[...document.querySelectorAll('.ncj-view *')].filter((el) => el.childNodes.length === 1 && el.firstChild.nodeType === 3
        && el.checkVisibility() && parseFloat(getComputedStyle(el).fontSize) < 11).map((el) => el.outerHTML.slice(0, 80))`,
      );
      expect(small).toEqual([]);
      expect(await violations(opened, '.ncj-view')).toEqual([]);
    },
  );

  it('opens the note at the line of a problem', async () => {
    const { page } = await open({
      files: { [`${today()}.md`]: 'a\n\n- #no-contact/urge [intensity:: lots]\n' },
    });
    await page.locator('.ncj-problems summary').click();
    await page.locator('[data-problem="bad-intensity"]').click();
    await page.locator('.cm-editor').waitFor();
    const cursor = await page.evaluate(
      'app.workspace.getLeavesOfType("markdown")[0].view.editor.getCursor()',
    );
    expect(cursor).toEqual({ line: 2, ch: 32 });
  });

  it('moves through the points of a chart by keyboard and opens their note', async () => {
    const { page } = await open({ files: YEAR });
    await page.locator('[data-chart="urges"] table tbody tr').first().waitFor({ state: 'attached' });
    const canvas = page.locator('[data-chart="urges"] canvas');
    await canvas.focus();
    await page.keyboard.press('End');
    await page.locator('[data-chart="urges"] .ncj-chart-point').filter({ hasText: /\d/ }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.cm-editor').waitFor();
  });
});

/** The plugin starts as on the first day, on a slow disk. */
const FIRST_DAY = `(async () => {
  await app.plugins.disablePlugin('no-contact-journal');
  for (const { name } of await indexedDB.databases())
    await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
  app.vault.adapter.readDelay = 1000;
  await app.plugins.enablePlugin('no-contact-journal');
})()`;

describe('while the app indexes the notes', () => {
  it('says how far it is, invites nobody and says nothing of half the notes meanwhile, and then all', async () => {
    const { page } = await open({ files: YEAR });
    const view = page.locator('.ncj-view');
    const progress = view.locator('.ncj-progress');
    const first = view.locator('[data-chart]').first();
    const drawn = async (): Promise<void> => {
      await first.scrollIntoViewIfNeeded();
      await first.locator('canvas[style]').waitFor();
    };
    await drawn();
    expect([await progress.isVisible(), await progress.textContent()]).toEqual([false, '']);
    await page.evaluate(FIRST_DAY);
    await progress.waitFor();
    await expect.poll(() => progress.textContent()).toMatch(/^Reading your notes(, \d+ of [1-9]\d*)?$/);
    expect(await view.getByRole('button', { name: 'Start' }).count()).toBe(0);
    const waits = '[data-chart], [data-lesson], .ncj-todays-prompt, .ncj-problems';
    expect(await view.locator(waits).filter({ visible: true }).count()).toBe(0);
    await page.evaluate('(app.vault.adapter.readDelay = 0)');
    await drawn();
    await expect.poll(() => progress.isVisible()).toBe(false);
    expect(await page.evaluate("app.plugins.plugins['no-contact-journal'].api.snapshot().complete")).toBe(
      true,
    );
  });
});

describe('a series', () => {
  const look = (button: HTMLElement) => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(button);
    return {
      isFilled: !/transparent|, 0\)$/.test(backgroundColor),
      isStruck: textDecorationLine === 'line-through',
    };
  };

  it.each(['dark', 'light'] as const)(
    'that is drawn looks on, one that is not looks off: %s',
    async (theme) => {
      const { page } = await open({ files: YEAR, options: { theme } });
      const series = page
        .locator('.ncj-view [data-chart="urges"]')
        .getByRole('button', { name: 'Mean intensity' });
      await series.scrollIntoViewIfNeeded();
      expect(await series.evaluate(look)).toEqual({ isFilled: true, isStruck: false });
      await series.click();
      await page.mouse.move(0, 0);
      await expect.poll(() => series.evaluate(look)).toEqual({ isFilled: false, isStruck: true });
    },
  );
});

describe('for who listens to it', () => {
  it('no group is named that holds nothing', async () => {
    const { page } = await open({ files: YEAR, height: 4200 });
    await page.locator('[data-chart="streaks"] canvas[style]').waitFor();
    const said = await page.locator('.ncj-view').ariaSnapshot();
    expect(said).toContain('group "Shown":');
    expect(said.match(/- group "[^"]*"$/gm)).toBeNull();
  });
});

describe('what a view remembers', () => {
  it('comes back with the layout: range, unit, what is folded and which series are hidden', async () => {
    const { page } = await open({ files: YEAR });
    const chart = (name: string) => page.locator(`.ncj-view [data-chart="${name}"]`);
    await page.getByLabel('Range', { exact: true }).selectOption('1y');
    await chart('mood').locator('summary').click();
    const series = chart('urges').getByRole('button', { name: 'Mean intensity' });
    await series.click();
    await expect.poll(() => series.getAttribute('aria-pressed')).toBe('false');
    await page.evaluate('window.kept = app.workspace.getLayout()');
    await chart('mood').locator('summary').click();
    await series.click();
    await page.evaluate('app.workspace.changeLayout(window.kept)');
    await page.locator('.ncj-view .ncj-head').waitFor();
    expect(await page.getByLabel('Range', { exact: true }).inputValue()).toBe('1y');
    await expect.poll(() => chart('mood').getAttribute('open')).toBeNull();
    await expect.poll(() => series.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('on a phone', () => {
  it('has nothing to press that is lower than a fingertip, and nothing that axe objects to', async () => {
    const opened = await open({ files: YEAR, width: 390, height: 4200, options: { phone: true } });
    const { page } = opened;
    await page.locator('[data-chart="streaks"] table tbody tr').first().waitFor({ state: 'attached' });
    for (const summary of await page.locator('.ncj-lifetime summary, .ncj-problems summary').all()) {
      await summary.click();
    }
    const low = await page.evaluate(
      `[...document.querySelectorAll('.ncj-view :is(button, summary, select, a)')].filter((el) => el.checkVisibility()
      && el.getBoundingClientRect().height < 44).map((el) => el.outerHTML.slice(0, 80))`,
    );
    expect(low).toEqual([]);
    expect(await violations(opened, '.ncj-view')).toEqual([]);
  });

  it('the first tap on a chart says what is there, the second opens the note', async () => {
    const { page } = await open({ files: YEAR, width: 390, height: 844, options: { phone: true } });
    const chart = page.locator('[data-chart="urges"]');
    await chart.locator('table tbody tr').first().waitFor({ state: 'attached' });
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.locator('canvas').evaluate((canvas) => canvas.style.height)).not.toBe('');
    const box = (await chart.locator('canvas').boundingBox()) ?? expect.fail('no canvas');
    const touch = () => tapAt(page, box.x + box.width / 2, box.y + box.height - 40);
    await touch();
    await chart.locator('.ncj-chart-point').filter({ hasText: /urge/ }).waitFor();
    const before = await page.evaluate('app.workspace.getActiveFile()?.path ?? null');
    await touch();
    await expect.poll(() => page.evaluate('app.workspace.getActiveFile()?.path ?? null')).not.toBe(before);
  });
});

describe('the streak view without entries', () => {
  it('invites to start', async () => {
    const { page } = await open({});
    await page.getByText('Your first entries will show here.').waitFor();
    await page.locator('.ncj-view').getByRole('button', { name: 'Start no contact' }).click();
    await page.locator('.modal').getByText('No contact, in short').waitFor();
  });
});

describe('a new day', () => {
  it('moves everything on by itself at midnight, without a note being touched', async () => {
    const { page } = await open({
      files: { '2026-03-01.md': '- #no-contact/start\n' },
      now: '2026-03-10T23:59:30',
    });
    const days = page.locator('[data-stat="streak-days"]');
    expect(await days.textContent()).toBe('9');
    await page.clock.runFor(60_000);
    expect(await days.textContent()).toBe('10');
  });

  it('waits for the hour at which days start', async () => {
    const { page } = await open({
      files: { '2026-03-01.md': '- #no-contact/start\n' },
      data: { dayStartsAt: 4 },
      now: '2026-03-11T03:59:30',
    });
    const days = page.locator('[data-stat="streak-days"]');
    expect(await days.textContent()).toBe('9');
    await page.clock.runFor(60_000);
    expect(await days.textContent()).toBe('10');
  });
});

describe('the code block', () => {
  it('draws a chart in a note, and says what is wrong with a block that it cannot read', async () => {
    const text = '```no-contact\nshow: urges\nrange: all\n```\n\n```no-contact\nshow: moods\n```\n';
    const { page } = await open({
      files: { ...YEAR, 'Blocks.md': text },
      options: { open: 'Blocks.md', reading: true },
    });
    const blocks = page.locator('.markdown-preview-view .ncj-block');
    await blocks
      .first()
      .locator('[data-chart="urges"] table tbody tr')
      .first()
      .waitFor({ state: 'attached' });
    await blocks.nth(1).getByText('show is one of').waitFor();
  });

  it('draws nothing of half the notes, and says that they are being read', async () => {
    const text = '```no-contact\nshow: urges\n```\n';
    const { page } = await open({
      files: { ...YEAR, 'Blocks.md': text },
      options: { open: 'Blocks.md', reading: true },
    });
    await page.evaluate(FIRST_DAY);
    await page.evaluate("app.plugins.plugins['no-contact-journal'].onUserEnable()");
    const block = page.locator('.markdown-preview-view .ncj-block');
    await block.getByText('Reading your notes', { exact: true }).waitFor();
    expect(await block.locator('canvas[style]').count()).toBe(0);
    await page.evaluate('(app.vault.adapter.readDelay = 0)');
    await block.locator('canvas[style]').waitFor();
    expect(await block.getByText('Reading your notes').count()).toBe(0);
  });
});
