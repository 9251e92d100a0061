// @vitest-environment jsdom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { installDom } from './dom';

beforeAll(() => installDom(window));

describe('the DOM that Obsidian gives', () => {
  test('createEl takes class, text, attributes and parent', () => {
    const el = document.body.createEl('a', {
      cls: ['one', 'two'],
      text: 'here',
      href: '#x',
      attr: { 'data-n': 3 },
    });
    expect(el.outerHTML).toBe('<a class="one two" data-n="3" href="#x">here</a>');
    expect(el.parentElement).toBe(document.body);
    const first = document.body.createDiv({ cls: 'first', prepend: true });
    expect(document.body.firstChild).toBe(first);
  });

  test('a string instead of details is the class', () => {
    expect(createDiv('a b').className).toBe('a b');
    expect(createFragment((fragment) => fragment.createSpan('x')).childNodes.length).toBe(1);
    expect(createSvg('path', { cls: 'line', attr: { d: 'M0 0' } }).namespaceURI).toBe(
      'http://www.w3.org/2000/svg',
    );
  });

  test('show and hide keep the display that was set', () => {
    const el = document.body.createDiv();
    el.setCssStyles({ display: 'flex' });
    el.hide();
    expect(el.isShown()).toBe(false);
    el.show();
    expect(el.style.display).toBe('flex');
    expect(el.isShown()).toBe(true);
    expect(createDiv().isShown()).toBe(false);
  });

  test('a delegated listener hears its selector only, until it is taken off', () => {
    const list = document.body.createDiv();
    const wanted = list.createSpan('wanted').createEl('b');
    const other = list.createSpan('other');
    const heard = vi.fn();
    list.on('click', '.wanted', heard);
    wanted.click();
    other.click();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[1]).toBe(wanted.parentElement);
    list.off('click', '.wanted', heard);
    wanted.click();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('an element says when it is put into the document', async () => {
    const el = createDiv();
    const came = vi.fn();
    const undo = el.onNodeInserted(came);
    document.body.append(el);
    await vi.waitFor(() => expect(came).toHaveBeenCalledTimes(1));
    undo();
    el.detach();
    document.body.append(el);
    await sleep(5);
    expect(came).toHaveBeenCalledTimes(1);
  });

  test('an element that moves to another window says so', async () => {
    const frame = document.body.createEl('iframe');
    const other = frame.contentWindow;
    if (!other || !frame.contentDocument) throw new Error('the frame has no window');
    installDom(other as Window & typeof globalThis, {});
    const el = document.body.createDiv();
    const moved = vi.fn();
    el.onWindowMigrated(moved);
    frame.contentDocument.body.append(el);
    await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(1));
    expect(el.doc).toBe(frame.contentDocument);
  });

  test('instanceOf, matchParent, attributes and classes', () => {
    const outer = document.body.createDiv('outer');
    const inner = outer.createSpan();
    expect(inner.instanceOf(HTMLElement)).toBe(true);
    expect(inner.instanceOf(HTMLInputElement)).toBe(false);
    expect(inner.matchParent('.outer')).toBe(outer);
    expect(inner.matchParent('.outer', inner)).toBeNull();
    inner.setAttr('aria-hidden', true);
    inner.setAttr('aria-hidden', null);
    expect(inner.getAttr('aria-hidden')).toBeNull();
    inner.toggleClass(['a', 'b'], true);
    inner.removeClass('a');
    expect(inner.hasClass('b')).toBe(true);
  });

  test('arrays, strings, numbers and objects', () => {
    const list = [1, 2, 2, 3];
    list.remove(2);
    expect([list, [1, 1].unique(), list.first(), list.last(), list.contains(3)]).toEqual([
      [1, 3],
      [1],
      1,
      3,
      true,
    ]);
    expect('{0} of {1}'.format('1', '2')).toBe('1 of 2');
    expect(Math.clamp(11, 0, 10)).toBe(10);
    expect(Object.isEmpty({})).toBe(true);
  });
});
