/** docs/api.d.ts: the API's type with all that it speaks of, out of the sources, in one file that needs no other. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { KINDS } from '../../src/entries/kinds';

const START = { path: 'src/doors/api.ts', name: 'Api' };

/** Types that the sources compute, or keep apart from others by a mark that nobody else needs. */
const WRITTEN: Readonly<Record<string, string>> = {
  Kind: `export type Kind = ${KINDS.map(({ kind }) => `'${kind}'`).join(' | ')};`,
  LocalDay: '/** A calendar day of the device, `2026-03-01`. */\nexport type LocalDay = string;',
};

const HEAD = `/**
 * The public API of No Contact Journal, for other plugins and scripts. Made from the sources by \`npm run docs\`; copy this file to where
 * you need it.
 *
 *     const api: Api | null = app.plugins.plugins['no-contact-journal']?.api ?? null;
 *     if (api) {
 *       await api.ready;
 *       console.log(api.snapshot().streak.days);
 *     }
 *
 * Keys may be added to what it gives; none is changed or removed. A day is a string like \`2026-03-01\`, in the calendar of the device,
 * where a setting may begin it some hours after midnight. Intensities and mood go from 0 to 10, sleep is in hours.
 */
`;

export function apiTypes(): string {
  const found = new Map<string, string>();
  collect(START.path, START.name, found);
  return `${HEAD}\n${[...found.values()].join('\n\n')}\n`;
}

/** The declaration, and then those that it speaks of, each once. */
function collect(path: string, name: string, found: Map<string, string>): void {
  if (found.has(name)) return;
  const written = WRITTEN[name];
  if (written !== undefined) {
    found.set(name, written);
    return;
  }
  const source = sourceAt(path);
  const declaration = source.statements.find(
    (each): each is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.name.text === name,
  );
  if (!declaration) {
    const from = importedFrom(source, name);
    if (from !== null) collect(join(dirname(path), `${from}.ts`), name, found);
    return;
  }
  const text = source.text.slice(docStart(source, declaration), declaration.end);
  found.set(name, text.includes('export ') ? text : text.replace(/^(interface|type) /m, 'export $1 '));
  for (const each of namesIn(declaration)) collect(path, each, found);
}

/** Where its own comment begins, which is the last one in front of it. */
function docStart(source: ts.SourceFile, node: ts.Node): number {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  const own = last !== undefined && /^\n[^\n]/.test(source.text.slice(last.end));
  return own ? last.pos : node.getStart(source);
}

function namesIn(node: ts.Node): readonly string[] {
  const names: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isTypeReferenceNode(each) && ts.isIdentifier(each.typeName)) names.push(each.typeName.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

/** Null = it is imported from nowhere: the language's own, like `Promise`. */
function importedFrom(source: ts.SourceFile, name: string): string | null {
  for (const each of source.statements) {
    if (!ts.isImportDeclaration(each) || !ts.isStringLiteral(each.moduleSpecifier)) continue;
    const bindings = each.importClause?.namedBindings;
    if (
      bindings &&
      ts.isNamedImports(bindings) &&
      bindings.elements.some((element) => element.name.text === name)
    )
      return each.moduleSpecifier.text;
  }
  return null;
}

function sourceAt(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}
