// What other plugins make of their blocks, as far as the recipes use it and as their documentation describes it.
import { createContext, runInContext } from 'node:vm';
import { parse } from 'yaml';
import { readMetadata } from '../../host/model/read-metadata';

/** Templater: `<% value %>` is replaced by it, `<%* code %>` is run; `-%>` takes the line break after it along. */
export async function runTemplater(
  template: string,
  world: Readonly<Record<string, unknown>>,
): Promise<string> {
  const pieces = template.split(/(<%\*?[^]*?%>\n?)/);
  const code = pieces.map((piece) => {
    const [, kind = '', body = '', trim = '', end = ''] = /^<%(\*?)([^]*?)(-?)%>(\n?)$/.exec(piece) ?? [];
    if (body === '') return `tR += ${JSON.stringify(piece)};`;
    const after = trim === '-' ? '' : `tR += ${JSON.stringify(end)};`;
    return `${kind === '*' ? body : `tR += (${body});`}\n${after}`;
  });
  return (await runInContext(
    `(async () => { let tR = ''; ${code.join('\n')} return tR; })()`,
    createContext({ ...world }),
  )) as string;
}

/** QuickAdd: a script exports a function, which is called with the app and its own questions. */
export async function runQuickAdd(
  script: string,
  app: unknown,
  answers: readonly (string | undefined)[],
): Promise<void> {
  const module: { exports: unknown } = { exports: null };
  runInContext(script, createContext({ module }));
  const left = [...answers];
  const quickAddApi = { inputPrompt: () => Promise.resolve(left.shift()) };
  await (module.exports as (given: object) => Promise<void>)({ app, quickAddApi, variables: {} });
}

/** A `dataviewjs` block: an async function with `dv`; gives what it wrote as paragraphs. */
export async function runDataviewJs(script: string, app: unknown): Promise<readonly string[]> {
  const said: string[] = [];
  const dv = { paragraph: (text: string) => said.push(text) };
  await (runInContext(`(async () => { ${script} })()`, createContext({ app, dv })) as Promise<void>);
  return said;
}

/** Tasks: each line of a block is an instruction; filters must all hold. A tag is matched in part, without regard to case. */
export function runTasks(block: string, lines: readonly string[]): readonly string[] {
  const filters = block.trim().split('\n').map(filterOf);
  return lines.filter((line) => /^- \[.\] /.test(line) && filters.every((filter) => filter(line)));
}

function filterOf(instruction: string): (line: string) => boolean {
  const tags = (line: string): string[] => line.toLowerCase().match(/#[\w/-]+/g) ?? [];
  const [, not, tag] = /^tags (do not include|include) (#\S+)$/.exec(instruction) ?? [];
  if (tag !== undefined) {
    const has = (line: string): boolean => tags(line).some((each) => each.includes(tag.toLowerCase()));
    return not === 'include' ? has : (line) => !has(line);
  }
  if (instruction === 'not done') return (line) => !line.startsWith('- [x]');
  if (/^group by (filename|folder|path)$/.test(instruction)) return () => true;
  throw new Error(`Tasks would not know the instruction "${instruction}".`);
}

type Filter =
  | string
  | { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: readonly Filter[] };

export interface Base {
  readonly filters: Filter;
  readonly views: readonly (Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly name: string;
  })[];
}

export function readBase(text: string): Base {
  return parse(text) as Base;
}

/** Bases: whether a note is among those of the base. */
export function isInBase(filter: Filter, note: string): boolean {
  if (typeof filter !== 'string') {
    const { and, or, not } = filter;
    if (and) return and.every((each) => isInBase(each, note));
    if (or) return or.some((each) => isInBase(each, note));
    return !(not ?? []).some((each) => isInBase(each, note));
  }
  const { tags = [], frontmatter = {} } = readMetadata(note);
  const [, test, name = ''] = /^file\.(hasTag|hasProperty)\("([^"]+)"\)$/.exec(filter) ?? [];
  if (test === 'hasTag') return tags.some(({ tag }) => `${tag}/`.startsWith(`#${name}/`));
  if (test === 'hasProperty') return name in frontmatter;
  throw new Error(`The filter ${filter} is not modelled.`);
}
