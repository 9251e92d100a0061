import { describe, expect, it } from 'vitest';
import { useJournal } from './journal';

const open = useJournal();

const RULES = ['Sent nothing', 'Liked nothing', 'Posted nothing for them', 'Looked nothing up', 'One walk'];
const NOTE = '2026-03-10.md';
const STARTED = {
  '2026-03-01.md': '## No contact\n- 07:10 #no-contact/start [mode:: full]\n',
  [NOTE]: RULES.map((rule) => `- [ ] #no-contact/rule ${rule}\n`).join(''),
};
const phone = (size: readonly [number, number], more: Record<string, string> = {}) => ({
  files: { ...STARTED, ...more },
  data: { safetyAnswer: 'none', people: ['Sam +49 170 1234567', 'Alex +49 30 9876543'] },
  options: { phone: true },
  now: '2026-03-10T21:00:00',
  width: size[0],
  height: size[1],
});

/** Whether what is to be pressed lies in the window, with nothing above it. */
const CAN_BE_PRESSED = `(() => {
  const button = document.querySelector('.modal .mod-cta');
  const { left, top, width, height, bottom } = button.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return bottom <= window.innerHeight && height >= 44 && (there === button || button.contains(there));
})()`;

describe.each([
  [360, 640],
  [390, 844],
] as const)('on a phone of %i by %i', (...size) => {
  it.each(['log-urge', 'log-slip', 'check-in', 'write-letter', 'log-reached-out', 'start', 'end'])(
    'the button that goes on is in sight as soon as %s is open, and at its end',
    async (command) => {
      const { page, run } = await open(phone(size));
      await run(command);
      await page.locator('.modal .mod-cta').waitFor();
      expect(await page.evaluate(CAN_BE_PRESSED)).toBe(true);
      await page.locator('.modal').evaluate((modal) => (modal.scrollTop = modal.scrollHeight));
      expect(await page.evaluate(CAN_BE_PRESSED)).toBe(true);
    },
  );
});

describe.each([
  [360, 640],
  [390, 844],
] as const)('on a phone of %i by %i', (...size) => {
  it.each(['log-urge', 'log-slip', 'check-in', 'write-letter'])(
    'no field of %s lies under the button that goes on while it is typed into',
    async (command) => {
      const { page, run } = await open(phone(size));
      await run(command);
      await page.locator('.modal .mod-cta').waitFor();
      const fields = page.locator(
        '.modal :is(input:not([type="checkbox"], [type="radio"]), textarea):visible',
      );
      expect(await fields.count()).toBeGreaterThan(0);
      for (const field of await fields.all()) {
        await field.focus();
        await field.press('End');
        expect(
          await field.evaluate((el) => {
            const foot = document.querySelector('.modal .ncj-form-actions')?.getBoundingClientRect();
            return foot === undefined ? -1 : Math.max(0, el.getBoundingClientRect().bottom - foot.top);
          }),
        ).toBe(0);
      }
    },
  );
});

describe('the form of an unsent letter', () => {
  it('has the day until which it is folded away in sight beside its button, on the smallest phone', async () => {
    const { page, run } = await open(phone([360, 640]));
    await run('write-letter');
    const day = page.locator('.modal input[type="date"]');
    await day.waitFor();
    const seen = await day.evaluate((el) => {
      const { left, top, width, height } = el.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === el;
    });
    expect([seen, await page.evaluate(CAN_BE_PRESSED)]).toEqual([true, true]);
  });
});

/** Of what can be read as a number or pressed in the view, however it is scrolled: what lies below a notice. */
const COVERED = `(() => {
  const view = document.querySelector('.ncj-view');
  const notice = document.querySelector('.notice.ncj-notice').getBoundingClientRect();
  const frame = view.getBoundingClientRect();
  const foot = frame.top + view.clientTop + view.clientHeight;
  const covered = new Set();
  let looked = 0;
  for (let at = 0; at < view.scrollHeight; at += 60) {
    view.scrollTop = at;
    for (const el of view.querySelectorAll('[data-stat="streak-days"], a, button')) {
      const box = el.getBoundingClientRect();
      if (box.width === 0 || box.top >= foot || box.bottom <= frame.top) continue;
      looked += 1;
      if (box.top < notice.bottom && Math.min(box.bottom, foot) > notice.top) covered.add(el.textContent || el.ariaLabel);
    }
  }
  return { covered: [...covered], looked: looked > 20 };
})()`;

describe('a notice on a phone', () => {
  const LOW = Object.fromEntries(
    ['2026-03-08', '2026-03-09'].map((day) => [`${day}.md`, '---\nmood: 1\n---\n']),
  );

  it.each([
    [360, 640],
    [390, 844],
  ] as const)(
    'of %i by %i covers no number and no button of the lesson that came with it',
    async (...size) => {
      const { page, run } = await open(phone(size, LOW));
      await run('open-streak');
      await page.locator('.ncj-view .ncj-days-number').waitFor();
      await run('check-in');
      await page.locator('.modal .mod-cta').waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await page.locator('.notice').getByRole('button', { name: 'Get support' }).waitFor();
      await page.locator('.ncj-view [data-lesson="heavy-days"] a[href^="tel:"]').first().waitFor();
      expect(await page.evaluate(COVERED)).toEqual({ covered: [], looked: true });
      await page.locator('.notice').getByText('Your check-in is saved.').click();
      await page.locator('.notice').waitFor({ state: 'detached' });
      const room = await page
        .locator('.ncj-view')
        .evaluate((view) => view.getBoundingClientRect().height - view.clientHeight);
      expect(room).toBeLessThan(2);
    },
  );
});
