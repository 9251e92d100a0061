// THIRD-PARTY.md: whose code is in main.js, why it is there, and the notices that go with it. The build puts the notices in front of main.js.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** What each package is for, and why it is not written by hand. One that comes with another says with which. */
const REASONS = {
  '@date-fns/utc': 'Calendar days as dates without a time zone, so that no change of clocks moves a day',
  '@kurkle/color': 'Comes with chart.js, which mixes colours with it',
  'chart.js': 'Draws the charts; only the pieces that are used are in it',
  'chartjs-chart-matrix': 'The cells of the calendar and of the hours, which Chart.js does not draw itself',
  'date-fns': 'Arithmetic with days, weeks and months',
  idb: 'Promises around IndexedDB, where what was read is kept on the device',
};

const HEADING = '## Notices';

/** The whole page, from what esbuild says is in main.js. */
export function thirdPartyPage(metafile) {
  const packages = packagesIn(metafile);
  const rows = packages.map(({ name, version, license }) => {
    const why = REASONS[name];
    if (!why) throw new Error(`Say in scripts/third-party.mjs why ${name} is in main.js.`);
    return `| \`${name}\` | ${version} | ${license} | ${why} |`;
  });
  return `# Third-party notices

\`main.js\` holds code of the packages below, and of no other. \`npm run docs\` writes this page from what the build put into
it, and a test holds it to that. Moment, CodeMirror and all else that the plugin uses come with Obsidian and are not part of it.

| package | version | licence | why it is there |
| --- | --- | --- | --- |
${rows.join('\n')}

${HEADING}

\`\`\`text
${notices(packages)}
\`\`\`
`;
}

/** The notices alone, out of the page. */
export function noticesIn(page) {
  const [, text] = /```text\n([^]*?)\n```/.exec(page.slice(page.indexOf(HEADING))) ?? [];
  if (!text) throw new Error('THIRD-PARTY.md holds no notices: run npm run docs.');
  return text;
}

/** Those that left something in main.js, by name. */
export function packagesIn({ outputs }) {
  const inputs = Object.entries(outputs['main.js'].inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const names = inputs.flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, license, text: licenceIn(folder) };
  });
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file.`);
  return readFileSync(join(folder, file), 'utf8');
}

/** Each licence once, after all the copyright lines that it goes with. */
function notices(packages) {
  const byTerms = new Map();
  for (const { name, text } of packages) {
    const { copyright, terms } = parts(name, text);
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), `${name}: ${copyright}`]);
  }
  return [...byTerms].map(([terms, lines]) => `${lines.join('\n')}\n\n${terms}`).join('\n\n');
}

/** Lines are broken anew, as packages break one licence in different places. */
function parts(name, text) {
  const at = text.search(/^Permission /m);
  const copyright = text.slice(0, at).match(/^Copyright .*$/gm) ?? [];
  if (at < 0 || copyright.length === 0)
    throw new Error(`The licence of ${name} is of a form that is not known here.`);
  const paragraphs = text
    .slice(at)
    .trim()
    .split(/\n\s*\n/);
  return { copyright: copyright.join('; '), terms: paragraphs.map(wrapped).join('\n\n') };
}

function wrapped(paragraph) {
  const lines = [''];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== '' && line.length + word.length >= 100) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
