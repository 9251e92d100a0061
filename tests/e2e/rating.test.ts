import { describe, expect, it } from 'vitest';
import { useJournal, today } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const RATING = {
  data: { ratePrompts: true },
  files: { '2026-01-05.md': '- #no-contact/start\n' },
};

describe('rating prompts', () => {
  it('asks before, writes the prompt, and takes the second rating on the same line', async () => {
    const { page, run, note } = await open(RATING);
    await run('open-streak');
    await run('insert-todays-prompt');
    await page.getByText('How strong is the urge now?').waitFor();
    for (const key of ['7', 'Enter']) await page.keyboard.press(key);
    await page.locator('.modal').waitFor({ state: 'detached' });
    await expect.poll(() => note(NOTE)).toMatch(/#no-contact\/urge \[intensity:: 7\] \[prompt:: [a-z-]+\]\n/);
    const part = page.locator('.ncj-view').getByRole('region', { name: 'How is it now' });
    await part.getByText('Before the prompt the urge was at 7.').waitFor();
    await part.getByRole('radio', { name: '3', exact: true }).click();
    await expect.poll(() => note(NOTE)).toMatch(/\[intensity:: 7\] \[prompt:: [a-z-]+\] \[after:: 3\]\n/);
    await part.waitFor({ state: 'hidden' });
  });

  it.each([['Escape'], ['0', 'Enter']])('goes on without logging after %s', async (...keys) => {
    const { page, run, note } = await open(RATING);
    await run('insert-todays-prompt');
    await page.getByText('How strong is the urge now?').waitFor();
    for (const key of keys) await page.keyboard.press(key);
    await page.locator('.cm-content').waitFor();
    await expect.poll(() => note(NOTE), { timeout: 5000 }).not.toBe(''); // The editor saves by and by.
    expect(await note(NOTE)).not.toContain('#no-contact/urge');
  });

  it('says in the list what the ratings come to, and begins it with the kind that they speak for', async () => {
    const rated = (kind: string, before: number, after: number): string =>
      `- #no-contact/urge [intensity:: ${before}] [after:: ${after}] [prompt:: ${kind}]\n`.repeat(5);
    const files = { ...RATING.files, '2026-01-06.md': rated('body', 8, 5) + rated('express', 6, 6) };
    const { page, run } = await open({ files });
    await run('insert-prompt');
    await page
      .locator('.prompt')
      .getByText(
        'Your urges after a prompt, on average, by your own ratings: “put into words” the same (5 times), “body” 3 lower (5 times).',
      )
      .waitFor();
    await page.locator('.prompt-input').fill('children');
    await expect.poll(() => page.locator('.ncj-prompt-row', { hasText: 'children' }).count()).toBe(0);
    await page.locator('.prompt-input').fill('');
    const kinds = page.locator('.ncj-prompt-row small');
    expect((await kinds.allInnerTexts()).slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'body'));
  });

  it('asks nothing unless it is switched on', async () => {
    const { page, run } = await open({ files: RATING.files });
    await run('insert-todays-prompt');
    await page.locator('.cm-content').waitFor();
    expect(await page.locator('.modal').count()).toBe(0);
  });
});

describe('around a note', () => {
  it('makes the note of today without opening it', async () => {
    const { page, run, note } = await open({ data: { autoTemplate: true } });
    const leaves = 'app.workspace.getLeavesOfType("markdown").length';
    const before = await page.evaluate(leaves);
    await run('make-today');
    await expect.poll(() => note(NOTE)).toContain('## No contact');
    expect(await page.evaluate(leaves)).toBe(before);
    expect(
      await page.evaluate('app.commands.findCommand("no-contact-journal:make-today").checkCallback(true)'),
    ).toBe(false);
  });

  it('offers the template in the menu of a daily note, and of no other', async () => {
    const { page, note } = await open({ files: { [NOTE]: 'Words.\n', 'Other.md': '' } });
    const offered = (path: string): Promise<unknown> =>
      page.evaluate(`(() => {
        const titles = [];
        const item = { setSection: () => item, setIcon: () => item, setTitle: (title) => (titles.push(title), item), onClick: (run) => ((window.chosen = run), item) };
        app.workspace.trigger('file-menu', { addItem: (build) => build(item) }, app.vault.getFileByPath('${path}'), 'file-explorer');
        return titles;
      })()`);
    expect(await offered('Other.md')).toEqual([]);
    expect(await offered(NOTE)).toEqual(['Insert no-contact template']);
    await page.evaluate('window.chosen()');
    await expect.poll(() => note(NOTE)).toContain('## No contact');
    expect(await note(NOTE)).toContain('Words.');
  });

  it('says where else to turn, safety first where it is set', async () => {
    const { page, run } = await open({ data: { safety: true } });
    await run('get-support');
    const modal = page.locator('.modal');
    await modal.getByText('Getting support').waitFor();
    expect(await modal.locator('p').first().textContent()).toContain('hurting yourself');
    expect(await modal.locator('p').nth(2).textContent()).toContain('Where there was violence');
    await page.keyboard.press('Enter');
    await modal.waitFor({ state: 'detached' });
  });
});
