import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useJournal, type OpenJournal } from './journal';
import { NOW, URGES } from './urge-notes';

const open = useJournal();

const MINE = 'When,Strength,Said\n2026-03-01,6,first\n2026-02-30,7,second\n';
const NOTES = {
  ...URGES,
  '2026-03-05.md':
    '---\nmood: 4\nsleep: 6.5\n---\n- 21:00 #no-contact/urge [intensity:: 8] [after:: 3] [trigger:: wine]\n- [x] Sent nothing #no-contact/rule\n- [ ] Walked #no-contact/rule\n',
};

async function gone({ page }: OpenJournal): Promise<void> {
  await page.locator('.modal').waitFor({ state: 'detached' });
}

/** Width and height of a PNG in the vault, and how much of it is ink. */
async function pictured({ page }: OpenJournal, path: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    const bytes = await app.vault.adapter.readBinary(${JSON.stringify(path)});
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let ink = 0;
    let clear = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] < 255) clear += 1;
      if (data[at] + data[at + 1] + data[at + 2] < 600) ink += 1;
    }
    return { width: bitmap.width, clear, isDrawn: ink > 2000 };
  })()`);
}

describe('the export', () => {
  it('makes by keyboard alone a report with its charts beside it, on white in a dark theme, too', async () => {
    const opened = await open({ files: NOTES, now: NOW, options: { theme: 'dark' } });
    const { page, run, note } = opened;
    await run('export');
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('For Kim');
    await page.keyboard.press('Enter');
    await gone(opened);
    const report = await note('For Kim/no-contact-journal 2026-03-12.md');
    const pictures = [...(report ?? '').matchAll(/^!\[[^\]]+\]\(([^)]+)\)$/gm)].map(([, file = '']) => file);
    expect(pictures).toContain('no-contact-journal%202026-03-12%20urges.png');
    expect(pictures.length).toBeGreaterThan(4);
    for (const file of pictures)
      expect([file, await pictured(opened, `For Kim/${decodeURI(file)}`)]).toEqual([
        file,
        { width: 1312, clear: 0, isDrawn: true },
      ]);
  });
});

describe('the import', () => {
  it('is worked by keyboard alone: columns are named, what would be written is shown, then written', async () => {
    const opened = await open({ files: { ...NOTES, 'mine.csv': MINE }, now: NOW });
    const { page, run, note } = opened;
    await run('import');
    await page.getByText('Columns with other names').waitFor();
    for (const [label, column] of [
      ['When', 'date'],
      ['Strength', 'intensity'],
      ['Said', 'text'],
    ] as const) {
      await page.keyboard.press('Tab');
      await expect
        .poll(() => page.evaluate('document.activeElement.closest("label").innerText'))
        .toContain(label);
      await page.keyboard.type(column);
    }
    const plan = page.getByRole('region', { name: 'What would be written' });
    await plan.getByText('1 entry would be written, into 1 daily note.').waitFor();
    await plan.getByText('Row 3, column “When”:').waitFor();
    await page.keyboard.press('Enter');
    await gone(opened);
    expect(await note('2026-03-01.md')).toContain('- #no-contact/urge [intensity:: 6] first\n');
  });
});

it.each(['export', 'import'])('axe objects to nothing in the form of the %s', async (command) => {
  const { page, run } = await open({ files: { ...NOTES, 'mine.csv': MINE }, now: NOW });
  await run(command);
  await page.locator('.modal').waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    "axe.run(document.querySelector('.modal-content')).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 120)))",
  );
  expect(found).toEqual([]);
});
