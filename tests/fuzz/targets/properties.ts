/** Properties of any form, read, and set. */
import { readMeasures } from '../../../src/entries/properties';
import { applied } from '../../../src/markdown/changes';
import { readFrontmatter } from '../../../src/markdown/frontmatter';
import { setProperty } from '../../../src/markdown/set-property';
import { frontmatterOf, parseYaml } from '../../host/model/frontmatter';
import { anyProperties, anyWords, broken } from '../pieces';
import { targetOf } from '../target';

const NAMES = { mood: 'mood', sleep: 'sleep' };

export const PROPERTIES = targetOf(
  'properties',
  'the app and we see the same rows, measures can be, and what is set is read back with all else as it was',
  (dice) => {
    const lineBreak = dice.of(['\n', '\n', '\r\n']);
    const matter = `${dice.once(9) ? '\uFEFF' : ''}${anyProperties(dice, lineBreak)}`;
    // What else can end a line, the host takes for the end of one where properties end.
    const note = withoutOddBreaks(
      `${dice.once(6) ? broken(dice, matter) : matter}${lineBreak}Words.${lineBreak}`,
    );
    return {
      note,
      name: dice.of(['mood', 'sleep', 'date', 'my mood', 'ü', ': x']),
      value: dice.once(4) ? anyWords(dice) : dice.below(11),
    };
  },
  ({ note, name, value }) => {
    const [ours, theirs] = [readFrontmatter(note), frontmatterOf(note)];
    if (ours?.rowsFrom !== theirs?.yamlFrom || ours?.rowsTo !== theirs?.yamlTo || ours?.end !== theirs?.end)
      return `other rows: ${JSON.stringify(ours)} and ${JSON.stringify(theirs)}`;
    const { mood, sleep, problems } = readMeasures(theirs?.values ?? null, NAMES, note);
    if (!(Number(mood) >= 0 && Number(mood) <= 10 && Number(sleep) >= 0 && Number(sleep) <= 24))
      return `a mood of ${mood} and sleep of ${sleep}`;
    const lines = note.split('\n');
    const outside = problems.find(
      ({ line, column, length }) => column - 1 + length > (lines[line - 1]?.length ?? -2) + 1,
    );
    if (outside) return `a problem beside the note: ${JSON.stringify(outside)}`;
    const edit = setProperty(note, name, value, parseYaml);
    if (!edit.ok) return edit.line >= 1 && edit.line <= lines.length ? null : `no line ${edit.line}`;
    const after = applied(note, edit.changes);
    const behind = note.slice(ours?.end ?? (note.startsWith('\uFEFF') ? 1 : 0));
    if (!after.endsWith(behind)) return `the note is another below its properties: ${JSON.stringify(after)}`;
    return otherThan(theirs?.values ?? {}, frontmatterOf(after)?.values ?? null, name, value);
  },
);

function withoutOddBreaks(text: string): string {
  return text.replace(/\r(?!\n)|[\u2028\u2029]/g, ' ');
}

type Values = Readonly<Record<string, unknown>>;

function otherThan(before: Values, after: Values | null, name: string, value: unknown): string | null {
  if (after === null) return 'what was properties is none any more';
  const lower = name.toLowerCase();
  const key = name in after ? name : Object.keys(after).find((each) => each.toLowerCase() === lower);
  if (key === undefined || after[key] !== value) return `${name} is not there: ${JSON.stringify(after)}`;
  const rest = (values: Values): string =>
    JSON.stringify(Object.entries(values).filter(([each]) => each !== key));
  return rest(before) === rest(after) ? null : `before ${rest(before)}, after ${rest(after)}`;
}
