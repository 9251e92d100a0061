import { describe, expect, it } from 'vitest';
import { BLANK, htmlBlock } from '../../../src/markdown/html-blocks';

/** The names of the sixth sort in CommonMark 0.31.2. */
const NAMES = [
  ...['address', 'article', 'aside', 'base', 'basefont', 'blockquote', 'body', 'caption', 'center', 'col'],
  ...['colgroup', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure'],
  ...['footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr'],
  ...['html', 'iframe', 'legend', 'li', 'link', 'main', 'menu', 'menuitem', 'nav', 'noframes', 'ol'],
  ...['optgroup', 'option', 'p', 'param', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot'],
  ...['th', 'thead', 'title', 'tr', 'track', 'ul'],
];

describe('a block of HTML', () => {
  it.each(NAMES)('begins with <%s> anywhere, closed or not, and ends with a blank line', (name) => {
    const tags = [
      `<${name}>`,
      `</${name}>`,
      `<${name}`,
      `<${name} x`,
      `<${name}/>`,
      `<${name.toUpperCase()}> x`,
    ];
    expect(tags.map((tag) => htmlBlock(tag, true))).toEqual(tags.map(() => BLANK));
    expect([`<${name}x>`, `<${name}/x`, `<x ${name}>`].map((tag) => htmlBlock(tag, true))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['<pre>', '</pre>'],
    ['<script x', 'a</SCRIPT>b'],
    ['<STYLE', '</style>'],
    ['<textarea>a', '</pre>'],
    ['<!--', 'a --> b'],
    ['<?php', 'a ?> b'],
    ['<!DOCTYPE html', '>'],
    ['<!a', 'b > c'],
    ['<![CDATA[', ']]>'],
  ])('begins with %j anywhere, and ends with %j', (opens, closes) => {
    for (const below of [false, true]) expect(htmlBlock(opens, below)?.test(closes)).toBe(true);
    expect(htmlBlock(opens, true)?.test('')).toBe(false);
    expect(htmlBlock(opens, true)?.test('a < b ] - ?')).toBe(false);
  });

  it.each([
    '<b>',
    '</b>',
    '<b >  ',
    '<b/>',
    '<b />',
    '<my-tag2>',
    '<b a>',
    '<b a b="c>" d=\'e\' f=g :h _i.j-k:l = "m">',
    '</b >',
    '<B A="">',
  ])('begins with %j that is all of its line, but not below words', (tag) => {
    expect([htmlBlock(tag, false), htmlBlock(tag, true)]).toEqual([BLANK, null]);
  });

  it.each([
    '<b> a',
    '<b',
    '<b a=>',
    '<b a="c>',
    "<b a='c>",
    '<b a=b"c>',
    '<b a="b"c>',
    '<b 1>',
    '<2>',
    '< b>',
    '</ b>',
    '</b a>',
    '<b></b>',
    '<my_tag>',
    '<https://a.b>',
    '<a@b.c>',
    '<i>a <!b',
    '<i>a <!--',
    '<i>a <?',
    '<i>a <![CDATA[',
    '<i>a <pre>',
    '<i>a <div>',
    '<prex>a',
    '<!1>',
    '<![cdata[',
    ' <div>',
    'a <div>',
    '',
  ])('does not begin with %j', (line) => {
    expect([htmlBlock(line, false), htmlBlock(line, true)]).toEqual([null, null]);
  });
});
