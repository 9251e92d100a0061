import { describe, expect, it } from 'vitest';
import { today, useJournal, type OpenJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const STARTED = { '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n' };
const PEOPLE = { people: ['Sam +49 170 1234567', 'Mum'] };

async function press({ page }: OpenJournal, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

const sides = ({ page }: OpenJournal): Promise<unknown> =>
  page.evaluate('[app.workspace.leftSplit.collapsed, app.workspace.rightSplit.collapsed]');

describe('after a heavy urge', () => {
  it('the way leads from the notice through the ride-out, which fills the room and gives it back', async () => {
    const opened = await open({ files: STARTED, data: PEOPLE });
    const { page, note } = opened;
    expect(await sides(opened)).toEqual([false, false]);
    await opened.run('log-urge');
    await press(opened, '8', 'Enter');
    await gone(opened);
    await page.locator('.notice').getByRole('button', { name: 'Ride it out' }).click();
    await page.getByText('How long do you think it will last?').waitFor();
    await expect.poll(() => sides(opened)).toEqual([true, true]);
    await opened.run('log-urge');
    expect(await page.locator('.modal').count()).toBe(0);
    await page.getByRole('radio', { name: '20 minutes' }).click();
    const another = page.getByRole('button', { name: 'Another thought' });
    await another.waitFor();
    await another.click();
    const call = page.getByRole('link', { name: '+49 170 1234567' });
    expect(await call.getAttribute('href')).toBe('tel:+491701234567');
    await page.getByRole('button', { name: 'That is enough for now' }).click();
    await press(opened, '3');
    await page.getByLabel('What helped, or what you did').fill('called Sam');
    await page.getByRole('button', { name: 'It passed' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => sides(opened)).toEqual([false, false]);
    expect(((await note(NOTE)) ?? '').match(/#no-contact\/urge.*/g)).toEqual([
      '#no-contact/urge [intensity:: 8] [expected:: 20] [after:: 3] [minutes:: 0] [response:: called Sam] [outcome:: passed]',
    ]);
  });

  it('support is offered too, with people to call; after a light one, neither is', async () => {
    const opened = await open({ files: STARTED, data: PEOPLE });
    const { page } = opened;
    await opened.run('log-urge');
    await press(opened, '7', 'Enter');
    await gone(opened);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).waitFor();
    expect(await page.locator('.notice').getByRole('button', { name: 'Ride it out' }).count()).toBe(0);
    await expect.poll(async () => (await opened.snapshot()).totals.urges).toBe(1);
    await opened.run('log-urge');
    await press(opened, '2', 'Enter');
    await gone(opened);
    await page.locator('.notice').getByRole('button', { name: 'Get support' }).click();
    await page.locator('.modal').getByRole('link', { name: '+49 170 1234567' }).waitFor();
    await page.locator('.modal').getByText('Mum', { exact: true }).waitFor();
  });
});

describe('how it is now', () => {
  it('is asked in the view, answered by one tap, and written on the line of the urge', async () => {
    const opened = await open({ files: STARTED });
    await opened.run('open-streak');
    await opened.run('log-urge');
    await press(opened, '7', 'Enter');
    await gone(opened);
    const part = opened.page.getByRole('region', { name: 'How is it now' });
    await part.getByText(/^7 at \d\d:\d\d\. How is it now\?$/).waitFor();
    await part.getByRole('radio', { name: '3', exact: true }).click();
    await expect.poll(() => opened.note(NOTE)).toContain('[intensity:: 7] [after:: 3]\n');
    await part.waitFor({ state: 'hidden' });
  });
});

describe('the scale on a phone', () => {
  const edges = `(() => {
    const scale = document.querySelector('.ncj-view .ncj-scale');
    const steps = [...scale.querySelectorAll('[role=radio]')].map((step) => step.getBoundingClientRect());
    const [low, high] = ['not there', 'overwhelming'].map((text) =>
      [...scale.querySelectorAll('span')].find((span) => span.textContent === text).getBoundingClientRect(),
    );
    const beside = (one, other) => Math.abs(one - other) <= 1;
    return {
      heights: Math.min(...steps.map(({ height }) => height)),
      lowOverNought: beside(low.left, steps[0].left) && low.bottom <= steps[0].top,
      highUnderTen: beside(high.right, steps[10].right) && high.top >= steps[10].bottom,
    };
  })()`;

  it('is large enough to tap, and says its ends where they are', async () => {
    const opened = await open({ files: STARTED, options: { phone: true } });
    await opened.run('log-urge');
    await press(opened, '7', 'Enter');
    await gone(opened);
    await opened.run('open-streak');
    await opened.page.getByRole('region', { name: 'How is it now' }).waitFor();
    expect(await opened.page.evaluate(edges)).toEqual({
      heights: 44,
      lowOverNought: true,
      highUnderTen: true,
    });
  });
});

describe('the last entry', () => {
  it('gets details by keyboard, and is taken back', async () => {
    const opened = await open({ files: { ...STARTED, [NOTE]: 'Words.\n' } });
    await opened.run('log-urge');
    await press(opened, '6', 'Enter');
    await gone(opened);
    await expect.poll(async () => (await opened.snapshot()).totals.urges).toBe(1);
    await opened.run('amend-last');
    await opened.page.keyboard.type('old photos');
    await press(opened, 'Enter');
    await gone(opened);
    await expect.poll(() => opened.note(NOTE)).toContain('[intensity:: 6] [trigger:: old photos]\n');
    await opened.run('undo-last');
    await expect.poll(() => opened.note(NOTE)).not.toContain('#no-contact');
    expect(await opened.note(NOTE)).toMatch(/^Words\.\n/);
    await opened.page.locator('.notice').filter({ hasText: 'Taken back:' }).waitFor();
  });
});

describe('looking back', () => {
  it('is offered on its day, and goes into the note of today', async () => {
    const opened = await open({
      files: {
        '2026-03-01.md': '- #no-contact/start\n',
        '2026-03-06.md': '- 21:00 #no-contact/urge [intensity:: 8] [after:: 4] [response:: called Sam]\n',
      },
      now: '2026-03-08T18:00:00',
    });
    const { page, run } = opened;
    await run('open-streak');
    await page.locator('.ncj-act').getByRole('button', { name: 'Look back' }).click();
    await page.getByText('Urges: 1 this week.').waitFor();
    await page.getByText('called Sam, 8 → 4').waitFor();
    await page.getByRole('button', { name: "Put it into today's note" }).click();
    await page.locator('.cm-content').filter({ hasText: 'Urges: 1 this week.' }).waitFor();
  });
});
