import { describe, expect, it } from 'vitest';
import { useJournal } from '../journal';
import { MONTH, openView, seeAll, violations } from '../whole-view';

const openJournal = useJournal();

describe.each(['nordic', 'latte', 'plain'] as const)('the view in the palette %s', (palette) => {
  it.each(['dark', 'light'] as const)('has enough contrast in %s', async (theme) => {
    const journal = await openView(openJournal, MONTH, { theme, palette });
    await seeAll(journal);
    expect(await violations(journal.page)).toEqual([]);
  });
});
