/** Of the reference: the API, out of its types. */
import { apiTypes } from './api-types';
import { code, fenced, table } from './markdown';
import { interfacesIn, type Declared } from './read-types';

export function apiSection(): string {
  const [api, ...others] = interfacesIn(apiTypes());
  if (!api) throw new Error('The API has no type.');
  return [
    `## API

For other plugins and scripts. [api.d.ts](api.d.ts) has the types; [the recipes](recipes.md) use it from QuickAdd and Templater. Keys may be
added to what it gives; none is changed or removed.

${fenced('js', "const api = app.plugins.plugins['no-contact-journal']?.api;\nawait api.ready;\napi.snapshot().streak.days;")}`,
    ...api.members.map(({ type, doc, tags, name }) => {
      const signature = type.startsWith(name) ? type : `${name}: ${type}`;
      const list = tags.map((tag) => `- ${tag.name === 'throws' ? '_Errors_' : code(tag.name)}: ${tag.text}`);
      return [
        `### ${code(name)}`,
        fenced('ts', signature),
        doc,
        ...(list.length > 0 ? [list.join('\n')] : []),
      ].join('\n\n');
    }),
    `### What it gives`,
    ...others.map(shape),
  ].join('\n\n');
}

function shape({ name, doc, members }: Declared): string {
  const rows = members.map((member) => [code(member.name), code(member.type), member.doc]);
  return [`#### ${code(name)}`, ...(doc === '' ? [] : [doc]), table(['key', 'type', 'says'], rows)].join(
    '\n\n',
  );
}
