/** What a file of types declares, for tables: each interface with its members. */
import ts from 'typescript';

export interface Member {
  readonly name: string;
  /** As it is written; of a method its parameters and what it gives. */
  readonly type: string;
  readonly doc: string;
  /** What its doc says of parameters and errors, by name. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

export interface Declared {
  readonly name: string;
  readonly doc: string;
  readonly members: readonly Member[];
}

export function interfacesIn(text: string): readonly Declared[] {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isInterfaceDeclaration).map((each) => ({
    name: each.name.text,
    doc: docOf(each),
    members: each.members.map((member) => memberOf(member, source)),
  }));
}

function memberOf(member: ts.TypeElement, source: ts.SourceFile): Member {
  const name = member.name?.getText(source) ?? '';
  const tags = ts.getJSDocTags(member).map((tag) => ({
    name: ts.isJSDocParameterTag(tag) ? tag.name.getText(source) : tag.tagName.text,
    text: flat(ts.getTextOfJSDocComment(tag.comment) ?? ''),
  }));
  const whole = member
    .getText(source)
    .replace(/;$/, '')
    .replace(/^readonly /, '');
  const type = ts.isMethodSignature(member) ? whole : whole.slice(whole.indexOf(':') + 1);
  return { name, type: flat(type).replaceAll('readonly ', ''), doc: docOf(member), tags };
}

function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return flat(docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(' '));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
