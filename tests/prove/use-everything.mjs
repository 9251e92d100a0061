// Loads the plugin in a page of the host, uses all that it has, and unloads it.

export const ID = 'no-contact-journal';

const SHOWS = [
  'streak',
  'urges',
  'mood',
  'hours',
  'triggers',
  'responses',
  'minutes',
  'rules',
  'calendar',
  'streaks',
  'lesson',
];
/** Milliseconds that the host has to read a large vault. */
const READY = 120_000;
const BLOCKS = 'Blocks.md';
const DAY = '2026-03-09';

/** A month of a journal, and a note with every code block. */
export function filesToUse() {
  const blocks = SHOWS.map((show) => `\`\`\`no-contact\nshow: ${show}\n\`\`\`\n`);
  const files = { [BLOCKS]: `${blocks.join('\n')}\n\`\`\`no-contact\nshow: nothing\n\`\`\`\n` };
  for (let day = 1; day <= 9; day += 1)
    files[`2026-03-0${day}.md`] = [
      `---\nmood: ${day}\nsleep: 7\n---\n`,
      ...(day === 1 ? ['- 20:00 #no-contact/start [last-contact:: 2026-02-27]'] : []),
      `- 21:14 #no-contact/urge [intensity:: ${day}] [trigger:: old photos] [response:: called Sam] [minutes:: 12]`,
      `- 22:00 #no-contact/urge [intensity: ${day}] words`,
      `- [x] No calls #no-contact/rule\n- [ ] No looking #no-contact/rule\n`,
    ].join('\n');
  return files;
}

/** The code under test runs in the page; \`window.everything\` is what it makes. */
const INSIDE = `(() => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const frames = async (count) => { for (let n = 0; n < count; n += 1) await frame(); };
  const modals = () => [...document.querySelectorAll('.modal-container, .menu, .suggestion-container')];
  const close = async () => {
    for (let tries = 0; tries < 20 && modals().length > 0; tries += 1) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }));
      await frame();
      document.querySelector('.modal-close-button')?.click();
      await frame();
    }
    if (modals().length > 0) throw new Error('A window does not close: ' + modals()[0].textContent.slice(0, 80));
  };
  const open = async (path, mode) => {
    await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(path), { state: { mode } });
    await frames(2);
  };
  const plugin = () => app.plugins.plugins['${ID}'];
  window.everything = {
    async load() {
      await app.plugins.enablePlugin('${ID}');
      await plugin().api.ready;
    },
    async unload(byUser) {
      await (byUser ? app.plugins.disablePluginAndSave('${ID}') : app.plugins.disablePlugin('${ID}'));
      for (const type of ['no-contact-streak', 'no-contact-guide', 'no-contact-ride-out']) app.workspace.detachLeavesOfType(type);
      await frames(2);
    },
    async use() {
      const { api } = plugin();
      const undo = api.onChange(() => undefined);
      for (const call of [() => api.snapshot(), () => api.entries({}), () => api.prompt(), () => api.lesson(), () => api.template()]) await call();
      await open('${BLOCKS}', 'preview');
      await frames(4);
      await open('${DAY}.md', 'source');
      const { editor } = app.workspace.activeEditor ?? {};
      if (editor) {
        editor.replaceRange('\\n- #no-contact/urge [int', { line: editor.lastLine(), ch: 0 });
        await frames(2);
        editor.undo();
      }
      await open('${DAY}.md', 'preview');
      await open('${DAY}.md', 'source');
      const ran = [];
      for (const id of Object.keys(app.commands.commands).filter((each) => each.startsWith('${ID}:'))) {
        if (!app.commands.executeCommandById(id)) continue;
        ran.push(id.slice('${ID}:'.length));
        await frames(2);
        for (const fold of document.querySelectorAll('.ncj-view details, .ncj-guide details')) fold.open = true;
        await close();
        const leaf = app.workspace.getLeavesOfType('markdown')[0];
        if (leaf) app.workspace.setActiveLeaf(leaf, { focus: true });
      }
      for (const select of document.querySelectorAll('.ncj-view select'))
        for (const option of [...select.options]) {
          select.value = option.value;
          select.dispatchEvent(new Event('change'));
          await frame();
        }
      app.setting.open();
      app.setting.openTabById('${ID}');
      await frames(2);
      app.setting.close();
      await close();
      app.workspace.trigger('css-change');
      for (const notice of document.querySelectorAll('.notice')) notice.click();
      undo();
      await frames(2);
      return ran;
    },
    open: (path) => open(path, 'source'),
    edit(path) {
      const { adapter } = app.vault;
      adapter.outside.write(path, adapter.textNow(path) + '\\n- words\\n');
    },
    /** Into today's note, whatever day it is. */
    async log() {
      await plugin().api.log('urge', { intensity: 3, date: '2026-03-09' }).catch(() => undefined);
    },
    async type() {
      const { editor } = app.workspace.activeEditor ?? {};
      for (const letter of editor ? 'abc' : '') {
        editor.replaceRange(letter, { line: editor.lastLine(), ch: 0 });
        await frames(2);
      }
    },
    async view(type) {
      app.commands.executeCommandById('${ID}:' + type);
      while (!document.querySelector('.ncj-view [data-stat="streak-days"]')) await frame();
      await frame();
      app.workspace.detachLeavesOfType('no-contact-streak');
      await frame();
    },
  };
})()`;

/** Opens the host without the plugin, which is then loaded and unloaded by `window.everything`. */
export async function openEverything(page, url) {
  await page.goto(url);
  await page.waitForSelector('body[data-host-ready]', { timeout: READY });
  await page.evaluate(INSIDE);
}
