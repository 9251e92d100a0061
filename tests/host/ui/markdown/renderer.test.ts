// @vitest-environment jsdom
import type { MarkdownPostProcessor } from 'obsidian';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../model/app';
import { Component } from '../../model/component';
import { prepareJsdom } from '../../jsdom';
import { toggledTask } from './links';
import { MarkdownPreviewRenderer } from './post-processors';
import { MarkdownRenderChild, MarkdownRenderer, renderSections } from './renderer';

const notes: Partial<App> = {};
let el: HTMLElement;

beforeAll(() => {
  prepareJsdom();
  Object.assign(notes, {
    metadataCache: {
      getFirstLinkpathDest: (path: string) => (path === 'Known' ? {} : null),
      getCache: () => null,
    },
  });
});

beforeEach(() => {
  el = document.body.createDiv();
});

async function render(text: string): Promise<string> {
  await MarkdownRenderer.render(notes as App, text, el, 'note.md', new Component());
  for (const svg of el.findAll('svg')) svg.detach();
  return el.innerHTML.replace(/ (?:dir|target|rel)="[^"]*"/g, '');
}

describe('rendered Markdown', () => {
  test.each([
    ['## Head *one* ##', '<h2 data-heading="Head *one*">Head <em>one</em></h2>'],
    ['a **b** ==c== ~~d~~ `e`', '<p>a <strong>b</strong> <mark>c</mark> <del>d</del> <code>e</code></p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['a %%hidden%% b', '<p>a  b</p>'],
    ['%%\nhidden\n%%', ''],
    ['a <b> & \\* &amp;', '<p>a &lt;b&gt; &amp; * &amp;</p>'],
    ['---', '<hr>'],
    ['> one\n> two', '<blockquote><p>one<br>two</p></blockquote>'],
    ['---\nmood: 5\n---\ntext', '<p>text</p>'],
  ])('%j', async (text, html) => {
    expect(await render(text)).toBe(html);
  });

  test('tags and links have the classes and targets of the app', async () => {
    await render('#no-contact/urge #1 a#b [[Known|shown]] [[Other#Part]] [out](https://a.b)');
    expect(el.findAll('a').map((a) => [a.className, a.getAttr('href'), a.textContent])).toEqual([
      ['tag', '#no-contact/urge', '#no-contact/urge'],
      ['internal-link', 'Known', 'shown'],
      ['internal-link is-unresolved', 'Other#Part', 'Other > Part'],
      ['external-link', 'https://a.b', 'out'],
    ]);
  });

  test('task boxes know their mark and the line of the note', async () => {
    await render('---\na: 1\n---\n- [ ] open\n- [x] done\n- [-] dropped');
    const items = el.findAll('li.task-list-item');
    expect(items.map((li) => [li.dataset.task, li.dataset.line, li.hasClass('is-checked')])).toEqual([
      [' ', '3', false],
      ['x', '4', true],
      ['-', '5', true],
    ]);
  });

  test('a callout has its type, title and content, and folds', async () => {
    await render('> [!tip]- Fold **me**\n> body\n> - 21:14 #no-contact/urge');
    const box = el.find('.callout');
    expect(box.dataset.callout).toBe('tip');
    expect(box.find('.callout-title-inner').textContent).toBe('Fold me');
    expect(box.find('.callout-content').isShown()).toBe(false);
    box.find('.callout-title').click();
    expect(box.find('.callout-content').isShown()).toBe(true);
    expect(box.find('.callout-content a.tag').textContent).toBe('#no-contact/urge');
  });

  test('a table keeps its alignments', async () => {
    expect(await render('| a | b |\n|---|--:|\n| 1 | 2 |')).toBe(
      '<table><thead><tr><th>a</th><th style="text-align: right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td style="text-align: right">2</td></tr></tbody></table>',
    );
  });

  test('code keeps its language and its lines, in a quote too', async () => {
    await render('> ```js\n> a\n>\n> b\n> ```');
    expect(el.find('pre > code.language-js').textContent).toBe('a\n\nb\n');
  });
});

describe('what plugins add', () => {
  test('a code block of a registered language is drawn by its handler, with its source and lines', async () => {
    const seen = vi.fn();
    MarkdownPreviewRenderer.registerCodeBlockPostProcessor('drawn', (source, block, context) => {
      const info = context.getSectionInfo(block);
      seen(source, info?.lineStart, info?.lineEnd, context.sourcePath);
      block.setText('drawn');
    });
    const text = 'first\n\n```drawn\nshow: streak\n```\n\n```other\nx\n```';
    const sections = await renderSections(notes as App, text, 'note.md', new Component());
    expect(seen.mock.calls).toEqual([['show: streak', 2, 4, 'note.md']]);
    expect(sections.map((section) => section.className)).toEqual(['el-p', 'el-pre', 'el-pre']);
    expect(sections[1]?.innerHTML).toBe('<div class="block-language-drawn">drawn</div>');
    expect(() => MarkdownPreviewRenderer.registerCodeBlockPostProcessor('drawn', vi.fn())).toThrow(
      /registered/,
    );
    MarkdownPreviewRenderer.unregisterCodeBlockPostProcessor('drawn');
    expect(await render('```drawn\nx\n```')).toContain('<pre');
  });

  test('a child added by a processor is loaded and unloaded with its owner', async () => {
    const child = new MarkdownRenderChild(createDiv());
    const unloaded = vi.spyOn(child, 'onunload');
    const loaded = vi.spyOn(child, 'onload');
    const processor: MarkdownPostProcessor = (_el, context) => context.addChild(child as never);
    MarkdownPreviewRenderer.registerPostProcessor(processor);
    const owner = new Component();
    owner.load();
    await MarkdownRenderer.render(notes as App, 'text', el, 'note.md', owner);
    MarkdownPreviewRenderer.unregisterPostProcessor(processor);
    expect(loaded).toHaveBeenCalledTimes(1);
    owner.unload();
    expect(unloaded).toHaveBeenCalledTimes(1);
  });
});

test('ticking a task changes its mark and nothing else', () => {
  expect(toggledTask('a\r\n- [ ] b [x]\r\n', 1)).toBe('a\r\n- [x] b [x]\r\n');
  expect(toggledTask('- [x] b', 0)).toBe('- [ ] b');
});
