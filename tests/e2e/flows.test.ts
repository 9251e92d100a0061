import { describe, expect, it } from 'vitest';
import { today, useJournal, type OpenJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const STARTED = { '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n' };

async function press({ page }: OpenJournal, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

const setting = ({ page }: OpenJournal, key: string): Promise<unknown> =>
  page.evaluate(`app.plugins.plugins['no-contact-journal'].settings['${key}']`);

async function toTheEnding(journal: OpenJournal): Promise<void> {
  const { page, run } = journal;
  await run('ride-out');
  await page.getByText('It is written down. How strong is it?').waitFor();
  await press(journal, '7', 'Enter', '6');
  await page.getByRole('button', { name: 'That is enough for now' }).click();
  await page.getByText('How strong is it now?').waitFor();
}

const urges = async ({ note }: OpenJournal): Promise<number> =>
  ((await note(NOTE)) ?? '').split('#no-contact/urge').length - 1;

describe('a ride-out', () => {
  it('is over once it passed, whether or not its screen is closed', async () => {
    const journal = await open({ files: STARTED });
    await toTheEnding(journal);
    await journal.page.getByRole('button', { name: 'It passed' }).click();
    await journal.page.getByText('You stayed with it').waitFor();
    await journal.run('ride-out');
    await journal.page.getByText('It is written down. How strong is it?').waitFor();
    expect(await urges(journal)).toBe(2);
  });

  it.each([
    [
      'edited by hand',
      `app.vault.process(file, (text) => text.replace('[intensity:: 7]', '[intensity:: 6]'))`,
    ],
    ['in a note that was renamed', `app.fileManager.renameFile(file, 'Elsewhere ${NOTE}')`],
  ])('ends on its line, also when that was %s', async (_, change) => {
    const journal = await open({ files: STARTED });
    const { page } = journal;
    await toTheEnding(journal);
    await page.evaluate(`(async () => {
      const file = app.vault.getFileByPath('${NOTE}');
      await app.vault.process(file, (text) => '---\\ndate: ${today()}\\n---\\n' + text);
      await ${change};
    })()`);
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'It passed' }).click();
    await page.getByText('You stayed with it').waitFor();
    const text = await page.evaluate<string>(`(async () => {
      const texts = await Promise.all(app.vault.getMarkdownFiles().map((file) => app.vault.read(file)));
      return texts.join('\\n');
    })()`);
    expect(text).toMatch(/#no-contact\/urge \[intensity:: [67]\] .*\[outcome:: passed\]/);
  });

  it('can be left, and its words copied, when its note is gone', async () => {
    const journal = await open({ files: STARTED });
    const { page } = journal;
    await toTheEnding(journal);
    await page.evaluate(`app.vault.delete(app.vault.getFileByPath('${NOTE}'))`);
    await page.getByLabel('What helped, or what you did').fill('a walk');
    await page.getByRole('button', { name: 'I slipped' }).click();
    const said = page.locator('.notice').filter({ hasText: `There is no note ${NOTE} any more` });
    await said.getByRole('button', { name: 'Copy the line' }).waitFor();
    // What was logged and then rated is one line: it is told once that it is gone.
    const lost = page.locator('.notice').filter({ hasText: 'Another program removed what you wrote' });
    await lost.first().waitFor();
    expect(await lost.count()).toBe(1);
    await page.locator('.modal').getByText('Log slip').waitFor();
    await press(journal, '2', 'Enter');
    await gone(journal);
    await expect.poll(() => journal.note(NOTE)).toContain('#no-contact/slip [channel:: text]');
    await page.locator('.ncj-ride-out-page').waitFor({ state: 'detached' });
  });

  it('takes no guess from an arrow key alone', async () => {
    const journal = await open({ files: STARTED });
    await journal.run('ride-out');
    await press(journal, '7', 'Enter');
    await journal.page.getByText('How long do you think it will last?').waitFor();
    await press(journal, 'ArrowDown', 'ArrowDown');
    expect(await journal.note(NOTE)).not.toContain('expected');
    await press(journal, 'Enter');
    await expect.poll(() => journal.note(NOTE)).toContain('[expected:: ');
  });

  it('says nothing of what was not sent after a slip was logged meanwhile', async () => {
    const journal = await open({ files: STARTED });
    await toTheEnding(journal);
    await journal.run('log-slip');
    await press(journal, '2', 'Enter');
    await gone(journal);
    await expect.poll(async () => (await journal.snapshot()).totals.slips).toBe(1);
    await journal.page.getByRole('button', { name: 'It passed' }).click();
    await journal.page.getByText('It passed, and it is written down.').waitFor();
  });
});

describe('what is said afterwards', () => {
  it('fits the decision, when they reached out', async () => {
    const journal = await open({ files: STARTED });
    await journal.run('log-reached-out');
    await press(journal, 'Enter', '1', 'Control+Enter', '2', '3', '1', 'Enter');
    await gone(journal);
    await journal.page
      .locator('.notice')
      .filter({ hasText: 'This stretch of no contact ends here.' })
      .waitFor();
  });

  it('says of the streak what stands, as the view does, at a second slip of the day too', async () => {
    const journal = await open({ files: STARTED });
    for (let slips = 1; slips <= 2; slips += 1) {
      await journal.run('log-slip');
      await press(journal, '2', 'Enter');
      await gone(journal);
      await expect.poll(async () => (await journal.snapshot()).totals.slips).toBe(slips);
      const closed = (await journal.snapshot()).streak.history.at(-2)?.days ?? 0;
      expect(closed).toBeGreaterThan(1);
      await journal.page
        .locator('.notice')
        .filter({ hasText: `Logged. ${closed} days` })
        .waitFor();
    }
  });
});

describe('an unsent letter', () => {
  it('is not folded away until a day that is over', async () => {
    const journal = await open({ files: STARTED });
    const { page } = journal;
    await journal.run('write-letter');
    await page.getByLabel('Fold it away until (optional)').fill('2026-01-05');
    await page.getByLabel('Title').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'a day that is still to come' }).waitFor();
    expect(await journal.note(NOTE)).toBeNull();
  });
});

describe('forms keep what was typed', () => {
  it('for each day of a check-in', async () => {
    const journal = await open({ files: { [NOTE]: 'Text\n' } });
    const { page } = journal;
    await journal.run('check-in');
    await page.getByLabel('Hours of sleep').fill('7');
    await page.getByRole('button', { name: 'Yesterday' }).click();
    await expect.poll(() => page.getByLabel('Hours of sleep').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => page.getByLabel('Hours of sleep').inputValue()).toBe('7');
  });

  it('and the list of prompts stays open while one is marked by key', async () => {
    const journal = await open({ files: { 'A.md': 'One.\n' }, options: { open: 'A.md' } });
    await journal.run('insert-prompt');
    await journal.page.locator('.suggestion-item').first().waitFor();
    await press(journal, 'Shift+Enter');
    await expect.poll(async () => ((await setting(journal, 'hiddenPrompts')) as string[]).length).toBe(1);
    await press(journal, 'Control+Enter');
    await expect.poll(async () => ((await setting(journal, 'favouritePrompts')) as string[]).length).toBe(1);
    expect(await journal.note('A.md')).toBe('One.\n');
  });

  it('and support is read from its beginning', async () => {
    const journal = await open({ height: 640 });
    await journal.run('get-support');
    await journal.page.locator('.modal').waitFor();
    const scrolled = `[...document.querySelectorAll('.modal, .modal *')].reduce((most, el) => Math.max(most, el.scrollTop), 0)`;
    expect(await journal.page.evaluate(scrolled)).toBe(0);
  });
});

describe('a milestone', () => {
  it('is said once, at the foot, where it does not cover the number that it speaks of', async () => {
    const { page, run } = await open({
      files: { '2026-03-01.md': '- 20:00 #no-contact/start [mode:: full]\n' },
      now: '2026-03-03T23:50:00',
    });
    await run('open-streak');
    const number = page.locator('.ncj-view [data-stat="streak-days"]');
    await expect.poll(() => number.textContent()).toBe('2');
    await page.clock.runFor('10:02');
    await expect.poll(() => number.textContent()).toBe('3');
    const notice = page.locator('.notice').filter({ hasText: /^3 days\.$/ });
    await notice.waitFor();
    expect(await notice.count()).toBe(1);
    const [said, head] = [await notice.boundingBox(), await page.locator('.ncj-head').boundingBox()];
    expect(said?.y ?? 0).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
  });
});
