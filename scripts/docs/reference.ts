/** docs/reference.md, a section a door, each out of the table that the product itself goes by. */
import { apiSection } from './reference-api';
import {
  blockSection,
  commandSection,
  linkSection,
  settingSection,
  terminalSection,
  variableSection,
} from './reference-doors';
import { columnSection, entrySection, problemSection, propertySection } from './reference-notes';

const SECTIONS = [
  entrySection,
  propertySection,
  problemSection,
  commandSection,
  settingSection,
  variableSection,
  blockSection,
  linkSection,
  terminalSection,
  columnSection,
  apiSection,
];

export function referencePage(): string {
  const sections = SECTIONS.map((section) => section());
  const headings = sections.map((text) => /^## (.*)$/m.exec(text)?.[1] ?? '');
  const contents = headings.map((heading) => `[${heading}](#${anchor(heading)})`).join(' · ');
  return `# Reference

Everything that can be written, set, run or called, by its exact name. \`npm run docs\` makes this page from the tables that the
plugin itself goes by, so it says what is so. How to use it day by day is in the [guide](guide.md).

${contents}

${sections.join('\n\n')}
`;
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
