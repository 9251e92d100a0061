import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromTheLeft } from './from-the-left';
import { ID, useJournal } from './journal';

const open = useJournal();

const PATH = '2026-11-20.md';
const URGE =
  '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] [after:: 2] free text';
const QUIET = '21:14 · urge 7 → 2 · old photos · called Sam · free text';
const NOTE = [
  'Day 23 of no contact.',
  URGE,
  '- [ ] No like or comment #no-contact/rule',
  '- 21:20 #no-contact/urge [intensity:: lots]',
  '- 22:30 #no-contact/letter',
  '```',
  URGE,
  '```',
  '',
  'Last words.',
  '',
].join('\n');

const HEBREW =
  '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: תמונות] [response:: הליכה] [after:: 2] לילה';
const HEBREW_FIELDS = ['21:14', 'תמונות', 'הליכה', 'לילה'];

async function openNote(page: Page, line: number): Promise<void> {
  await page.evaluate(`app.workspace.getLeaf().openFile(app.vault.getFileByPath('${PATH}'))`);
  await page.locator('.cm-line').first().waitFor();
  await cursor(page, line);
}

function cursor(page: Page, line: number): Promise<unknown> {
  return page.evaluate(
    `app.workspace.activeEditor.editor.setCursor({ line: ${String(line)}, ch: 3 }), app.workspace.activeEditor.editor.focus()`,
  );
}

function set(page: Page, values: string): Promise<unknown> {
  return page.evaluate(`app.plugins.plugins['${ID}'].store.set(${values})`);
}

function show(page: Page, state: string): Promise<unknown> {
  return page.evaluate(
    `app.workspace.activeLeaf.setViewState({ type: 'markdown', state: { file: '${PATH}', ...${state} } })`,
  );
}

/** The words of all lines as they are seen, without bullets. */
async function seen(page: Page): Promise<string[]> {
  const lines = await page.locator('.cm-line').allInnerTexts();
  return lines.map((line) => line.replace(/^[•\s-]+|\s+$/g, '').replace(/^\[ \] /, ''));
}

describe('entries in live preview', () => {
  it('are quiet words, and the plain line where the cursor is; the text stays what it is', async () => {
    const { page, note } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
    const lines = await seen(page);
    expect(lines[2]).toBe('No like or comment');
    expect(lines[3]).toBe('21:20 #no-contact/urge [intensity:: lots]');
    expect(lines[4]).toBe('22:30 · letter');
    expect(lines[6]).toBe(URGE.slice(2));

    await page.locator('.cm-line .ncj-quiet').first().click();
    await expect.poll(async () => (await seen(page))[1]).toBe(URGE.slice(2));
    // Down and up again: the cursor's line is plain each time, and the one left is words again.
    await cursor(page, 2);
    await expect.poll(async () => (await seen(page))[1]).toBe(QUIET);
    expect((await seen(page))[2]).toContain('#no-contact/rule');
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await seen(page))[1]).toBe(URGE.slice(2));

    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('Control+z');
    await cursor(page, 9);
    await expect.poll(async () => (await seen(page))[1]).toBe(QUIET);
    expect(await page.evaluate('app.workspace.activeEditor.editor.getValue()')).toBe(NOTE);
    expect(await note(PATH)).toBe(NOTE);
  });

  it('have no pill of a tag around their words, also where the tag ends the line', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain('22:30 · letter');
    // Where the app draws a pill around such a tag, it stands within what is ours.
    const style = await page.locator('.ncj-drawn', { hasText: 'letter' }).evaluate((el) => {
      const pill = el.appendChild(Object.assign(document.createElement('span'), { className: 'cm-hashtag' }));
      const { paddingLeft, borderLeftWidth, backgroundColor } = getComputedStyle(pill);
      pill.remove();
      return { paddingLeft, borderLeftWidth, backgroundColor };
    });
    expect(style).toEqual({
      paddingLeft: '0px',
      borderLeftWidth: '0px',
      backgroundColor: 'rgba(0, 0, 0, 0)',
    });
  });

  it('are copied as they are written', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
    await page.keyboard.press('Control+a');
    const copied = await page.evaluate(`new Promise((done) => {
      document.addEventListener('copy', (event) => done(event.clipboardData.getData('text/plain')), { once: true });
      document.execCommand('copy');
    })`);
    expect(copied).toBe(NOTE);
  });

  it('are plain in source mode and where the setting says so', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
    await show(page, "{ mode: 'source', source: true }");
    await expect.poll(() => seen(page)).toContain(URGE.slice(2));
    expect(await page.locator('.ncj-quiet').count()).toBe(0);
    await show(page, "{ mode: 'source', source: false }");
    await expect.poll(() => seen(page)).toContain(QUIET);
    await set(page, '{ quietEntries: false }');
    await expect.poll(async () => (await seen(page))[1]).toBe(URGE.slice(2));
    expect(await page.locator('.ncj-quiet').count()).toBe(0);
  });

  it('are covered in discreet mode, with the line of the day, until they are pointed at', async () => {
    const { page } = await open({ files: { [PATH]: NOTE }, data: { discreet: true } });
    await openNote(page, 9);
    await expect.poll(() => page.locator('.cm-line.ncj-covered').count()).toBe(5);
    const day = page.locator('.cm-line').first();
    const filter = (): Promise<string> => day.evaluate((el) => getComputedStyle(el).filter);
    expect(await filter()).toContain('blur');
    await day.hover();
    expect(await filter()).toBe('none');
  });

  it('are drawn where they are in sight alone, however long the note', async () => {
    const many = `${Array.from({ length: 2_000 }, () => URGE).join('\n')}\n\nLast words.\n`;
    const { page } = await open({ files: { [PATH]: many } });
    await openNote(page, 2_001);
    await expect.poll(() => seen(page)).toContain(QUIET);
    const { drawn, inSight } = await page.evaluate<{ drawn: number; inSight: number }>(`(() => {
      const { cm } = app.workspace.activeEditor.editor;
      const { value } = cm.plugins.find((one) => one.value && one.value.decorations && one.value.items);
      const { from, to } = cm.viewport;
      const lines = cm.state.doc.lineAt(to).number - cm.state.doc.lineAt(from).number + 1;
      return { drawn: value.decorations.size, inSight: lines };
    })()`);
    expect(inSight).toBeLessThan(1_000);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(inSight * 12);
  });

  it('have their fields in their order where the words run from right to left', async () => {
    const { page } = await open({ files: { [PATH]: `${HEBREW}\n\nLast words.\n` } });
    await openNote(page, 2);
    await page.locator('.cm-line .ncj-quiet').first().waitFor();
    const line = page.locator('.cm-line').first();
    expect(await line.evaluate(fromTheLeft, HEBREW_FIELDS)).toEqual(HEBREW_FIELDS);
    await show(page, "{ mode: 'preview' }");
    const item = page.locator('.markdown-reading-view li').filter({ has: page.locator('.ncj-quiet') });
    await item.waitFor();
    expect(await item.evaluate(fromTheLeft, HEBREW_FIELDS)).toEqual(HEBREW_FIELDS);
  });

  it('come plain where a search goes, and are words again where it goes on', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
    // A search selects what it finds, in what is drawn as nothing, too.
    const found = await page.evaluate<string>(`(() => {
      const { editor } = app.workspace.activeEditor;
      const at = editor.getValue().indexOf('response::');
      editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + 'response::'.length));
      return editor.getSelection();
    })()`);
    expect(found).toBe('response::');
    await expect.poll(async () => (await seen(page))[1]).toBe(URGE.slice(2));
    await cursor(page, 9);
    await expect.poll(async () => (await seen(page))[1]).toBe(QUIET);
  });

  it('are gone through by the cursor keys a character at a time, none left out', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
    const start = NOTE.indexOf(URGE);
    await page.evaluate(
      `(({ editor }) => editor.setCursor(editor.offsetToPos(${String(start - 1)})))(app.workspace.activeEditor)`,
    );
    const offset = (): Promise<number> =>
      page.evaluate('(({ editor }) => editor.posToOffset(editor.getCursor()))(app.workspace.activeEditor)');
    for (let at = start; at <= start + URGE.length + 1; at += 1) {
      await page.keyboard.press('ArrowRight');
      expect(await offset()).toBe(at);
    }
    for (let at = start + URGE.length; at >= start - 1; at -= 1) {
      await page.keyboard.press('ArrowLeft');
      expect(await offset()).toBe(at);
    }
  });

  it('fold away with their heading, and what hangs below one with it; both come back as words', async () => {
    const note = `## No contact\n${URGE}\n  - a thought of its own\n${URGE}\n\n## This evening\nLast words.\n`;
    const { page } = await open({ files: { [PATH]: note } });
    await openNote(page, 6);
    await expect.poll(() => seen(page)).toContain(QUIET);
    const whole = await seen(page);
    const fold = async (line: number): Promise<string[]> => {
      await cursor(page, line);
      await page.evaluate("app.workspace.activeEditor.editor.exec('toggleFold')");
      await cursor(page, 6);
      return seen(page);
    };
    // What is folded away leaves a mark on the line that it is folded into.
    expect(await fold(1)).toEqual([whole[0], `${QUIET}…`, ...whole.slice(3)]);
    expect(await fold(1)).toEqual(whole);
    expect(await fold(0)).toEqual([`${whole[0] ?? ''}…`, ...whole.slice(5)]);
    expect(await fold(0)).toEqual(whole);
    expect(await page.evaluate('app.workspace.activeEditor.editor.getValue()')).toBe(note);
  });

  it('let an edit be undone that stands in one of them while the cursor is elsewhere', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 1);
    await page.evaluate(
      `app.workspace.activeEditor.editor.setCursor({ line: 1, ch: ${String(URGE.length)} })`,
    );
    await page.keyboard.type(' and more');
    await cursor(page, 9);
    await expect.poll(() => seen(page)).toContain(`${QUIET} and more`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.evaluate('app.workspace.activeEditor.editor.getValue()')).toBe(NOTE);
    await cursor(page, 9);
    await expect.poll(() => seen(page)).toContain(QUIET);
  });
});

describe('entries in reading view', () => {
  it('are quiet words, copied as they are written, with the plain line a key away', async () => {
    const { page } = await open({ files: { [PATH]: NOTE } });
    await openNote(page, 9);
    await show(page, "{ mode: 'preview' }");
    const item = page.locator('.markdown-reading-view li').filter({ hasText: 'old photos' });
    await item.waitFor();
    const shown = (): Promise<string> =>
      item.evaluate((el) => {
        const copy = el.cloneNode(true);
        if (!(copy instanceof HTMLElement)) return '';
        for (const plain of Array.from(copy.querySelectorAll('.ncj-plain'))) plain.remove();
        return copy.textContent.trim();
      });
    expect(await shown()).toBe(QUIET);
    expect(await item.locator('a.tag').evaluate((el) => el.getBoundingClientRect().width)).toBe(0);
    const copied = await item.evaluate((el) => {
      getSelection()?.selectAllChildren(el);
      return getSelection()?.toString().trim();
    });
    expect(copied).toBe(URGE.slice(2));
    const rule = page.locator('.markdown-reading-view li.task-list-item');
    expect((await rule.locator('.ncj-plain').allTextContents()).join('')).toBe(' #no-contact/rule');

    const opener = item.getByRole('button', { name: '· urge 7 → 2' });
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(URGE.slice(2));
    await set(page, '{ quietEntries: false }');
    expect(await page.locator('.ncj-quiet, .ncj-plain').count()).toBe(0);
    await set(page, '{ quietEntries: true }');
    await expect.poll(shown).toBe(QUIET);
    await page.evaluate(`app.plugins.disablePlugin('${ID}')`);
    expect(await page.locator('.ncj-quiet, .ncj-plain').count()).toBe(0);
    expect(await shown()).toBe(URGE.slice(2));
  });
});
