// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareJsdom } from '../jsdom';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';

let el: HTMLElement;

beforeAll(prepareJsdom);

beforeEach(() => {
  el = createDiv({ text: 'before' });
});

test.each([
  ['sprout', 'svg-icon lucide-sprout'],
  ['lucide-sprout', 'svg-icon lucide-sprout'],
  ['help-circle', 'svg-icon lucide-help-circle'],
])('%s is drawn in place of what was there', (name, cls) => {
  setIcon(el, name);
  expect(el.childNodes).toHaveLength(1);
  expect(el.find('svg').getAttribute('class')).toBe(cls);
  expect(el.findAll('svg > *').length).toBeGreaterThan(0);
});

test('a name that no icon has changes nothing', () => {
  setIcon(el, 'no-such-icon');
  expect(el.textContent).toBe('before');
  expect(getIcon('no-such-icon')).toBeNull();
});

test('an icon that was added is drawn until it is removed', () => {
  addIcon('own', '<circle cx="50" cy="50" r="50" fill="currentColor" />');
  expect(getIconIds()).toContain('own');
  setIcon(el, 'own');
  expect(el.find('svg').getAttribute('viewBox')).toBe('0 0 100 100');
  expect(el.find('svg circle').getAttribute('r')).toBe('50');
  removeIcon('own');
  expect(getIcon('own')).toBeNull();
});
