// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BasesView, type QueryController } from './bases';
import { startHost } from './try-out';

const log: string[] = [];

class MoodView extends BasesView {
  type = 'try-moods';

  constructor(
    controller: QueryController,
    private readonly el: HTMLElement,
  ) {
    super(controller);
  }

  override onload(): void {
    log.push('load');
    this.register(() => log.push('unload'));
  }

  onDataUpdated(): void {
    const property = this.config.getAsPropertyId('shows') ?? 'file.name';
    const moods = this.data.data.map(
      (entry) => `${entry.file.basename}: ${String(entry.getValue(property))}`,
    );
    this.el.setText(`${String(this.config.get('title'))} ${moods.join(', ')}`);
  }
}

describe('a view of a base', () => {
  it('shows what the query found, with its own settings, again when it found others', async () => {
    log.length = 0;
    const { app } = await startHost(
      (plugin) => {
        plugin.registerBasesView('try-moods', {
          name: 'Moods',
          icon: 'smile',
          factory: (controller, el) => new MoodView(controller, el),
        });
      },
      { files: { 'A.md': '---\nmood: 6\n---\n', 'B.md': '---\nMood: [1, 2]\n---\n', 'C.md': '' } },
    );
    const files = app.vault.getMarkdownFiles();
    const base = app.openBase('try-moods', {
      files,
      config: { title: 'Mood', shows: 'note.mood' },
      properties: ['note.mood'],
    });
    expect(base.containerEl.getText()).toBe('Mood A: 6, B: 1, 2, C: null');
    expect(base.view.app).toBe(app);
    expect(base.view.data.groupedData[0]?.entries).toHaveLength(3);
    base.view.config.set('title', null);
    base.view.config.set('shows', 'file.ext');
    base.update(files.slice(0, 1));
    expect(base.containerEl.getText()).toBe('undefined A: md');
    base.close();
    expect([log, base.containerEl.isConnected]).toEqual([['load', 'unload'], false]);
    await app.plugins.disablePlugin('try');
    expect(() => app.openBase('try-moods', { files })).toThrow('No Bases view');
  });
});
