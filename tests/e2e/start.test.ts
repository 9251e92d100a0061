import { describe, expect, it } from 'vitest';
import { today, useJournal, type OpenJournal } from './journal';
import { tap } from './touch';

const open = useJournal();

const NOTE = `${today()}.md`;
/** The entry as the note shows it. */
const LOGGED = /\d\d:\d\d · start/;
const STARTED = { '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n' };

async function press({ page }: OpenJournal, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

const COUNT_TAPS = `window.taps = 0; document.addEventListener('click', (event) => { if (event.isTrusted) window.taps += 1; }, true);`;

const title = ({ page }: OpenJournal, words: string): Promise<void> =>
  page.locator('.modal-title').filter({ hasText: words }).waitFor();

const answer = ({ page }: OpenJournal, name: string) =>
  page.locator('.modal').getByRole('radio', { name }).or(page.getByRole('checkbox', { name }));

const setting = ({ page }: OpenJournal, key: string): Promise<unknown> =>
  page.evaluate(`app.plugins.plugins['no-contact-journal'].settings['${key}']`);

describe('starting', () => {
  it('states the rule, asks a question a screen by keyboard alone, and ends in the note of today', async () => {
    const opened = await open();
    await opened.run('start');
    await title(opened, 'No contact, in short');
    await opened.page.getByText('Anyone who can open this device').waitFor();
    await press(opened, 'Enter');
    await title(opened, 'Who ended the relationship?');
    await press(opened, '1');
    await title(opened, 'First, your safety');
    await press(opened, '3');
    await title(opened, 'When were you last in contact?');
    await press(opened, '3');
    await opened.page.getByLabel('Day of the last contact').fill('2026-03-01');
    await press(opened, 'Enter', '1', 'Enter');
    await title(opened, 'For the hard minute');
    await opened.page.getByLabel('One reason why you do this').fill('so that I  sleep');
    await opened.page.getByLabel('One person you can call').fill('Sam +49 170 1234567');
    await opened.page.getByLabel('Give each new daily note a page for this').check();
    await press(opened, 'Enter');
    await gone(opened);
    await expect
      .poll(() => opened.note(NOTE))
      .toMatch(
        /^---\nmood:\nsleep:\n---\n\d+ days of contact about the children only\.[^]*- \d\d:\d\d #no-contact\/start \[mode:: co-parent\] \[ended-by:: them\] \[last-contact:: 2026-03-01\]\n/,
      );
    expect((await opened.snapshot()).period).toMatchObject({ start: '2026-03-01', mode: 'co-parent' });
    expect(await opened.note('My reasons.md')).toBe('- so that I sleep\n');
    expect(await setting(opened, 'reasonsNote')).toBe('My reasons.md');
    expect(await setting(opened, 'people')).toEqual(['Sam +49 170 1234567']);
    expect(await setting(opened, 'autoTemplate')).toBe(true);
    expect(await setting(opened, 'safety')).toBe(false);
    const shown = opened.page.locator('.workspace-leaf.mod-active .cm-content');
    await shown.filter({ hasText: LOGGED }).waitFor();
    await opened.page.locator('.ncj-view').waitFor();
  });

  it('takes at most seven taps on a phone for the common answers, and shows the first lesson', async () => {
    const opened = await open({ options: { phone: true }, width: 390, height: 844 });
    await opened.run('open-streak');
    await opened.page.evaluate(COUNT_TAPS);
    await tap(opened.page.locator('.ncj-view').getByRole('button', { name: 'Start no contact' }));
    await tap(opened.page.locator('.modal .mod-cta'));
    for (const name of ['They did', 'None of these', 'Today', 'Nothing of the kind']) {
      await tap(answer(opened, name));
    }
    await tap(opened.page.getByRole('button', { name: 'Skip' }));
    await gone(opened);
    expect(await opened.note(NOTE)).toMatch(
      /^## No contact\n\n?- \d\d:\d\d #no-contact\/start \[mode:: full\] \[ended-by:: them\]\n$/,
    );
    expect(await opened.page.evaluate('window.taps')).toBe(7);
    await opened.page.locator('.cm-content').filter({ hasText: LOGGED }).waitFor();
    await opened.page.locator('.ncj-view [data-lesson="what-it-is"]').getByText('What it is').waitFor();
  });

  it('does not let the second tap of a double one answer the next screen', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter');
    await answer(opened, 'They did').dblclick();
    await title(opened, 'First, your safety');
    expect(await setting(opened, 'safetyAnswer')).toBe('');
  });

  it('keeps the answers over Back and Esc', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '2');
    await title(opened, 'First, your safety');
    await press(opened, 'Escape');
    await opened.run('start');
    await press(opened, 'Enter');
    expect(await answer(opened, 'Both of us').getAttribute('aria-checked')).toBe('true');
  });

  it('says that a streak is running before another one is begun', async () => {
    const opened = await open({ files: STARTED });
    await opened.run('start');
    await title(opened, 'You have started already');
    await press(opened, 'Enter');
    await title(opened, 'Who ended the relationship?');
  });

  it('keeps what else cannot be avoided, and offers to log it', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '1', '3', '1', '2');
    await opened.page.getByLabel('What it is').fill('the lease');
    await press(opened, 'Enter', 'Enter');
    await gone(opened);
    expect(await setting(opened, 'necessary')).toEqual(['the lease']);
    expect((await opened.snapshot()).period).toMatchObject({ mode: 'full' });
  });

  it('takes no day that is still to come', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '1', '3', '3');
    await opened.page.getByLabel('Day of the last contact').fill('2999-05-01');
    await press(opened, 'Enter');
    await opened.page.getByRole('alert').filter({ hasText: 'That day is still to come.' }).waitFor();
  });
});

describe('for the one who ended it', () => {
  it('says plainly that another way is open, and offers an apology without the alias', async () => {
    const opened = await open({ data: { alias: 'The liar' } });
    await opened.run('start');
    await press(opened, 'Enter', '3', '3');
    await title(opened, 'Did you end it, and want to go back?');
    await press(opened, '1');
    await gone(opened);
    await opened.page.locator('.cm-content').filter({ hasText: 'Hello (their name),' }).waitFor();
    expect(await opened.note(NOTE)).toBeNull();
  });

  it('starts only if they say so', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '3', '3');
    await opened.page.locator('.modal .mod-cta').click();
    await opened.page.getByRole('alert').filter({ hasText: 'Please choose what you want to do.' }).waitFor();
    await press(opened, '2');
    await title(opened, 'When were you last in contact?');
    expect(await opened.note(NOTE)).toBeNull();
  });

  it('starts at once where they want to stay away', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '4', '3', '1', '3', 'Enter');
    await gone(opened);
    expect(await opened.note(NOTE)).toContain('[ended-by:: me]');
  });
});

describe('safety', () => {
  it('is to be answered, and comes first as soon as it is, also for whoever leaves there', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '1');
    await opened.page.locator('.modal .mod-cta').click();
    await opened.page.getByRole('alert').filter({ hasText: 'or none of these' }).waitFor();
    await press(opened, '1', 'Escape');
    await gone(opened);
    expect(await setting(opened, 'safety')).toBe(true);
    expect(await setting(opened, 'safetyAnswer')).toBe('danger');
  });

  it('can be corrected where it was a slip of the finger', async () => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '1', '1', '1', '3');
    await title(opened, 'When were you last in contact?');
    expect(await setting(opened, 'safety')).toBe(false);
  });

  it.each([
    ['the one in danger', '1', ['safety plan', 'can be evidence'], 'it holds on good days and bad'],
    ['the one who was told', '2', ['it holds on good days and bad'], 'safety plan'],
  ])('has words of its own for %s', async (_, key, said, notSaid) => {
    const opened = await open();
    await opened.run('start');
    await press(opened, 'Enter', '1', key, 'Enter');
    const words = opened.page.locator('.modal-content');
    for (const text of [...said, 'No reply is drafted here']) await words.getByText(text).waitFor();
    expect(await words.getByText(notSaid).count()).toBe(0);
    await press(opened, 'Enter');
    await title(opened, 'When were you last in contact?');
    await words.getByText('decide whether and how you may be in touch').waitFor();
  });

  it('offers no draft where it is not safe, and no reply anywhere from then on', async () => {
    const opened = await open();
    const { page } = opened;
    await opened.run('start');
    await press(opened, 'Enter', '3', '2', 'Enter', 'Enter');
    await title(opened, 'Did you end it, and want to go back?');
    expect(await page.getByText('apology').count()).toBe(0);
    await press(opened, '1', '1', '3', 'Enter');
    await gone(opened);
    await press(opened, 'Control+p');
    await page.keyboard.type('insert calm reply');
    await page.locator('.prompt-results').waitFor();
    expect(await page.locator('.suggestion-item', { hasText: 'Insert calm reply' }).count()).toBe(0);
  });
});
