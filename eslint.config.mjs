/** The house rules. Rooms, clocks and words are checked here; what the review scanner asks comes from its own preset. */
import { fileURLToPath } from 'node:url';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Lowest first: a room imports only from rooms to its left. */
const ROOMS = [
  'markdown',
  'settings',
  'entries',
  'journal',
  'guide',
  'prompts',
  'template',
  'charts',
  'vault',
  'practice',
  'doors',
  'ui',
  'commands',
  'main',
];
/** Beside each other, on one floor: neither imports the other. */
const BESIDE = { ui: ['doors'] };
const PURE = ['markdown', 'settings', 'entries', 'journal', 'guide', 'prompts', 'template', 'charts'];
const PURE_FILES = PURE.map((room) => `src/${room}/**/*.ts`);
const SCRIPTS = ['*.mjs', '*.config.ts', 'scripts/**', 'tests/**/*.mjs'];

const pathOf = (room) => (room === 'main' ? './src/main.ts' : `./src/${room}`);

const zones = ROOMS.slice(0, -1).map((room, place) => ({
  target: pathOf(room),
  from: [...ROOMS.slice(place + 1), ...(BESIDE[room] ?? [])].map(pathOf),
  message: `${room} imports only from rooms to its left: ${ROOMS.slice(0, place).join(', ') || 'none'}.`,
}));

const CLOCK = 'Only main.ts reads the clock; take `now` as a required argument.';
const CLOCK_READS = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="performance"][property.name="now"]',
  'MemberExpression[object.property.name="performance"][property.name="now"]',
  'CallExpression[callee.name="moment"][arguments.length=0]',
  'ImportDeclaration[source.value=/^date-fns/] ImportSpecifier[imported.name=/^(is(Today|Tomorrow|Yesterday|Past|Future|This[A-Z].*)|(start|end)Of(Today|Tomorrow|Yesterday)|formatDistanceToNow.*|constructNow)$/]',
].map((selector) => ({ selector, message: CLOCK }));

const EVERYWHERE = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'What is drawn must be the same tomorrow: derive it from the day or the text.',
  },
  {
    selector: 'MemberExpression[object.name="crypto"]',
    message: 'No random source; derive it from the day or the text.',
  },
  {
    selector: 'AssignmentPattern[left.name=/^(now|today|settings)$/]',
    message: 'Settings and `now` are required arguments, never defaults.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'No HTML strings: use createEl.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'Lookbehinds stop the plugin from loading on older iPhones.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that has it.',
  },
  {
    selector: 'ImportDeclaration[source.value="moment"][importKind="value"]',
    message: 'Moment comes from obsidian, and only in vault/.',
  },
];

/** A note is written by `vault/writing` alone: it keeps what others write, and sees what it wrote. */
const ONE_WRITER = [
  'MemberExpression[object.name="vault"][property.name=/^(process|modify|modifyBinary|create|createBinary|createFolder|append|appendBinary)$/]',
  'MemberExpression[object.property.name="vault"][property.name=/^(process|modify|modifyBinary|create|createBinary|createFolder|append|appendBinary)$/]',
  'MemberExpression[object.name="adapter"][property.name=/^(process|write|writeBinary|append|mkdir)$/]',
  'MemberExpression[object.property.name="adapter"][property.name=/^(process|write|writeBinary|append|mkdir)$/]',
  'MemberExpression[property.name="processFrontMatter"]',
  'MemberExpression[property.name=/^(replaceRange|replaceSelection|processLines)$/]',
  'MemberExpression[object.name=/editor$/i][property.name=/^(transaction|setValue|setLine|undo|redo|exec)$/]',
  'MemberExpression[object.property.name="editor"][property.name=/^(transaction|setValue|setLine|undo|redo|exec)$/]',
  'CallExpression[callee.property.name="dispatch"] > ObjectExpression > Property[key.name="changes"]',
  ':matches(VariableDeclarator[init.name="vault"], VariableDeclarator[init.property.name="vault"], VariableDeclarator[init.name=/editor$/i]) > ObjectPattern > Property[key.name=/^(process|modify|create|createFolder|append|transaction|setValue)$/]',
].map((selector) => ({ selector, message: 'Notes are written by vault/writing alone.' }));

const NO_OBSIDIAN = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^(obsidian|moment|@codemirror\\u002F.*)$/]',
  message: 'This room is pure: it knows nothing of the app.',
};

const MOMENT_ONLY_IN_VAULT = {
  selector: 'ImportDeclaration[source.value="obsidian"] ImportSpecifier[imported.name="moment"]',
  message: "Users' date formats are read and written in vault/ alone.",
};

/** What is said stands in the `words.ts` of its area, so that it can be read from beginning to end. */
const WORDS = [
  'Literal[value=/^(?!(?:Enter|Home|End|Escape|Mod|Shift|Arrow[A-Z][a-z]+)$)[A-Z][a-z\\u0027]+(?:[ .,:]|$)/]',
  'TemplateElement[value.raw=/[a-z]{2} [a-z]{2}/]',
].map((selector) => ({ selector, message: 'What is said belongs into the words.ts of its area.' }));

const DOM_AND_WORLD = [
  ...['window', 'document', 'activeWindow', 'activeDocument', 'navigator', 'location', 'indexedDB'],
  ...['performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['createEl', 'createDiv', 'createSpan', 'createSvg', 'createFragment', 'getComputedStyle'],
].map((name) => ({ name, message: 'This room is pure: no DOM, no clock, no timers.' }));

/** A spec that goes by what only the host has cannot run in the app: it stands in tests/e2e/host. */
const IN_THE_APP_TOO = ['Literal[value=', 'TemplateElement[value.raw='].map((start) => ({
  selector: `${start}/(?:^|[^\\w.\u002F-])(?:window\\.)?host\\.[a-z]+[A-Z(.]|app\\.openBase|data-host-/]`,
  message: 'The app has no such thing: use tests/e2e/in-page.ts, or put the spec into tests/e2e/host.',
}));

/** What the scanner's preset says of one rule for TypeScript, to be added to. */
const presetOptions = (rule) =>
  obsidianmd.configs.recommended.findLast(
    (config) => config.files?.[0]?.includes('ts') && config.rules?.[rule],
  ).rules[rule];

const off = (rules) => Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'off']));

export default defineConfig([
  {
    ignores: [
      'main.js',
      'dist/**',
      'coverage/**',
      'node_modules/**',
      'package-lock.json',
      'tests/host/fixtures/**',
      'tests/vaults/cases/**',
    ],
  },
  ...obsidianmd.configs.recommended,
  {
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    settings: {
      'import/resolver': { node: { extensions: ['.ts'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import/no-restricted-paths': ['error', { basePath: ROOT, zones }],
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'import/no-self-import': 'error',
      'no-restricted-syntax': ['error', ...CLOCK_READS, ...EVERYWHERE, MOMENT_ONLY_IN_VAULT],
    },
  },
  {
    files: ['src/vault/**/*.ts'],
    ignores: ['src/vault/writing/**'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_READS, ...EVERYWHERE, ...ONE_WRITER] },
  },
  {
    files: ['src/vault/writing/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_READS, ...EVERYWHERE] },
  },
  {
    files: ['src/{practice,ui,commands,doors}/**/*.ts'],
    ignores: ['**/words.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...CLOCK_READS,
        ...EVERYWHERE,
        MOMENT_ONLY_IN_VAULT,
        ...ONE_WRITER,
        ...WORDS,
      ],
    },
  },
  {
    files: ['src/main.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, MOMENT_ONLY_IN_VAULT, ...ONE_WRITER, ...WORDS],
    },
  },
  {
    files: PURE_FILES,
    rules: {
      'no-restricted-syntax': ['error', ...CLOCK_READS, ...EVERYWHERE, NO_OBSIDIAN],
      'no-restricted-globals': [...presetOptions('no-restricted-globals'), ...DOM_AND_WORLD],
    },
  },
  {
    files: ['src/{charts,journal}/**/*.ts'],
    ignores: ['**/words.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_READS, ...EVERYWHERE, NO_OBSIDIAN, ...WORDS] },
  },
  {
    files: ['tests/**/*.{ts,mts}', ...SCRIPTS],
    rules: {
      ...off({ ...obsidianmd.ruleConfigs.recommended, ...obsidianmd.ruleConfigs.recommendedTypeChecked }),
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'import/no-extraneous-dependencies': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['tests/**/*.{ts,mts}'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    ignores: ['tests/e2e/host/**', 'tests/e2e/pages.ts'],
    rules: { 'no-restricted-syntax': ['error', ...IN_THE_APP_TOO] },
  },
  {
    // The host has the app's own signatures, asynchronous where nothing is waited for.
    files: ['tests/host/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // The one place that has to run foreign text: a built main.js, as the app runs it.
    files: ['tests/host/load-plugin.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off', '@typescript-eslint/no-unsafe-call': 'off' },
  },
  {
    files: SCRIPTS,
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        setImmediate: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['manifest.json'],
    languageOptions: { parser: tseslint.parser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['LICENSE'],
    languageOptions: { parser: PlainTextParser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-license': 'error' },
  },
]);
