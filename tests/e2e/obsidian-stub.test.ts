// The way into the app, tried where there is none: the host is started from outside as the app would be.
import { expect, it } from 'vitest';
import { stubApp } from '../../scripts/obsidian-app.mjs';
import { openInApp, type PageInApp } from './in-app';
import { ID } from './journal';

/** Milliseconds: it starts a program, and its page three times. */
const PATIENCE = 240_000;

it(
  'starts with a vault that is trusted, has its notes and settings, and passes for a phone',
  async () => {
    let opened: PageInApp | null = null;
    try {
      opened = await openInApp(stubApp(), ID, {
        files: { 'Journal/2026-01-05.md': '- #no-contact/start\n' },
        data: { safety: true },
        options: { phone: true, theme: 'light', open: 'Journal/2026-01-05.md' },
      });
      const { page } = opened;
      const seen: unknown = await page.evaluate(`(async () => ({
      body: ['is-phone', 'theme-light'].filter((name) => document.body.classList.contains(name)),
      open: app.workspace.getActiveFile().path,
      safety: app.plugins.plugins['${ID}'].settings.safety,
      entries: (await app.plugins.plugins['${ID}'].api.snapshot()).period.start,
    }))()`);
      expect(seen).toEqual({
        body: ['is-phone', 'theme-light'],
        open: 'Journal/2026-01-05.md',
        safety: true,
        entries: '2026-01-05',
      });
      expect(opened.errors).toEqual([]);
    } finally {
      await opened?.close();
    }
  },
  PATIENCE,
);
