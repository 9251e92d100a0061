/** What is asked of the app, each a few lines that run in its page and give what they saw as JSON. */
import type { HostOptions } from '../../host/page/serve.mjs';

export interface Probe {
  readonly name: string;
  readonly files?: Record<string, string>;
  readonly options?: HostOptions;
  /** The body of an asynchronous function that is given `probe`: the module `obsidian`, `@codemirror/view` and the plugin. */
  readonly run: string;
}

/** Used by many: a pause, the noted order of things, a file, a note in a tab of its own. */
export const HELP = `
  const { obsidian, view: cm, plugin } = window.probe;
  const { vault, workspace, metadataCache } = app;
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const until = async (condition) => { for (let tries = 0; tries < 100 && !condition(); tries += 1) await pause(50); };
  const file = (path) => vault.getFileByPath(path);
  const openNote = async (path, mode = 'source') => {
    const leaf = workspace.getLeaf('tab');
    await leaf.openFile(file(path), { state: { mode } });
    await until(() => leaf.view.getViewData() !== '' || mode === 'preview');
    return leaf.view;
  };
  const instead = (owner, name, replacement) => {
    const own = owner[name];
    owner[name] = (...given) => replacement(own.bind(owner), ...given);
    return () => { owner[name] = own; };
  };
  const type = (view, text) => {
    const { cm } = view.editor;
    cm.dispatch({ ...cm.state.replaceSelection(text), userEvent: 'input.type' });
  };
`;

const HEARD = `
  const heard = [];
  const kind = (value) => value instanceof obsidian.TFile ? 'file' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const listen = (source, name, as) => plugin.registerEvent(source.on(name, (...given) => heard.push(as + '(' + given.map(kind).join(', ') + ')')));
  for (const name of ['create', 'modify', 'delete', 'rename']) listen(vault, name, 'vault ' + name);
  for (const name of ['changed', 'deleted', 'resolve', 'resolved']) listen(metadataCache, name, 'metadata ' + name);
`;

export const PROBES: readonly Probe[] = [
  {
    name: 'events of a note that is made, changed, renamed and deleted',
    run: `${HEARD}
      const seen = {};
      const step = async (name, act) => {
        heard.length = 0;
        await act();
        await until(() => heard.includes('metadata resolved()'));
        await pause(300);
        seen[name] = [...new Set(heard)];
      };
      await step('made', () => vault.create('New.md', 'One #tag'));
      await step('changed', () => vault.modify(file('New.md'), 'Two #tag'));
      heard.length = 0;
      await vault.rename(file('New.md'), 'Newer.md');
      await pause(500);
      seen.renamed = heard.filter((event) => event.startsWith('vault') || event.startsWith('metadata changed'));
      heard.length = 0;
      await vault.delete(file('Newer.md'));
      await pause(500);
      seen.deleted = heard.filter((event) => event.startsWith('vault') || event.startsWith('metadata deleted'));
      return seen;`,
  },
  {
    name: 'what the event changed says',
    files: { 'A.md': 'old' },
    run: `
      const said = new Promise((done) => plugin.registerEvent(metadataCache.on('changed', (given, data, cache) =>
        done({ path: given.path, data, tags: (cache.tags ?? []).map(({ tag }) => tag), same: cache === metadataCache.getFileCache(given) }))));
      await vault.modify(file('A.md'), 'new #one');
      return said;`,
  },
  {
    name: 'the metadata of a note',
    files: {
      'A.md':
        '---\nday: 2026-01-05\n---\n- #one\n\t- [x] under\n\n> - in a callout #two\n\n`#code`\n\n```\n#fenced\n```\n',
    },
    run: `
      const { frontmatter, tags, listItems } = metadataCache.getFileCache(file('A.md'));
      return {
        day: frontmatter.day,
        tags: tags.map(({ tag, position }) => [tag, position.start.line, position.start.col]),
        items: listItems.map(({ position, parent, task }) => [position.start.line, parent, task ?? null]),
      };`,
  },
  {
    name: 'the stat of a file after a write',
    files: { 'A.md': 'a' },
    run: `
      const given = file('A.md');
      const sizes = [given.stat.size];
      const before = given.stat.mtime;
      await pause(30);
      await vault.modify(given, 'zwölf');
      sizes.push(given.stat.size);
      const later = given.stat.mtime > before;
      await vault.process(given, (text) => text + '!');
      sizes.push(given.stat.size);
      return { sizes, later, same: file('A.md') === given };`,
  },
  {
    name: 'two who process a note at once',
    files: { 'A.md': '' },
    run: `
      const add = (word) => vault.process(file('A.md'), (text) => text + word);
      const given = await Promise.all([add('a'), add('b'), add('c')]);
      return { given: given.map((text) => text.length).sort(), text: [...await vault.read(file('A.md'))].sort().join('') };`,
  },
  {
    name: 'what is made where something is',
    files: { 'A.md': 'kept', 'Folder/B.md': '' },
    run: `
      const fails = (act) => act().then(() => false, () => true);
      return {
        note: await fails(() => vault.create('A.md', 'new')),
        folder: await fails(() => vault.createFolder('Folder')),
        inNoFolder: await fails(() => vault.create('None/C.md', '')),
        kept: await vault.read(file('A.md')),
      };`,
  },
  {
    name: 'saving a view that has not read its note yet',
    files: { 'A.md': 'old\n' },
    run: `
      let go;
      const gate = new Promise((done) => { go = done; });
      const undo = instead(vault.adapter, 'read', async (read, path, ...rest) => { if (path === 'A.md') await gate; return read(path, ...rest); });
      const leaf = workspace.getLeaf('tab');
      const opening = leaf.openFile(file('A.md'));
      await until(() => leaf.view?.file?.path === 'A.md');
      const seen = { file: leaf.view.file.path, shows: leaf.view.getViewData() };
      seen.saved = await leaf.view.save().then(() => 'resolved', () => 'rejected');
      undo();
      seen.disk = await vault.adapter.read('A.md');
      go();
      await opening;
      await until(() => leaf.view.getViewData() !== '');
      return { ...seen, then: leaf.view.getViewData() };`,
  },
  {
    name: 'saving while a save runs',
    files: { 'A.md': 'old\n' },
    run: `
      const view = await openNote('A.md');
      let go;
      const gate = new Promise((done) => { go = done; });
      const undo = instead(vault.adapter, 'write', async (write, path, ...rest) => { if (path === 'A.md') await gate; return write(path, ...rest); });
      view.editor.setValue('first\\n');
      let firstIsThrough = false;
      const first = view.save().then(() => { firstIsThrough = true; });
      await pause(50);
      view.editor.setValue('second\\n');
      await view.save();
      const secondDidNotWait = !firstIsThrough;
      go();
      await first;
      undo();
      for (let tries = 0; tries < 60 && (await vault.adapter.read('A.md')) !== 'second\\n'; tries += 1) await pause(50);
      return { secondDidNotWait, disk: await vault.adapter.read('A.md') };`,
  },
  {
    name: 'saving when the disk fails',
    files: { 'A.md': 'old\n' },
    run: `
      const view = await openNote('A.md');
      const undo = instead(vault.adapter, 'write', (write, path, ...rest) => path === 'A.md' ? Promise.reject(new Error('The disk is full.')) : write(path, ...rest));
      view.editor.setValue('new\\n');
      const saved = await view.save().then(() => 'resolved', () => 'rejected');
      const told = document.querySelectorAll('.notice').length > 0;
      undo();
      const disk = await vault.adapter.read('A.md');
      const shows = view.getViewData();
      await view.save();
      return { saved, told, disk, shows };`,
  },
  {
    name: 'a change on disk while a note is edited',
    files: { 'A.md': 'one\ntwo\nthree\n' },
    run: `
      const view = await openNote('A.md');
      view.editor.setCursor({ line: 2, ch: 5 });
      type(view, '!');
      await vault.process(file('A.md'), (text) => 'zero\\n' + text);
      await until(() => view.getViewData().startsWith('zero'));
      const { line, ch } = view.editor.getCursor();
      return { shows: view.getViewData(), cursor: [line, ch] };`,
  },
  {
    name: 'the parameters of a link',
    run: `
      const said = new Promise((done) => plugin.registerObsidianProtocolHandler('ncj-probe', done));
      const uri = 'obsidian://ncj-probe?action=other&do=this&words=a%20b%26c';
      if (app.openUri) void app.openUri(uri);
      else window.open(uri);
      const { vault: _, ...rest } = await said;
      return rest;`,
  },
  {
    name: 'the focus after a modal opened',
    run: `
      const modal = new obsidian.Modal(app);
      modal.onOpen = () => {
        modal.contentEl.createEl('button', { text: 'first' });
        modal.contentEl.createEl('button', { text: 'second' }).focus();
      };
      modal.open();
      await pause(200);
      const focused = document.activeElement.textContent;
      modal.close();
      return { focused };`,
  },
  {
    name: 'who is asked first for suggestions',
    files: { 'A.md': '#there\n\n- \n' },
    run: `
      class Greedy extends obsidian.EditorSuggest {
        onTrigger(cursor, editor) {
          const before = editor.getLine(cursor.line).slice(0, cursor.ch);
          return /[#;][a-z]*$/.test(before) ? { start: { line: cursor.line, ch: cursor.ch }, end: cursor, query: '' } : null;
        }
        getSuggestions() { return ['of the plugin']; }
        renderSuggestion(value, el) { el.setText(value); }
        selectSuggestion() {}
      }
      const greedy = new Greedy(app);
      plugin.registerEditorSuggest(greedy);
      const view = await openNote('A.md');
      view.editor.focus();
      const offered = async (text) => {
        workspace.editorSuggest.close();
        view.editor.setLine(2, '- ');
        view.editor.setCursor({ line: 2, ch: 2 });
        for (const letter of text) { type(view, letter); await pause(30); }
        await pause(300);
        return [...document.querySelectorAll('.suggestion-container .suggestion-item')].map((el) => el.textContent.replace(/^#/, ''));
      };
      const { suggests } = workspace.editorSuggest;
      const seen = { last: suggests.at(-1) === greedy };
      seen.elsewhere = await offered(';t');
      seen.tag = await offered('#t');
      seen.noSuchTag = await offered('#zzz');
      suggests.unshift(...suggests.splice(suggests.indexOf(greedy), 1));
      seen.tagAskedFirst = await offered('#t');
      workspace.editorSuggest.close();
      return seen;`,
  },
  {
    name: 'sections of a long note that are off screen',
    files: { 'Long.md': Array.from({ length: 300 }, (_, at) => `Paragraph ${at}.\n`).join('\n') },
    run: `
      const sections = [];
      plugin.registerMarkdownPostProcessor((el) => { sections.push(el); });
      const view = await openNote('Long.md', 'preview');
      await until(() => sections.length >= 300);
      await pause(1000);
      const away = sections.filter((el) => !el.isConnected);
      const last = sections.at(-1);
      const seen = {
        processed: sections.length >= 300,
        someAway: away.length > 100,
        someThere: away.length < sections.length,
        colourOfOneAway: getComputedStyle(away.at(-1)).color,
      };
      view.previewMode.applyScroll(290);
      view.containerEl.querySelector('.markdown-preview-view').scrollTop = 1e6;
      await until(() => last.isConnected);
      return { ...seen, comesBack: last.isConnected };`,
  },
  {
    name: 'rules for buttons',
    run: BUTTONS('background-color', ['rgb(1, 2, 3)', 'rgb(2, 3, 4)', 'rgb(3, 4, 5)']),
  },
  {
    name: 'rules for buttons on a tablet',
    options: { tablet: true },
    run: BUTTONS('padding-left', ['1px', '2px', '3px']),
  },
  {
    name: 'a field on a phone',
    options: { phone: true },
    run: `
      const place = workspace.getLeaf('tab').view.contentEl;
      const style = document.head.createEl('style');
      style.textContent = '.pr-two.pr-two { width: 3em; } .pr-three.pr-three.pr-three { width: 3em; }';
      const part = (cls) => place.createEl('input', { cls, type: 'text' }).offsetWidth / place.offsetWidth;
      const seen = { two: part('pr-two') > 0.5, three: part('pr-three') > 0.5 };
      style.remove();
      return seen;`,
  },
  {
    name: 'the name of a part that the pointer rests in',
    run: `
      const seen = {};
      const place = document.body.createDiv({ attr: { style: 'position: fixed; inset: 200px; z-index: 100' } });
      const part = place.createEl('section', { attr: { 'aria-label': 'A part' } });
      const inside = part.createEl('p', { text: 'inside' });
      const quiet = place.createEl('section', { attr: { 'aria-label': 'A quiet part', style: '--no-tooltip: true' } });
      const told = async (el) => {
        const { left, top } = el.getBoundingClientRect();
        for (const type of ['mouseover', 'mousemove'])
          el.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: left + 5, clientY: top + 5 }));
        await pause(1500);
        const tooltip = document.querySelector('.tooltip');
        return tooltip === null ? null : tooltip.textContent;
      };
      seen.inside = await told(inside);
      seen.quiet = await told(quiet.createEl('p', { text: 'inside' }));
      place.remove();
      return seen;`,
  },
  {
    name: 'a gutter in the editor',
    files: { 'A.md': 'Words.\n' },
    run: `
      const view = await openNote('A.md');
      await pause(300);
      const left = () => view.containerEl.querySelector('.cm-line').getBoundingClientRect().left;
      const before = left();
      plugin.registerEditorExtension(cm.gutter({ class: 'probe-gutter', renderEmptyElements: true }));
      await until(() => view.containerEl.querySelector('.cm-gutters'));
      await pause(300);
      return {
        moves: left() > before + 20,
        margin: getComputedStyle(view.containerEl.querySelector('.cm-gutters')).marginInlineEnd,
      };`,
  },
  {
    name: 'an interface from right to left',
    options: { language: 'ar' },
    run: `
      const leaf = workspace.getLeaf('tab');
      const body = document.body;
      return {
        lang: document.documentElement.lang,
        dirOfPage: document.documentElement.dir,
        turned: body.classList.contains('mod-rtl'),
        page: getComputedStyle(body).direction,
        view: getComputedStyle(leaf.containerEl).direction,
        getLanguage: obsidian.getLanguage(),
      };`,
  },
  {
    name: 'views of a plugin that is stopped',
    run: `
      const { plugins } = app;
      const ours = 'ncj-probe-view';
      const leaves = () => workspace.getLeavesOfType(ours).length;
      await workspace.ensureSideLeaf(ours, 'right', { reveal: true });
      const seen = { before: leaves() };
      await plugins.disablePlugin('ncj-probe');
      seen.forAnUpdate = leaves();
      await plugins.enablePlugin('ncj-probe');
      await until(() => workspace.getLeavesOfType(ours)[0]?.view.getDisplayText() === 'Probe');
      seen.again = leaves();
      await plugins.disablePluginAndSave('ncj-probe');
      await pause(200);
      seen.byTheUser = leaves();
      await plugins.enablePluginAndSave('ncj-probe');
      return seen;`,
  },
];

/** Three strengths of a rule of ours, and which of them the app's own rule for a property gives way to. */
function BUTTONS(property: 'background-color' | 'padding-left', strengths: readonly string[]): string {
  return `
    const style = document.head.createEl('style');
    const strengths = ${JSON.stringify(strengths)};
    style.textContent = ['pr-one', 'pr-two', 'pr-three'].map((cls, at) => ('.' + cls).repeat(at + 1) + ' { ${property}: ' + strengths[at] + '; }').join(' ');
    const place = workspace.getLeaf('tab').view.contentEl;
    const of = (cls) => getComputedStyle(place.createEl('button', { cls, text: 'a' }));
    const { paddingLeft, backgroundColor, boxShadow } = of('');
    const seen = {
      form: [...document.body.classList].filter((name) => ['is-mobile', 'is-tablet', 'is-phone'].includes(name)).sort(),
      padding: paddingLeft,
      background: backgroundColor !== 'rgba(0, 0, 0, 0)',
      shadow: boxShadow !== 'none',
      iconBackground: of('clickable-icon').backgroundColor,
      ours: ['pr-one', 'pr-two', 'pr-three'].filter((cls, at) => of(cls).getPropertyValue('${property}') === strengths[at]),
    };
    style.remove();
    return seen;`;
}
