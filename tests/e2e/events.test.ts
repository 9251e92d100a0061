/** What comes up on the way: a slip, a look, a message of theirs, a low day, a letter whose day has come, a month to look back on. */
import { describe, expect, it } from 'vitest';
import { useJournal, type OpenJournal } from './journal';

const open = useJournal();

/** Day 40 is a Friday. */
const TODAY = '2026-04-10';
const FILES = {
  '2026-03-01.md': '- 20:00 #no-contact/start [mode:: full]\n',
  '2026-04-02.md': '- 21:00 #no-contact/urge [intensity:: 8] [after:: 4] [response:: called Sam]\n',
};
const READ = { lessonsRead: ['what-it-is', 'whom-it-is-for', 'last-word'], safetyAnswer: 'none' };
const PEOPLE = { ...READ, people: ['Sam +49 170 1234567', 'Mum'] };

async function press({ page }: OpenJournal, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const lesson = ({ page }: OpenJournal, id: string) => page.locator(`.ncj-view [data-lesson="${id}"]`);

const notice = ({ page }: OpenJournal) => page.locator('.notice');

async function onDay(
  now = `${TODAY}T21:00:00`,
  data: object = PEOPLE,
  files: object = {},
): Promise<OpenJournal> {
  const opened = await open({ files: { ...FILES, ...files }, data, now });
  await opened.run('open-streak');
  return opened;
}

describe('a slip', () => {
  it('is told what stands, then what there is to do now, what helped before and whom to call', async () => {
    const opened = await onDay();
    await opened.run('log-slip');
    await press(opened, '2');
    await opened.page.getByLabel('Next time').fill('If it is late, then the phone goes to the kitchen');
    await press(opened, 'Enter');
    await notice(opened).getByText('40 days and 1 urge resisted are still yours.').waitFor();
    const told = lesson(opened, 'after-a-slip');
    await told.getByText('Leave it at that').waitFor();
    await told.getByText('What helped before: called Sam, 8 → 4.').waitFor();
    expect(await told.getByRole('link').getAttribute('href')).toBe('tel:+491701234567');
    await told.getByText('Mum', { exact: true }).waitFor();
    await opened.page.locator('.ncj-head').getByText('Your 40 days stand.').waitFor();
    await opened.run('ride-out');
    await press(opened, '7', 'Enter', '6');
    for (let at = 0; at < 3; at += 1)
      await opened.page.getByRole('button', { name: 'Another thought' }).click();
    expect(await opened.page.locator('.ncj-ride-out-card').innerText()).toMatch(
      /You planned\s+If it is late|You could call/,
    );
  });
});

describe('the alarm of the first day', () => {
  it('has whom to call beside it once it is read', async () => {
    const opened = await onDay('2026-03-02T21:00:00');
    const told = lesson(opened, 'alarm');
    expect(await told.getByRole('link').count()).toBe(0);
    await told.getByRole('button', { name: 'Read: The alarm' }).click();
    await told.getByRole('link', { name: '+49 170 1234567' }).waitFor();
    expect(await told.locator('.ncj-lesson-prompt').count()).toBe(0);
  });
});

describe('heavy days', () => {
  it('are answered in full at once: whom to call is never behind a button', async () => {
    const low = Object.fromEntries(
      [8, 9, 10].map((day) => [`2026-04-${String(day).padStart(2, '0')}.md`, '---\nmood: 1\n---\n']),
    );
    const opened = await onDay(undefined, PEOPLE, low);
    const told = lesson(opened, 'heavy-days').locator('.ncj-lesson-text');
    await told.filter({ hasText: 'call your local emergency number or a crisis line now' }).waitFor();
    expect(await told.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
});

describe('a look', () => {
  it('leaves the streak and the lessons of the day as they are', async () => {
    const opened = await onDay('2026-03-11T20:00:00');
    await opened.run('log-slip');
    await opened.page.locator('.modal').getByRole('radio', { name: 'Looked at their profile' }).click();
    await press(opened, 'Enter');
    await notice(opened).getByText('Logged. The streak continues.').waitFor();
    await lesson(opened, 'after-looking').getByText('Looking is not contact').first().waitFor();
    const ids = `[...document.querySelectorAll('.ncj-view [data-lesson]')].map((el) => el.dataset.lesson)`;
    expect(await opened.page.evaluate(ids)).toEqual(['after-looking', 'accidents-and-looking']);
    expect((await opened.snapshot()).streak.days).toBe(10);
  });
});

describe('a message of theirs', () => {
  it('brings the pause, the lesson with people to ask, and a decision that stays open', async () => {
    const opened = await onDay();
    await opened.run('log-reached-out');
    await press(opened, 'Enter', '3');
    await opened.page.locator('.modal textarea').fill('Hi.\nAre my books still there?');
    await opened.page.locator('.modal .mod-cta').click();
    await opened.page.getByRole('radio', { name: 'Decide later' }).click();
    await expect
      .poll(() => opened.note(`${TODAY}.md`))
      .toContain('#no-contact/reached-out [channel:: message] Hi. Are my books still there?');
    const told = lesson(opened, 'read-what-it-is');
    await told.getByText('Read what it is').first().waitFor();
    await told.getByRole('link', { name: '+49 170 1234567' }).waitFor();
    expect((await opened.snapshot()).streak.days).toBe(40);
    const prompt = opened.page.getByRole('region', { name: 'Prompt for today' });
    await prompt.getByText('The message was their idea.').waitFor();
    // It does not colour every day: after three days neither the lesson nor its prompts are left, and one quiet line is.
    await opened.page.clock.fastForward(3 * 24 * 60 * 60_000);
    await opened.page.clock.runFor(60_000);
    await expect.poll(() => lesson(opened, 'read-what-it-is').count()).toBe(0);
    expect(await prompt.innerText()).not.toMatch(/message|answer|reply/i);
    await opened.page.locator('.ncj-decision.is-old').getByText('Not decided yet.').waitFor();
  });
});

describe('a low day', () => {
  it('is saved, and support is offered with it; after a better one it is not', async () => {
    const opened = await onDay();
    await opened.run('check-in');
    await press(opened, '2', 'Enter');
    await notice(opened).getByText('Your check-in is saved.').waitFor();
    await notice(opened).getByRole('button', { name: 'Get support' }).click();
    await opened.page.locator('.modal').getByText('If you think of hurting yourself').waitFor();
    await press(opened, 'Escape');
    await opened.run('check-in');
    await press(opened, '6', 'Enter');
    await notice(opened).getByText('Your check-in is saved.').waitFor();
    expect(await notice(opened).getByRole('button', { name: 'Get support' }).count()).toBe(0);
  });
});

describe('a letter that was folded away', () => {
  const letter = (day: string) => `---\nsealed-until: ${day}\n---\n\nDear you\n`;

  it('is said when its day has come, by its own name, and opened from there', async () => {
    const letters = {
      'Unsent letters/For the spring.md': letter(TODAY),
      'Unsent letters/For later.md': letter('2026-05-01'),
    };
    const opened = await onDay(undefined, PEOPLE, letters);
    await notice(opened)
      .getByText('A letter that you folded away can be read again: For the spring.')
      .waitFor();
    expect(await notice(opened).filter({ hasText: 'For later' }).count()).toBe(0);
    await notice(opened).getByRole('button', { name: 'Open it now' }).click();
    await opened.page.locator('.cm-content').filter({ hasText: 'Dear you' }).waitFor();
  });

  it('is said as well where it was moved, as its entry leads to it; one that is gone says nothing', async () => {
    const opened = await onDay(undefined, PEOPLE, {
      '2026-03-05.md':
        '- 21:00 #no-contact/letter [note:: [[To Robin]]]\n- 22:00 #no-contact/letter [note:: [[Gone]]]\n',
      'Old/To Robin.md': letter('2026-04-08'),
    });
    await notice(opened).getByText('can be read again: To Robin.').waitFor();
    expect(await notice(opened).count()).toBe(1);
    await opened.reload();
    await opened.page.clock.runFor(3_000);
    expect(await notice(opened).count()).toBe(0);
  });
});

describe('looking back at a month', () => {
  it('stands beside the month before, with one thing that was written a month ago and a letter that is due', async () => {
    const opened = await onDay('2026-04-30T18:00:00', READ, {
      '2026-03-20.md': '- 21:00 #no-contact/urge [intensity:: 9]\n- 22:00 #no-contact/urge [intensity:: 7]\n',
      '2026-03-31.md': 'Cooked for myself again, and ate at the table.\n',
      'Unsent letters/For the spring.md': '---\nsealed-until: 2026-04-28\n---\n',
    });
    await opened.page.locator('.ncj-act').getByRole('button', { name: 'Look back' }).click();
    const lines = opened.page.locator('.ncj-look-back-lines');
    await lines.getByText('Urges: 1 in these 30 days, 2 in the 30 before.').waitFor();
    await lines.getByText('The strongest: 8 in these 30 days, 9 in the 30 before.').waitFor();
    await lines
      .getByText('On Tuesday, March 31 you wrote: Cooked for myself again, and ate at the table.')
      .waitFor();
    await lines.getByText('A letter whose day has come: For the spring').waitFor();
    await opened.page.getByRole('button', { name: 'A week' }).click();
    await lines.getByText('Nothing is noted in this time yet.').waitFor();

    await opened.page.getByRole('button', { name: '30 days' }).click();
    await lines.getByRole('link', { name: 'For the spring' }).click();
    await lines.waitFor({ state: 'detached' });
    await expect
      .poll(() => opened.page.evaluate('app.workspace.getActiveFile()?.path'))
      .toBe('Unsent letters/For the spring.md');
  });
});
