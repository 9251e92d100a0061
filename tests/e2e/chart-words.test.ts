import { describe, expect, it } from 'vitest';
import { generateVault } from '../vaults/generate.mjs';
import { useJournal, today, type JournalSetup, type OpenJournal } from './journal';

const openJournal = useJournal();

async function open(setup: JournalSetup): Promise<OpenJournal> {
  const journal = await openJournal(setup);
  await journal.run('open-streak');
  await journal.page.locator('.ncj-view').waitFor();
  return journal;
}

const YEAR = generateVault({ seed: 7, endDay: today(), days: 365 });
const CHARTS = ['urges', 'mood', 'hours', 'triggers', 'responses', 'minutes', 'rules', 'calendar', 'streaks'];

/** How many urges a chart's table has in all. */
const urgesIn = (chart: string): string => `(() => {
  const rows = [...document.querySelectorAll('.ncj-view [data-chart="${chart}"] tbody tr')];
  return rows.reduce((sum, row) => sum + Number(row.children[1].textContent), 0);
})()`;

const heightOf = (canvas: HTMLElement): string => canvas.style.height;
const isInked = (canvas: HTMLCanvasElement): boolean => {
  const drawn = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return drawn.some((value, at) => at % 4 === 3 && value > 0);
};

describe('what a chart says in words', () => {
  it('is there for every chart, though nobody scrolled to it', async () => {
    const { page } = await open({ files: YEAR });
    const rowsAndAnswers = `[...document.querySelectorAll('.ncj-view [data-chart]')].map((chart) => ({
      name: chart.dataset.chart,
      caption: chart.querySelector('table caption')?.textContent !== '',
      rows: chart.querySelectorAll('tbody tr').length > 0,
      answer: chart.querySelector('.ncj-question-answer').textContent !== '',
    })).sort((a, b) => (a.name < b.name ? -1 : 1))`;
    await expect
      .poll(() => page.evaluate(rowsAndAnswers), { timeout: 10_000 })
      .toEqual([...CHARTS].sort().map((name) => ({ name, caption: true, rows: true, answer: true })));
  });

  it('follows the notes while the chart is folded or out of sight', async () => {
    const { page } = await open({ files: YEAR });
    const fold = (chart: string) => page.locator(`.ncj-view [data-chart="${chart}"] summary`).click();
    await fold('urges');
    await expect.poll(() => page.evaluate(urgesIn('urges'))).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(urgesIn('calendar'))).toBeGreaterThan(0);
    const before = await page.evaluate<number>(urgesIn('urges'));
    const inCalendar = await page.evaluate<number>(urgesIn('calendar'));
    await page.evaluate("app.plugins.plugins['no-contact-journal'].api.log('urge', { intensity: 3 })");
    await expect.poll(() => page.evaluate(urgesIn('urges'))).toBe(before + 1);
    await expect.poll(() => page.evaluate(urgesIn('calendar'))).toBe(inCalendar + 1);
  });

  it('is drawn as well once it is scrolled to', async () => {
    const { page } = await open({ files: YEAR });
    const calendar = page.locator('.ncj-view [data-chart="calendar"]');
    await calendar.scrollIntoViewIfNeeded();
    await expect.poll(() => calendar.locator('canvas').evaluate(heightOf)).not.toBe('');
  });
});

describe('discreet mode', () => {
  const hidden = (selector: string): string =>
    `(() => {
      const el = document.querySelector('${selector}');
      return [el, el.parentElement].some((each) => getComputedStyle(each).filter !== 'none');
    })()`;

  it('hides numbers and words until they are pointed at or focused, each by keyboard too', async () => {
    const { page, run } = await open({ files: YEAR, data: { discreet: true } });
    const places: Record<string, string> = {
      '.ncj-head': '.ncj-days',
      '.ncj-todays-prompt': '.ncj-today-prompt',
      '[data-chart="urges"]': '.ncj-question-answer',
    };
    await page.mouse.move(5, 5);
    for (const button of ['.ncj-act-main span', '.ncj-todays-prompt .ncj-today-actions button']) {
      expect([button, await page.evaluate(hidden(`.ncj-view ${button}`))]).toEqual([button, false]);
    }
    for (const [place, words] of Object.entries(places)) {
      const selector = `.ncj-view ${place} ${words}`;
      expect([place, await page.evaluate(hidden(selector))]).toEqual([place, true]);
      const focused = `(() => {
        const place = document.querySelector('.ncj-view ${place}');
        const target = place.tabIndex === 0 ? place : place.querySelector('summary, button, [tabindex="0"]');
        target?.focus();
        return place.contains(document.activeElement);
      })()`;
      expect([place, await page.evaluate(focused)]).toEqual([place, true]);
      expect([place, await page.evaluate(hidden(selector))]).toEqual([place, false]);
    }
    await page.evaluate('document.activeElement.blur()');
    await page.locator('.ncj-view .ncj-head').hover();
    expect(await page.evaluate(hidden('.ncj-view .ncj-head .ncj-days'))).toBe(false);
    expect(
      await page
        .locator('.status-bar')
        .getByText(/\d days?/)
        .count(),
    ).toBe(0);
    await run('open-streak');
    const title = await page.evaluate(
      "app.workspace.getLeavesOfType('no-contact-streak')[0].getDisplayText()",
    );
    expect(title).toBe('Journal');
  });
});

describe('in a pop-out window', () => {
  it('the view is drawn there, opens a form and follows the notes', async () => {
    const { page } = await open({ files: YEAR });
    await page.evaluate(
      "app.workspace.moveLeafToPopout(app.workspace.getLeavesOfType('no-contact-streak')[0])",
    );
    const popout = page.frameLocator('iframe.popout-window');
    const chart = popout.locator('.ncj-view [data-chart="urges"]');
    await chart.scrollIntoViewIfNeeded(); // What stands above it depends on the day.
    await expect.poll(() => chart.locator('canvas').evaluate(heightOf)).not.toBe('');
    const urges = popout.locator('[data-stat="urges"]');
    const before = Number.parseInt((await urges.textContent()) ?? '', 10);
    await page.evaluate("app.plugins.plugins['no-contact-journal'].api.log('urge', { intensity: 3 })");
    await expect.poll(async () => Number.parseInt((await urges.textContent()) ?? '', 10)).toBe(before + 1);
    expect(await chart.locator('canvas').evaluate(isInked)).toBe(true);
  });
});

describe('problems', () => {
  it('are all listed, however many there are', async () => {
    const lines = Array.from({ length: 230 }, () => '- #no-contact/urge [intensity:: lots]').join('\n');
    const { page } = await open({ files: { [`${today()}.md`]: `${lines}\n` } });
    await expect.poll(() => page.locator('[data-problem="bad-intensity"]').count()).toBe(230);
    await page.getByText('230 lines need a look').waitFor();
  });
});
