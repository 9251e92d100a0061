import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Every page of the repository that somebody reads. */
const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const textOf = (page: string): string => readFileSync(page, 'utf8');
/** What stands in code is no link, and no name. */
const prose = (page: string): string =>
  textOf(page)
    .replace(/```[^]*?```/g, '')
    .replace(/`[^`\n]*`/g, '``');

interface Link {
  readonly path: string;
  readonly anchor: string;
}

function linksOf(page: string): readonly Link[] {
  const links = [
    ...prose(page).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)/g),
    ...prose(page).matchAll(/<img src="([^"#]*)"/g),
  ];
  return links.map(([, path = '', anchor = '']) => ({
    path: path === '' ? page : normalize(join(dirname(page), path)),
    anchor,
  }));
}

/** As the sites that show Markdown make them of headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = textOf(page)
    .replace(/```[^]*?```/g, '')
    .matchAll(/^#{1,6} (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the pages', () => {
  it('are those that a user is led to from the README', () => {
    const seen = new Set(['README.md']);
    for (const page of seen)
      for (const { path } of linksOf(page)) if (path.endsWith('.md') && existsSync(path)) seen.add(path);
    expect(PAGES.filter((page) => !seen.has(page))).toEqual([]);
  });

  it.each(PAGES)('%s links to pages, places and pictures that there are', (page) => {
    const broken = linksOf(page).filter(
      ({ path, anchor }) => !existsSync(path) || (anchor !== '' && !anchorsOf(path).has(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s says of each picture what it shows', (page) => {
    expect([...prose(page).matchAll(/!\[\s*\]|<img (?![^>]*alt="[^"]{10,}")/g)]).toEqual([]);
  });

  it('show no picture that there is not, and leave none of the guide unshown', () => {
    const shown = new Set(PAGES.flatMap(linksOf).map(({ path }) => path));
    const pictures = readdirSync('docs/screenshots').filter((name) => name.startsWith('guide-'));
    expect(pictures.filter((name) => !shown.has(`docs/screenshots/${name}`))).toEqual([]);
  });
});

/** Every text in the sources: what commands, settings and buttons are called is among them. */
function said(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const source = ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) texts.add(node.text.replaceAll("'", '’'));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return texts;
}

/** Names that are the app's or another program's, and beginnings of longer texts. */
const NOT_OURS = [
  ...['Daily notes', 'File recovery', 'Hotkeys', 'Application', 'IndexedDB', 'Local storage'],
  ...['No Contact Journal', 'Notes', 'Start', 'Reading your notes', 'Copy', 'Unsent letters'],
];

describe('names of commands, settings and buttons', () => {
  const texts = said();

  it.each(['README.md', 'docs/guide.md', 'docs/troubleshooting.md', 'docs/privacy.md', 'docs/template.md'])(
    'in %s are those that the plugin shows',
    (page) => {
      const names = [...prose(page).matchAll(/(?<![\w*_])_([A-Z“][^_\n]*(?:\n[^_\n]+)?)_(?![\w*])/g)].map(
        ([, name = '']) => name.replace(/\s+/g, ' ').replaceAll("'", '’'),
      );
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !texts.has(name) && !NOT_OURS.includes(name))).toEqual([]);
    },
  );
});
