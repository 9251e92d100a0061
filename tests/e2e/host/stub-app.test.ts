// The way into the app, tried where there is none: the host is started from outside as the app would be.
import { expect, it } from 'vitest';
import { stubApp } from '../../../scripts/obsidian-app.mjs';
import { openInApp } from '../in-app';
import { JOURNAL, type OpenedPage } from '../pages';

const { id: ID } = JOURNAL;

/** Milliseconds: it starts a program, and its page three times. */
const PATIENCE = 240_000;

it(
  'starts with a vault that is trusted, has its notes and settings, and passes for a phone',
  async () => {
    let opened: OpenedPage | null = null;
    try {
      opened = await openInApp(stubApp(), JOURNAL, {
        files: { '2026-01-05.md': '- #no-contact/start\n' },
        data: { safety: true },
        options: { phone: true, theme: 'light', open: '2026-01-05.md' },
      });
      const { page } = opened;
      const seen: unknown = await page.evaluate(`({
      body: ['is-phone', 'theme-light'].filter((name) => document.body.classList.contains(name)),
      open: app.workspace.getActiveFile().path,
      safety: app.plugins.plugins['${ID}'].settings.safety,
    })`);
      expect(seen).toEqual({
        body: ['is-phone', 'theme-light'],
        open: '2026-01-05.md',
        safety: true,
      });
      const start = `app.plugins.plugins['${ID}'].api.snapshot().period?.start ?? null`;
      expect(await page.evaluate(start)).toBe('2026-01-05');
      expect(await opened.errors()).toEqual([]);
    } finally {
      await opened?.close();
    }
  },
  PATIENCE,
);
