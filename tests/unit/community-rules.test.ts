import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES, complaints, filesBy, type Files } from '../../scripts/community-rules.mjs';

/** What is built is looked at by scripts/check-build.mjs. */
const BUILT: Readonly<Record<string, string>> = {
  'main.js': '"use strict";',
  'styles.css': readdirSync('styles')
    .map((name) => readFileSync(`styles/${name}`, 'utf8'))
    .join('\n'),
};
const OURS = filesBy((name) => BUILT[name] ?? readFileSync(name, 'utf8'));

const manifest = (values: Readonly<Record<string, unknown>>): Partial<Files> => ({
  manifest: { ...OURS.manifest, ...values },
});
const without = (key: string): Partial<Files> => {
  const { [key]: _, ...rest } = OURS.manifest;
  return { manifest: rest };
};

/** What breaks each rule: the start of its words, and the change. */
const BREAKS: readonly (readonly [rule: string, change: Partial<Files>])[] = [
  ['The manifest has the keys', without('author')],
  ['and no others', manifest({ helpUrl: 'https://example.org' })],
  ['The id is lowercase', manifest({ id: 'No_contact' })],
  ['The id has no "obsidian"', manifest({ id: 'no-contact-obsidian' })],
  ['The id has no "obsidian"', manifest({ id: 'no-contact-plugin' })],
  ['The name has neither', manifest({ name: 'No contact for Obsidian' })],
  ['The name has neither', manifest({ name: 'No contact plugin' })],
  ['The name has neither', manifest({ name: 'Obsinocontact' })],
  ['The description has 10', manifest({ description: 'Short.' })],
  ['The description has 10', manifest({ description: 'log urges and keep a streak.' })],
  ['The description has 10', manifest({ description: 'Log urges and keep a streak' })],
  ['The description has 10', manifest({ description: 'Log urges — and keep a streak.' })],
  ['The description has 10', manifest({ description: `Log ${'urges '.repeat(42)}now.` })],
  ['The description has neither', manifest({ description: 'Log urges in Obsidian notes.' })],
  ['The author is no address', manifest({ author: 'me@example.org' })],
  ['The author has a page', manifest({ authorUrl: 'https://obsidian.md' })],
  ['The author has a page', manifest({ authorUrl: 'https://github.com/me/no-contact-journal' })],
  ['The link for gifts', manifest({ fundingUrl: '' })],
  ['Versions are x.y.z', manifest({ minAppVersion: '1.13' })],
  ['package.json and its lock', manifest({ version: '9.9.9' })],
  ['versions.json says', { versions: {} }],
  ['versions.json says', { versions: { '0.0.1': '1.0.0' } }],
  ['It works on phones', manifest({ isDesktopOnly: 'no' })],
  ['There is a licence', { license: 'MIT License\n\nCopyright (c) [year] [name]\n' }],
  ['The README says', { readme: OURS.readme.replace(/network/gi, 'cable') }],
  ['The README is not', { readme: '# Obsidian Sample Plugin' }],
  ['No package that', { packageJson: { ...OURS.packageJson, dependencies: { moment: '2.29.4' } } }],
  ['Versions of packages', { packageJson: { ...OURS.packageJson, dependencies: { idb: '^8.0.4' } } }],
  ['Styles use neither', { styles: '.a:has(> .b) { color: var(--c); }' }],
  ['Styles use neither', { styles: '.a { color: var(--c) !important; }' }],
  ['Styles load nothing', { styles: '@import url("https://example.org/x.css");' }],
  ['Styles load nothing', { styles: '.a { background: url(https://example.org/x.png); }' }],
  ['The release publishes', { release: OURS.release.replace(' styles.css --title', ' --title') }],
  ['Tags have no v', { npmrc: 'save-exact=true\n' }],
];

describe("the community list's rules", () => {
  it('hold for this repository', () => {
    expect(complaints(OURS)).toEqual([]);
  });

  it.each(BREAKS)('are broken by what breaks them: %s (%#)', (rule, change) => {
    expect(complaints({ ...OURS, ...change })).toContainEqual(expect.stringContaining(rule));
  });

  it.each([
    'fetch("https://example.org")',
    'navigator.clipboard.readText()',
    'el.innerHTML = words',
    '/(?<=a)b/.exec(text)',
    'require("fs")',
  ])('are broken by %s in main.js, but not by the notices in front of it', (code) => {
    expect(complaints({ ...OURS, main: `/*! none */\n${code}` })).toHaveLength(1);
    expect(complaints({ ...OURS, main: `/*! ${code.replace('*/', '')} */\n0;` })).toEqual([]);
  });

  it('are each seen to fail above', () => {
    const tried = (rule: string): boolean => BREAKS.some(([words]) => rule.startsWith(words));
    const untried = RULES.map(({ rule }) => rule).filter((rule) => !tried(rule));
    expect(untried.every((rule) => rule.startsWith('main.js has no '))).toBe(true);
  });
});
