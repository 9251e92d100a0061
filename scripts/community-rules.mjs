// The rules by which Obsidian's community list takes a plugin, as far as files can show them: those of its own check of a new
// entry, of its review of each release, and of its scanner. What of them is about source is the linter's (eslint.config.mjs).

const KEYS = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
const MORE_KEYS = ['authorUrl', 'fundingUrl'];
const VERSION = /^\d+\.\d+\.\d+$/;
/** Packages that the scanner refuses, also for development. */
const BANNED = ['moment', 'lodash', 'rimraf', 'npm-run-all', 'eslint-plugin-import'];
/** What a plugin without network, foreign code and strings of HTML has no use for. */
const NOT_IN_MAIN = [
  ...['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'requestUrl'],
  ...[
    'eval(',
    'new Function',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'localStorage',
    '(?<=',
    '(?<!',
  ],
  ...['clipboard.readText', 'clipboard.read('],
  ...['sourceMappingURL', 'require("fs")', 'require("electron")'],
];

/** @type {readonly { rule: string, holds: (files: import('./community-rules.mjs').Files) => boolean }[]} */
export const RULES = [
  rule('The manifest has the keys it needs', ({ manifest }) => KEYS.every((key) => key in manifest)),
  rule('and no others', ({ manifest }) =>
    Object.keys(manifest).every((key) => [...KEYS, ...MORE_KEYS].includes(key)),
  ),
  rule('The id is lowercase letters and hyphens', ({ manifest }) => /^[a-z]+(-[a-z]+)*$/.test(manifest.id)),
  rule('The id has no "obsidian" and does not end in "plugin"', ({ manifest }) =>
    /^(?!.*obsidian)(?!.*plugin$)/i.test(manifest.id),
  ),
  rule('The name has neither "Obsidian" nor a part of it nor "Plugin"', ({ manifest }) =>
    /^(?!.*obsidian)(?!.*plugin)(?!obsi)(?!.*dian$)/i.test(manifest.name),
  ),
  rule(
    'The description has 10 to 250 plain characters, a capital first and a full stop last',
    ({ manifest }) => /^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/.test(manifest.description),
  ),
  rule('The description has neither "Obsidian" nor "plugin"', ({ manifest }) =>
    /^(?!.*obsidian)(?!.*plugin)/i.test(manifest.description),
  ),
  rule('The author is no address', ({ manifest }) => !String(manifest.author).includes('@')),
  rule(
    'The author has a page of their own, or none is named',
    ({ manifest: { id, authorUrl } }) =>
      authorUrl === undefined ||
      (/^https:\/\/(?!(?:www\.)?obsidian\.md)/.test(authorUrl) && !authorUrl.includes(id)),
  ),
  rule(
    'The link for gifts leads somewhere, or is left out',
    ({ manifest: { fundingUrl } }) =>
      fundingUrl === undefined || /^https:\/\/(?!obsidian\.md)./.test(fundingUrl),
  ),
  rule(
    'Versions are x.y.z',
    ({ manifest }) => VERSION.test(manifest.version) && VERSION.test(manifest.minAppVersion),
  ),
  rule('package.json and its lock have the same version', ({ manifest, packageJson, lock }) =>
    [packageJson.version, lock.version, lock.packages[''].version].every((each) => each === manifest.version),
  ),
  rule(
    'versions.json says which app this version needs',
    ({ manifest, versions }) => lastNeeded(versions, manifest.version) === manifest.minAppVersion,
  ),
  rule(
    'It works on phones, or says that it does not',
    ({ manifest }) => typeof manifest.isDesktopOnly === 'boolean',
  ),
  rule('There is a licence with a year and a name', ({ license }) =>
    /^Copyright \(c\) \d{4} (?!\[|<|Dynalist)\S/m.test(license),
  ),
  rule('The README says what it is for, about the network, and why notes are listed', ({ readme }) =>
    [/no contact/i, /network/i, /telemetry/i, /account/i, /all notes/i].every((each) => each.test(readme)),
  ),
  rule('The README is not that of the sample', ({ readme }) => !/sample plugin/i.test(readme)),
  rule('No package that the scanner refuses', ({ packageJson }) =>
    BANNED.every((name) => !(name in packageJson.dependencies) && !(name in packageJson.devDependencies)),
  ),
  rule('Versions of packages are exact', ({ packageJson }) =>
    Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies }).every((each) =>
      VERSION.test(each),
    ),
  ),
  rule('Styles use neither :has() nor !important', ({ styles }) => !/:has\(|!\s*important/.test(styles)),
  rule('Styles load nothing', ({ styles }) => !/@import|url\((?!["']?data:)/.test(styles)),
  ...NOT_IN_MAIN.map((text) => rule(`main.js has no ${text}`, ({ main }) => !code(main).includes(text))),
  rule(
    'The release publishes main.js, manifest.json and styles.css, attested',
    ({ release }) =>
      /gh release create \S+ main\.js manifest\.json styles\.css /.test(release) &&
      release.includes('actions/attest@'),
  ),
  rule(
    'Tags have no v in front',
    ({ release, npmrc }) => /tags: \['\[0-9\]/.test(release) && /^tag-version-prefix=$/m.test(npmrc),
  ),
];

/** The rules that do not hold, in their words. */
export function complaints(files) {
  return RULES.filter(({ holds }) => !holds(files)).map(({ rule: words }) => words);
}

/** Reads what the rules look at; `read` gives the text of a file of the repository. */
export function filesBy(read) {
  return {
    manifest: JSON.parse(read('manifest.json')),
    packageJson: JSON.parse(read('package.json')),
    lock: JSON.parse(read('package-lock.json')),
    versions: JSON.parse(read('versions.json')),
    license: read('LICENSE'),
    readme: read('README.md'),
    npmrc: read('.npmrc'),
    release: read('.github/workflows/release.yml'),
    main: read('main.js'),
    styles: read('styles.css'),
  };
}

function rule(words, holds) {
  return { rule: words, holds };
}

/** versions.json changes only when the app that is needed does. */
function lastNeeded(versions, version) {
  const number = (text) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const upTo = Object.keys(versions).filter((each) => number(each) <= number(version));
  const last = upTo.sort((a, b) => number(a) - number(b)).at(-1);
  return last === undefined ? null : versions[last];
}

/** Without the notices in front. */
function code(main) {
  return main.replace(/^\/\*![^]*?\*\//, '');
}
