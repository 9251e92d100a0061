// Runs what Dataview's parser made of a query, as its documentation says it is run; what the recipes do not use throws.
import { readMetadata } from '../../host/model/read-metadata';
import { parseQuery, parseValue, type Field, type Operation, type Query } from './dataview-parser';

type Row = Readonly<Record<string, unknown>>;

/** Path to text. */
export type Notes = Readonly<Record<string, string>>;

/** A table's rows as they are shown, the link to the note first where the query does not leave it out; a list of tasks their texts. */
export function runQuery(text: string, notes: Notes): unknown[][] {
  const query = parseQuery(text);
  const pages = Object.entries(notes).map(([path, note]) => pageOf(path, note));
  const from = pages.filter((page) => isFrom(query, page));
  const start: readonly Row[] = query.header.type === 'task' ? from.flatMap((page) => tasksOf(page)) : from;
  const rows = query.operations.reduce(operate, start);
  const { header } = query;
  if (header.type === 'task') return rows.map((row) => [row.text]);
  return rows.map((row) => [
    ...(header.showId ? [valueOf({ type: 'variable', name: 'file' }, row, 'name')] : []),
    ...header.fields.map(({ field }) => valueOf(field, row)),
  ]);
}

/** Properties, `file`, and its list items with their fields. */
function pageOf(path: string, text: string): Row {
  const { frontmatter, listItems = [], tags = [] } = readMetadata(text);
  const lists = listItems.map(({ position, task }) => {
    const line = text.slice(position.start.offset, position.end.offset).split('\n', 1)[0] ?? '';
    const words = line.replace(/^\s*[-*+]\s+(?:\[.\]\s)?/, '');
    return {
      text: words,
      tags: words.match(/#[\w/-]+/g) ?? [],
      task: task !== undefined,
      completed: task === 'x',
      ...fieldsOf(words),
    };
  });
  const name = path.replace(/^.*\/|\.md$/g, '');
  return { ...frontmatter, file: { path, name, link: name, tags: tags.map(({ tag }) => tag), lists } };
}

function fieldsOf(words: string): Record<string, unknown> {
  const found = [...words.matchAll(/\[([^[\]:]+)::\s*((?:\[\[[^\]]*\]\]|[^\]])*)\]/g)];
  return Object.fromEntries(found.map(([, key = '', value = '']) => [key.trim(), parseValue(value.trim())]));
}

/** Tasks have the fields of their note as well. */
function tasksOf(page: Row): readonly Row[] {
  return listsOf(page).flatMap((item) => (item.task === true ? [{ ...page, ...item }] : []));
}

function listsOf({ file }: Row): readonly Row[] {
  return (file as { lists: readonly Row[] }).lists;
}

function isFrom({ source }: Query, { file }: Row): boolean {
  if (source.type === 'folder') return source.folder === '';
  // A source by tag takes tags below it as well.
  return (file as { tags: string[] }).tags.some((tag) => `${tag}/`.startsWith(`${source.tag}/`));
}

function operate(rows: readonly Row[], operation: Operation): readonly Row[] {
  switch (operation.type) {
    case 'where':
      return rows.filter((row) => isTruthy(valueOf(operation.clause, row)));
    case 'flatten': {
      const { name, field } = operation.field;
      return rows.flatMap((row) => {
        const value = valueOf(field, row);
        return (Array.isArray(value) ? value : [value]).map((each: unknown) => ({ ...row, [name]: each }));
      });
    }
    case 'group': {
      const { name, field } = operation.field;
      const groups = new Map<unknown, Row[]>();
      for (const row of rows)
        groups.set(valueOf(field, row), [...(groups.get(valueOf(field, row)) ?? []), row]);
      return [...groups].map(([key, of]) => ({ [name]: key, rows: of }));
    }
    case 'sort':
      return [...rows].sort((a, b) => {
        for (const { field, direction } of operation.fields) {
          const order = compare(valueOf(field, a), valueOf(field, b));
          if (order !== 0) return direction === 'descending' ? -order : order;
        }
        return 0;
      });
    case 'limit':
      return rows.slice(0, Number(valueOf(operation.amount, {})));
  }
}

function valueOf(field: Field, row: Row, key?: string): unknown {
  if (key !== undefined) return (valueOf(field, row) as Row)[key] ?? null;
  switch (field.type) {
    case 'literal':
      return field.value;
    case 'variable':
      return row[field.name] ?? null;
    case 'index': {
      const object = valueOf(field.object, row);
      return object === null ? null : ((object as Row)[String(valueOf(field.index, row))] ?? null);
    }
    case 'negated':
      return !isTruthy(valueOf(field.child, row));
    case 'binaryop': {
      const [left, right] = [valueOf(field.left, row), valueOf(field.right, row)];
      if (field.op === '&') return isTruthy(left) && isTruthy(right);
      if (field.op === '|') return isTruthy(left) || isTruthy(right);
      if (field.op === '!=') return left !== right;
      throw new Error(`The operator ${field.op} is not modelled.`);
    }
    case 'function': {
      const name = field.func.type === 'variable' ? field.func.name : '';
      const run = FUNCTIONS[name];
      if (!run) throw new Error(`The function ${name} is not modelled.`);
      return run(...field.arguments.map((each) => valueOf(each, row)));
    }
  }
}

const FUNCTIONS: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
  contains: (list, value) => Array.isArray(list) && list.includes(value),
  length: (list) => (Array.isArray(list) ? list.length : 0),
  lower: (text) => String(text).toLowerCase(),
  split: (text, at) => String(text).split(new RegExp(String(at))),
};

/** Null, nothing and zero are not. */
function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}
