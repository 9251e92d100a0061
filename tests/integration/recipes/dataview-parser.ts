// Dataview's own parser, from its package: of queries, and of the values of inline fields.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export type Field =
  | { readonly type: 'literal'; readonly value: unknown }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'index'; readonly object: Field; readonly index: Field }
  | { readonly type: 'negated'; readonly child: Field }
  | { readonly type: 'binaryop'; readonly left: Field; readonly op: string; readonly right: Field }
  | { readonly type: 'function'; readonly func: Field; readonly arguments: readonly Field[] };

export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

export type Operation =
  | { readonly type: 'where'; readonly clause: Field }
  | { readonly type: 'flatten' | 'group'; readonly field: NamedField }
  | {
      readonly type: 'sort';
      readonly fields: readonly { readonly field: Field; readonly direction: 'ascending' | 'descending' }[];
    }
  | { readonly type: 'limit'; readonly amount: Field };

export interface Query {
  readonly header:
    | { readonly type: 'table'; readonly showId: boolean; readonly fields: readonly NamedField[] }
    | { readonly type: 'task' };
  readonly source:
    { readonly type: 'tag'; readonly tag: string } | { readonly type: 'folder'; readonly folder: string };
  readonly operations: readonly Operation[];
}

interface Parser<T> {
  tryParse(text: string): T;
  parse(text: string): { readonly status: true; readonly value: T } | { readonly status: false };
}

interface Dataview {
  readonly QUERY_LANGUAGE: { readonly query: Parser<Query> };
  readonly EXPRESSION: { readonly inlineField: Parser<unknown> };
}

const { QUERY_LANGUAGE, EXPRESSION } = load();

/** Throws what the parser says where it is no query. */
export function parseQuery(text: string): Query {
  return QUERY_LANGUAGE.query.tryParse(text);
}

/** A number, a date, a link …; the text itself where it is nothing of the kind. */
export function parseValue(text: string): unknown {
  const result = EXPRESSION.inlineField.parse(text);
  return result.status ? result.value : text;
}

/** It asks for the app when it is loaded, which there is none of here, and does not use it for parsing. */
function load(): Dataview {
  const module: { exports: unknown } = { exports: {} };
  const world = createContext({ module, exports: module.exports, require: () => ({}), window: {}, console });
  runInContext(readFileSync('node_modules/obsidian-dataview/lib/index.js', 'utf8'), world);
  return module.exports as Dataview;
}
