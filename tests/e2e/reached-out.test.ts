import { describe, expect, it } from 'vitest';
import { today, useJournal, type OpenJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const STARTED = { '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n' };
const ASKED = { safetyAnswer: 'none' };

async function press({ page }: OpenJournal, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

const title = ({ page }: OpenJournal, words: string): Promise<void> =>
  page.locator('.modal-title').filter({ hasText: words }).waitFor();

const answer = ({ page }: OpenJournal, name: string) =>
  page.locator('.modal').getByRole('radio', { name }).or(page.getByRole('checkbox', { name }));

describe('they reached out', () => {
  it('drafts one short answer for whoever stays, its first line shown, without the alias', async () => {
    const opened = await open({ files: STARTED, data: { ...ASKED, alias: 'The liar' } });
    await opened.run('log-reached-out');
    await press(opened, 'Enter', '3', 'Control+Enter');
    await title(opened, 'What do you want to do?');
    await answer(opened, 'Stay with no contact').click();
    await title(opened, 'Would a draft help?');
    const draft = answer(opened, 'They want to stay friends, not now');
    expect(await draft.textContent()).toContain('Thank you for saying that.');
    await draft.click();
    await title(opened, 'After an answer');
    await opened.page.getByText('One short answer, calm, and at your own pace; then quiet again.').waitFor();
    await press(opened, 'Enter');
    await gone(opened);
    await opened.page.locator('.cm-content').filter({ hasText: 'Hi (their name), thank you' }).waitFor();
    await expect.poll(() => opened.note(NOTE)).toContain('[channel:: message] [then:: stay]');
    expect((await opened.snapshot()).period).toMatchObject({ open: true });
  });

  it('says nothing of an answer to whoever stays and takes no draft', async () => {
    const opened = await open({ files: STARTED, data: ASKED });
    await opened.run('log-reached-out');
    await press(opened, 'Enter', '3', 'Control+Enter');
    await title(opened, 'What do you want to do?');
    await answer(opened, 'Stay with no contact').click();
    await title(opened, 'Would a draft help?');
    await answer(opened, 'No draft').click();
    await gone(opened);
    await expect.poll(() => opened.note(NOTE)).toContain('[channel:: message] [then:: stay]');
  });

  it('asks about safety before the first draft, and drafts none after a yes', async () => {
    const opened = await open({ files: STARTED });
    await opened.run('log-reached-out');
    await press(opened, 'Enter', '3', 'Control+Enter', '2');
    await title(opened, 'First, your safety');
    await answer(opened, 'I was told to stay away').click();
    await press(opened, 'Enter');
    await title(opened, 'Then that is the answer');
    await press(opened, 'Enter');
    await gone(opened);
    await expect.poll(() => opened.note(NOTE)).toContain('[then:: end]');
    expect(await opened.page.evaluate(`app.plugins.plugins['no-contact-journal'].settings.safety`)).toBe(
      true,
    );
    await opened.run('log-reached-out');
    await opened.page.getByText('stands, whoever wrote first').waitFor();
  });

  it('asks for the decision for three days, and then keeps it quietly in the list', async () => {
    const files = {
      '2026-03-01.md': '- #no-contact/start\n',
      '2026-03-10.md': '- 18:00 #no-contact/reached-out\n',
    };
    const opened = await open({ files, now: '2026-03-12T12:00:00' });
    await opened.run('open-streak');
    const decision = opened.page.locator('.ncj-decision');
    await decision.getByText('What did you decide?').waitFor();
    await opened.page.clock.runFor(24 * 60 * 60_000);
    await decision.getByText('Not decided yet.').waitFor();
    expect(await decision.getByText('What did you decide?').count()).toBe(0);
    await decision.getByRole('button', { name: 'Decide' }).waitFor();
  });
});

describe('the calm reply', () => {
  it('is built from its four moves, after safety was asked', async () => {
    const opened = await open({ files: { 'A.md': '' }, options: { open: 'A.md' } });
    await opened.page.locator('.cm-content').click();
    await opened.run('insert-calm-reply');
    await title(opened, 'First, your safety');
    await answer(opened, 'None of these').click();
    await title(opened, 'A calm reply, as a draft');
    await answer(opened, 'Build your own').click();
    await press(opened, '2', '1', '1', '1');
    await gone(opened);
    await opened.page
      .locator('.cm-content')
      .filter({
        hasText: 'I wish it were different, and I understand. If this is what you want, I accept it.',
      })
      .waitFor();
  });
});

describe('what cannot be avoided', () => {
  it('is logged where the settings name it, with its words', async () => {
    const opened = await open({ files: STARTED, data: { necessary: ['the lease'] } });
    await opened.run('log-logistics');
    await opened.page.getByText('Contact about the lease never touches the streak.').waitFor();
    await press(opened, '1', 'Enter');
    await gone(opened);
    await expect.poll(() => opened.note(NOTE)).toContain('#no-contact/logistics [channel:: text]');
  });
});
