import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useJournal, today, type OpenJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const STARTED = { '2026-01-05.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n' };

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

/** The line of today's note with a tag, once it is there. */
async function line({ page }: OpenJournal, kind: string): Promise<string> {
  const handle = await page.waitForFunction(
    `(async () => {
      const file = app.vault.getFileByPath('${NOTE}');
      const text = file ? await app.vault.read(file) : '';
      return text.split('\\n').find((each) => each.includes('#no-contact/${kind}')) ?? '';
    })()`,
  );
  return String(await handle.jsonValue());
}

describe('a slip', () => {
  it('takes as few keys as an urge, and what is kept is said', async () => {
    const opened = await open({ files: STARTED });
    const { page, run, snapshot } = opened;
    await run('log-slip');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await gone(opened);
    expect(await line(opened, 'slip')).toMatch(/^- \d\d:\d\d #no-contact\/slip \[channel:: text\]$/);
    await page.locator('.notice').filter({ hasText: 'are still yours.' }).waitFor();
    await expect.poll(async () => (await snapshot()).streak.days).toBe(0);
  });

  it('is not written into a day that is still to come', async () => {
    const { page, run, note } = await open({ files: STARTED });
    await run('log-slip');
    await page.getByLabel('Day', { exact: true }).fill('2099-02-03');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'That day is still to come.' }).waitFor();
    expect(await note('2099-02-03.md')).toBeNull();
  });

  it('can be dated back', async () => {
    const opened = await open({ files: STARTED });
    const { page, run, note } = opened;
    await run('log-slip');
    await page.keyboard.press('1');
    await page.getByLabel('Day', { exact: true }).fill('2026-02-03');
    await page.getByLabel('Time', { exact: true }).fill('22:05');
    await page.keyboard.press('Enter');
    await gone(opened);
    expect(await note('2026-02-03.md')).toBe('## No contact\n- 22:05 #no-contact/slip [channel:: call]\n');
  });
});

describe('when they reached out', () => {
  it('pauses first, lets the decision wait, and takes it later on the same line', async () => {
    const opened = await open({ files: STARTED });
    const { page, run, snapshot } = opened;
    await run('open-streak');
    await run('log-reached-out');
    await page.getByText('First, a pause').waitFor();
    for (const key of ['Enter', '3']) await page.keyboard.press(key);
    await page.keyboard.type('how are');
    await page.keyboard.press('Enter');
    await page.keyboard.type('you');
    for (const key of ['Control+Enter', '3']) await page.keyboard.press(key);
    await gone(opened);
    expect(await line(opened, 'reached-out')).toMatch(
      /#no-contact\/reached-out \[channel:: message\] how are you$/,
    );
    await page.locator('.ncj-decision').getByRole('button', { name: 'Decide' }).click();
    for (const key of ['1', '3', '1']) await page.keyboard.press(key);
    await gone(opened);
    await expect
      .poll(() => line(opened, 'reached-out'))
      .toMatch(/\[channel:: message\] \[then:: stay\] how are you$/);
    expect((await snapshot()).period).toMatchObject({ open: true });
  });

  it('counts the pause down in the view, and says when it is over', async () => {
    const { page, run } = await open({
      files: {
        '2026-03-01.md': '- #no-contact/start\n',
        '2026-03-10.md': '- 18:00 #no-contact/reached-out\n',
      },
      data: { pauseHours: 5 },
      now: '2026-03-10T21:15:00',
    });
    await run('open-streak');
    const decision = page.locator('.ncj-decision');
    await decision.getByText('Your pause of 5 hours has 2 hours to go.').waitFor();
    await page.clock.runFor(60 * 60_000);
    await decision.getByText('Your pause of 5 hours has less than an hour to go.').waitFor();
    await page.clock.runFor(60 * 60_000);
    await decision.getByText('Your pause of 5 hours is over.').waitFor();
  });
});

describe('checking in', () => {
  it('writes mood and sleep as properties and leaves the rest of the note alone', async () => {
    const rest = '- [ ] No calls #no-contact/rule\n\n## No contact\n';
    const opened = await open({ files: { [NOTE]: `---\ntitle: A day\nmood:\n---\n${rest}` } });
    const { page, run, note } = opened;
    await run('check-in');
    await page.getByRole('checkbox', { name: 'No calls' }).check();
    await page.getByRole('radio', { name: '6', exact: true }).click();
    await page.getByLabel('Hours of sleep').fill('7.5');
    await page.keyboard.press('Enter');
    await gone(opened);
    expect(await note(NOTE)).toBe(
      `---\ntitle: A day\nmood: 6\nsleep: 7.5\n---\n${rest.replace('[ ]', '[x]')}`,
    );
  });
});

describe('checking in wrongly', () => {
  it('writes nothing, and says what the hours of sleep may be', async () => {
    const { page, run, note } = await open({ files: { [NOTE]: 'Text\n' } });
    await run('check-in');
    await page.getByRole('radio', { name: '6', exact: true }).click();
    await page.getByLabel('Hours of sleep').fill('75');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: 'Hours of sleep is a number from 0 to 24; this says 75.' })
      .waitFor();
    expect(await note(NOTE)).toBe('Text\n');
    await page.getByLabel('Hours of sleep').fill('7.5');
    await page.keyboard.press('Enter');
    await expect.poll(() => note(NOTE)).toBe('---\nmood: 6\nsleep: 7.5\n---\nText\n');
  });
});

describe('an unsent letter', () => {
  it('is a note that says it is unsent, with an entry that links to it', async () => {
    const opened = await open({ files: STARTED });
    const { page, run, note } = opened;
    await run('write-letter');
    await page.getByLabel('Title').fill('What I never said');
    await page.keyboard.press('Enter');
    await gone(opened);
    const path = `Unsent letters/${today()} What I never said.md`;
    expect(await note(path)).toMatch(/^---\nunsent: true\n---\n/);
    expect(await line(opened, 'letter')).toContain(`[note:: [[${path.replace('.md', '')}|`);
  });

  it('can be written before it is folded away', async () => {
    const opened = await open({ files: STARTED });
    const { page, run } = opened;
    await run('write-letter');
    await page.getByLabel('Fold it away until (optional)').fill('2999-01-01');
    await page.getByLabel('Title').press('Enter');
    await gone(opened);
    await page.locator('.cm-content').waitFor();
    await page.keyboard.type('Dear you');
    await page.locator('.cm-content').filter({ hasText: 'Dear you' }).waitFor();
    const opening = (path: string): Promise<unknown> =>
      page.evaluate(
        `app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(${JSON.stringify(path)}))`,
      );
    await opening('2026-01-05.md');
    await opening(`Unsent letters/${today()} Unsent letter.md`);
    await page.getByText('You folded this letter away until').waitFor();
  });

  it('is folded away until its day, and opened by one button', async () => {
    const path = 'Unsent letters/Later.md';
    const { page } = await open({
      files: { [path]: '---\nunsent: true\nsealed-until: 2999-01-01\n---\nDear you\n' },
      options: { open: path },
    });
    await page.getByText('You folded this letter away until').waitFor();
    expect(await page.locator('.cm-content').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open it now' }).click();
    await page.locator('.cm-content').waitFor();
  });
});

describe('riding out an urge', () => {
  it('logs at once, survives a reload, and ends on the same line', async () => {
    const opened = await open({ files: STARTED });
    const { page, run } = opened;
    await run('ride-out');
    expect(await line(opened, 'urge')).toMatch(/^- \d\d:\d\d #no-contact\/urge$/);
    for (const key of ['8', 'Enter']) await page.keyboard.press(key);
    await page.getByText('How long do you think it will last?').waitFor();
    await page.keyboard.press('3');
    await page.getByRole('timer').waitFor();
    await page.locator('.ncj-ride-out-text').filter({ hasText: /\S/ }).first().waitFor();
    await opened.reload();
    await run('ride-out');
    await page.getByRole('button', { name: 'That is enough for now' }).click();
    await page.keyboard.press('2');
    await page.getByLabel('What helped, or what you did').fill('a walk');
    await page.getByRole('button', { name: 'It passed' }).click();
    await page.getByText('You expected 20 min; it was 0.').waitFor();
    expect(await line(opened, 'urge')).toMatch(
      /#no-contact\/urge \[intensity:: 8\] \[expected:: 20\] \[after:: 2\] \[minutes:: 0\] \[response:: a walk\] \[outcome:: passed\]$/,
    );
  });
});

describe('a ride-out that ends in a slip', () => {
  const toTheEnding = async (opened: OpenJournal): Promise<void> => {
    const { page, run } = opened;
    await run('ride-out');
    await line(opened, 'urge');
    for (const key of ['8', 'Enter', '6']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'That is enough for now' }).click();
    await page.keyboard.press('5');
    await page.getByRole('button', { name: 'I slipped' }).click();
    await page.locator('.modal').getByText('Log slip').waitFor();
  };

  it('says so on its line once the slip is logged', async () => {
    const opened = await open({ files: STARTED });
    await toTheEnding(opened);
    for (const key of ['2', 'Enter']) await opened.page.keyboard.press(key);
    await gone(opened);
    expect(await line(opened, 'slip')).toContain('[channel:: text]');
    await expect.poll(() => line(opened, 'urge')).toContain('[after:: 5] [outcome:: slipped]');
    await opened.page.locator('.ncj-ride-out-page').waitFor({ state: 'detached' });
  });

  it('claims no slip where the form was closed again, and stays to be ended', async () => {
    const opened = await open({ files: STARTED });
    await toTheEnding(opened);
    await opened.page.keyboard.press('Escape');
    await gone(opened);
    expect(await line(opened, 'urge')).toMatch(/\[after:: 5\]$/);
    await opened.page.getByRole('button', { name: 'It passed' }).click();
    await expect.poll(() => line(opened, 'urge')).toContain('[outcome:: passed]');
    expect((await opened.snapshot()).totals.slips).toBe(0);
  });
});

describe('the template', () => {
  it('is added once, never twice', async () => {
    const { page, run, note } = await open({
      files: { ...STARTED, [NOTE]: 'Before.\n' },
      options: { open: NOTE },
    });
    await run('insert-template');
    await expect
      .poll(() => note(NOTE))
      .toMatch(/^---\nmood:\nsleep:\n---\nBefore\.\n[^]*#no-contact\/rule[^]*## No contact/);
    const once = await note(NOTE);
    await run('insert-template');
    await page.locator('.notice').filter({ hasText: 'This note already has the template.' }).waitFor();
    expect(await note(NOTE)).toBe(once);
  });
});

describe('prompts', () => {
  it('are searched and put where the cursor is', async () => {
    const { page, run } = await open({ files: { 'A.md': 'One.\n' }, options: { open: 'A.md' } });
    await run('insert-prompt');
    await page.locator('.prompt-input').fill('walk');
    const text = (await page.locator('.suggestion-item .ncj-prompt-words > div').first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.locator('.cm-content').filter({ hasText: text }).waitFor();
  });
});

describe('a prompt can be marked by touch', () => {
  it('in the view: as a favourite, or set aside and brought back', async () => {
    const { page, run } = await open({ files: STARTED });
    await run('open-streak');
    const section = page.locator('.ncj-today');
    const prompt = section.locator('.ncj-today-prompt');
    const first = await prompt.textContent();
    const star = section.getByRole('button', { name: 'Favourite' });
    await star.click();
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    await section.getByRole('button', { name: 'Hide this prompt' }).click();
    await expect.poll(() => prompt.textContent()).not.toBe(first);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => prompt.textContent()).toBe(first);
  });

  it('in the list, without inserting it', async () => {
    const { page, run } = await open({ files: { 'A.md': 'One.\n' }, options: { open: 'A.md' } });
    await run('insert-prompt');
    const second = page.locator('.suggestion-item').nth(1);
    const words = (await second.locator('.ncj-prompt-words > div').textContent()) ?? '';
    await second.locator('[aria-label="Favourite"]').click();
    await page
      .locator('.suggestion-item')
      .first()
      .filter({ hasText: words })
      .filter({ hasText: 'favourite' })
      .waitFor();
    await page.locator('.suggestion-item').first().locator('[aria-label="Hide this prompt"]').click();
    await page.locator('.suggestion-item').filter({ hasText: words }).waitFor({ state: 'detached' });
    expect(await page.evaluate('app.vault.read(app.vault.getFileByPath("A.md"))')).toBe('One.\n');
  });
});

const EDITOR_TEXT = 'app.workspace.getLeavesOfType("markdown")[0].view.editor.getValue()';

describe('the editor', () => {
  it('completes kinds, keys and values, and marks what cannot be read', async () => {
    const { page } = await open({ files: { 'A.md': '' }, options: { open: 'A.md' } });
    await page.locator('.cm-content').click();
    await page.keyboard.type('- #no-contact/sl');
    await page.locator('.suggestion-item').filter({ hasText: 'slip' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('[cha');
    await page.locator('.suggestion-item').filter({ hasText: 'channel' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('tex');
    await page.locator('.suggestion-item').filter({ hasText: 'text' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(EDITOR_TEXT)).toBe('- #no-contact/slip [channel:: text]');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- #no-contact/urge [intensity:: lots] ');
    await page.locator('.cm-lintRange-error').waitFor();
    await page.locator('.ncj-line-mark.is-error').waitFor();
    expect(await page.locator('.cm-gutters').count()).toBe(0);
  });

  it('takes no Enter where a kind is there in full: a new line begins', async () => {
    const { page } = await open({ files: { [NOTE]: '' }, options: { open: NOTE } });
    await page.locator('.cm-content').click();
    await page.keyboard.type('- 21:14 #no-contact/urg');
    await page.locator('.suggestion-item').filter({ hasText: 'urge' }).waitFor();
    await page.keyboard.type('e');
    await page.locator('.suggestion-item').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(EDITOR_TEXT)).toMatch(/^- 21:14 #no-contact\/urge\n(?:- )?$/);
  });

  it('leaves Enter and the arrows to the input method', async () => {
    const files = { '2026-01-05.md': '- #no-contact/urge [trigger:: おんがく]\n', 'A.md': '' };
    const { page } = await open({ files, options: { open: 'A.md' } });
    const line = '- #no-contact/urge [trigger:: ';
    await page.locator('.cm-content').click();
    await page.keyboard.type(`${line}お`);
    await page.locator('.suggestion-item').filter({ hasText: 'おんがく' }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'んが', selectionStart: 2, selectionEnd: 2 });
    for (const key of ['ArrowDown', 'Enter'])
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
    expect(await page.evaluate(EDITOR_TEXT)).toMatch(/^- #no-contact\/urge \[trigger:: おんが\]?$/);
    await session.send('Input.insertText', { text: 'んがえ' });
    await expect.poll(() => page.evaluate(EDITOR_TEXT)).toMatch(/\[trigger:: おんがえ\]?$/);
  });
});

describe('mending by keyboard', () => {
  it('mends all that is certain in the note, in one step, and is offered only where there is something', async () => {
    const text =
      '---\nmood: 8/10\n---\n- #no-contact/urge [intensity:: 7/10]\n- #no-contact/slip [channel:: txet]\n- #no-contact/urge [intensity:: lots]\n';
    const { page, run, snapshot } = await open({ files: { [NOTE]: text }, options: { open: NOTE } });
    await expect.poll(async () => (await snapshot()).problems.length).toBe(4);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('mend');
    await page.locator('.suggestion-item').filter({ hasText: 'Mend entries in this note' }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.notice')
      .filter({ hasText: '3 places mended. 1 needs you to look at it.' })
      .waitFor();
    expect(await page.evaluate(EDITOR_TEXT)).toBe(
      text.replace('8/10', '8').replace('7/10', '7').replace('txet', 'text'),
    );
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(EDITOR_TEXT)).toBe(text);
    await page.evaluate('app.workspace.getLeavesOfType("markdown")[0].view.editor.setValue("nothing")');
    await run('mend-entries');
    expect(await page.evaluate(EDITOR_TEXT)).toBe('nothing');
  });
});

describe('forms', () => {
  it.each(['log-urge', 'log-slip', 'start', 'log-reached-out', 'check-in', 'write-letter', 'end'])(
    '%s has nothing that axe objects to',
    async (command) => {
      const { page, run } = await open({ files: STARTED });
      await run(command);
      await page.locator('.modal').waitFor();
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        "axe.run(document.querySelector('.modal-content')).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 120)))",
      );
      expect(found).toEqual([]);
    },
  );
});
