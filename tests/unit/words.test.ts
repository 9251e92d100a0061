import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** Where everything stands that a user can read. */
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) =>
    /(?:^|\/)words\.ts$|^settings\/(?:table|rows\/.*)\.ts$|^entries\/(?:problems|meanings)\.ts$|^guide\/.*\.ts$|^prompts\/.*\.ts$/.test(
      path,
    ),
  )
  .sort();

/** Every text of a file, its computed parts as `…`. */
function textsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isRegularExpressionLiteral(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter((text) => / /.test(text));
}

const TEXTS = FILES.flatMap((path) => textsOf(path).map((text) => ({ path, text })));

const found = (pattern: RegExp) => TEXTS.filter(({ text }) => pattern.test(text));

describe('all that the product says', () => {
  it('is in the files that are looked at', () => {
    expect(FILES).toEqual(
      expect.arrayContaining([
        'charts/words.ts',
        'ui/forms/words.ts',
        'ui/sidebar/words.ts',
        'settings/rows/practice.ts',
      ]),
    );
    expect(TEXTS.length).toBeGreaterThan(600);
  });

  it('never raises its voice', () => {
    expect(found(/!/)).toEqual([]);
  });

  it.each([
    [
      'blames',
      /\b(?:fail(?:ed|ure)?|relapse[ds]?|broke|weak(?:ness)?|shame(?:ful)?|guilt(?:y)?|wasted|ruined)\b/i,
    ],
    ['cheers', /\b(?:congratulations|well done|great job|awesome|amazing|hooray|keep it up|you got this)\b/i],
    ['orders', /\b(?:you must|you should|you have to|don't|do not give up|never again)\b/i],
    [
      'promises something of them',
      /\b(?:they|he|she) will (?:come|miss|regret|want|see|notice|write|call|be back)\b/i,
    ],
    [
      'says how long an urge lasts',
      /\burges? (?:pass(?:es)?|last(?:s)?|fade[s]?) (?:in|within|for|after)\b/i,
    ],
    ['sells', /\b(?:premium|upgrade|coach(?:ing)?|subscribe|buy)\b/i],
  ])('never %s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  it('has no straight gap or doubled word', () => {
    expect(found(/ {2}|\b(\p{L}{2,}) \1\b/u)).toEqual([]);
  });
});
