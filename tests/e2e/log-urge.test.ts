import { describe, expect, it } from 'vitest';
import { useJournal, today } from './journal';

const open = useJournal();

const BEFORE = `---
mood: 6
---
A walk before work.

## No contact
- 07:10 #no-contact/start [mode:: full]

## Later
`;

describe('logging an urge by keyboard', () => {
  it('takes palette, word, Enter, digit, Enter; changes one line; and the view and its chart follow', async () => {
    const path = `${today()}.md`;
    const { page, note, snapshot, run } = await open({ files: { [path]: BEFORE } });
    await run('open-streak');
    const view = page.locator('.ncj-view');
    await view.locator('[data-stat="urges"]').filter({ hasText: '0 urges' }).waitFor({ state: 'attached' });

    await page.keyboard.press('Control+p');
    await page.keyboard.type('urge');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '0', exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');

    await view.locator('[data-stat="urges"]').filter({ hasText: '1 urge' }).waitFor({ state: 'attached' });
    const text = (await note(path)) ?? '';
    const line = text.split('\n')[7] ?? '';
    expect(line).toMatch(/^- \d\d:\d\d #no-contact\/urge \[intensity:: 7\]$/);
    expect(text).toBe(BEFORE.replace('[mode:: full]\n', `[mode:: full]\n${line}\n`));

    const { totals, days } = await snapshot();
    expect(totals).toMatchObject({ urges: 1, resisted: 1, slips: 0 });
    expect(days).toMatchObject([{ date: today(), urges: 1, meanIntensity: 7, mood: 6 }]);

    const table = view.locator('[data-chart="urges"] table');
    const shown = async (): Promise<Record<string, string | undefined>> => {
      const columns = await table.locator('thead th').allTextContents();
      const cells = await table.locator('tbody tr').last().locator('th, td').allTextContents();
      return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
    };
    await expect.poll(shown).toMatchObject({ Urges: '1', 'Mean intensity': '7' });
  });

  it('reads 1 and then 0 as 10', async () => {
    const { page, note, run } = await open({});
    await run('log-urge');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await note(`${today()}.md`)).toContain('#no-contact/urge [intensity:: 10]');
  });

  it('takes exactly that line back from the notice', async () => {
    const path = `${today()}.md`;
    const { page, note, run } = await open({ files: { [path]: BEFORE } });
    await run('log-urge-now');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await note(path)).toBe(BEFORE);
  });

  it('keeps what was typed where the note cannot be written, and offers to copy it', async () => {
    const path = `${today()}.md`;
    const { page, run } = await open({ files: { [path]: BEFORE } });
    await page.evaluate(
      "app.vault.adapter.failing = (operation) => operation === 'write' ? new Error('The disk is full.') : null",
    );
    await run('log-urge');
    await page.keyboard.type('4');
    await page.getByLabel('What set it off').fill('old photos');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The disk is full.' }).waitFor();
    expect(await page.getByLabel('What set it off').inputValue()).toBe('old photos');
    await page.getByRole('button', { name: 'Copy the line' }).waitFor();
  });

  it('leaves unsaved typing and the cursor alone in a note that is open', async () => {
    const path = `${today()}.md`;
    const { page, note, run } = await open({ files: { [path]: BEFORE }, options: { open: path } });
    const state = 'const editor = app.workspace.getLeavesOfType("markdown")[0].view.editor;';
    await page.evaluate(`{ ${state} editor.setCursor({ line: 3, ch: 19 }); editor.focus(); }`);
    await page.keyboard.type(' And back.');
    await run('log-urge-now');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const text = await note(path);
    expect(text).toContain('A walk before work. And back.');
    expect(text).toMatch(/\[mode:: full\]\n- \d\d:\d\d #no-contact\/urge\n/);
    expect(await page.evaluate(`(() => { ${state} return editor.getCursor(); })()`)).toEqual({
      line: 3,
      ch: 29,
    });
  });
});
