import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/markdown/changes';
import { insertEntry } from '../../../src/markdown/insert';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { findHeading } from '../../../src/markdown/section';
import { mergeTemplate } from '../../../src/template/merge';
import { placeBeforeHeading } from '../../../src/template/place-block';
import { LOOSE_NOTE, NOTE } from '../entries/any-note';
import { readMetadata } from '../../host/model/read-metadata';

const LINE = '- 21:14 #no-contact/urge';
const TEMPLATE = 'Pages of mine\n\n## No contact\n';

describe('in any note', () => {
  it('a prompt, a template and an entry find the same heading', () => {
    fc.assert(
      fc.property(LOOSE_NOTE, (note) => {
        const found = findHeading(markdownLines(note), 'No contact');
        const [entry] = insertEntry(note, 'No contact', LINE);
        const prompt = placeBeforeHeading(note, 'What now?', 'No contact');
        const source = { template: TEMPLATE, heading: 'No contact', prompts: new Set<string>() };
        const merged = mergeTemplate(note, TEMPLATE, source);
        const added = merged.split(/\r?\n/).filter((line) => /^#+ No contact$/.test(line)).length;
        const before = note.split(/\r?\n/).filter((line) => /^\uFEFF?#+ No contact$/.test(line)).length;
        expect(entry?.insert.includes('## No contact')).toBe(found === null);
        if (found) {
          expect(entry?.from).toBeGreaterThanOrEqual(found.to);
          expect(prompt.offset).toBeLessThanOrEqual(found.from);
          expect(note.slice(prompt.offset, found.from).trim()).toBe('');
          expect(added).toBeLessThanOrEqual(before);
        }
        const after = applied(note, entry ? [entry] : []);
        expect(findHeading(markdownLines(after), 'No contact')?.title).toBe('no contact');
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the reader and the host's metadata", () => {
  it('agree on headings, list items, tags and frontmatter', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('', '---\na: 1\n---\n', '---\n---\n'), NOTE),
        ([properties, rest]) => {
          const note = properties + rest.replace('\uFEFF', '');
          // The host's parser knows no formulas.
          fc.pre(!note.includes('$$'));
          const { sections = [], headings = [], listItems = [], tags = [] } = readMetadata(note);
          const { lines, headings: own } = markdownLines(note);
          const matter = sections.find(({ type }) => type === 'yaml');
          const top = new Set(
            sections.filter(({ type }) => type === 'heading').map(({ position }) => position.start.offset),
          );
          expect(own.map(({ from, level }) => [lineOf(note, from), level])).toEqual(
            headings
              .filter(({ position }) => top.has(position.start.offset))
              .map(({ position, level }) => [position.start.line, level]),
          );
          const items = new Set(listItems.map(({ position }) => position.start.line));
          expect(lines.flatMap(({ item, plain }, at) => (item && plain ? [at] : []))).toEqual(
            [...items].filter((line) => lines[line]?.plain).sort((a, b) => a - b),
          );
          // The app lists those of comments as well.
          const seen = tags.filter(({ tag, position: { start } }) =>
            lines[start.line]?.visible.startsWith(tag, start.col),
          );
          if (seen.length < tags.length) expect(note).toContain('%%');
          const shown = lines.flatMap(({ visible }, at) => (visible.includes('#no-contact/') ? [at] : []));
          expect(shown).toEqual([...new Set(seen.map(({ position }) => position.start.line))]);
          expect(lines.filter(({ property }) => property).length).toBe(
            matter ? matter.position.end.line + 1 : 0,
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});

function lineOf(note: string, offset: number): number {
  return note.slice(0, offset).split('\n').length - 1;
}
