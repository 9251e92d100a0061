/** What is said of fields that are nearly fields. */
import { visibleText } from '../markdown/visible-text';
import { canonicalKey } from './key';
import type { KindRow } from './kinds';
import type { LineProblems } from './line-problems';
import { nearFields, nearKey } from './near-field';
import { MESSAGES } from './problems';
import { readValue, type Values } from './read-value';
import { FieldCursor } from './scan-fields';

const NEAR = { code: 'near-miss', severity: 'warning' } as const;

/** Of the field that the cursor stands on, whose key is none of the kind's: whether it is a slip of the finger away from one. */
export function addNearKey(text: string, row: KindRow, cursor: FieldCursor, problems: LineProblems): void {
  const { keyFrom: from, keyTo: to, valueFrom, valueTo } = cursor;
  const written = text.slice(from, to);
  const field = nearKey(row, canonicalKey(written));
  if (!field) return;
  const certain = readValue(field, text, valueFrom, valueTo) !== null;
  const message = (line: number): string => MESSAGES.nearKey(written, field.key, line);
  problems.add({ ...NEAR, from, to, message, fix: certain ? field.key : null });
}

/** Of the words between fields. One that is given already cannot be mended without saying which of the two holds. */
export function addNearFields(
  text: string,
  row: KindRow,
  from: number,
  to: number,
  given: Values,
  problems: LineProblems,
): void {
  let visible: string | null = null;
  for (const [start, end] of gaps(text, from, to)) {
    for (const near of nearFields(text, row, start, end)) {
      visible ??= visibleText(text.slice(from, to));
      if (visible[near.from - from] !== text[near.from]) continue;
      const { key } = near.field;
      const before = given[key];
      const fix = before === undefined || typeof before === 'object' ? near.fix : null;
      problems.add({
        ...NEAR,
        from: near.from,
        to: near.to,
        message: (line) => MESSAGES.nearField(key, line),
        fix,
      });
    }
  }
}

function* gaps(text: string, from: number, to: number): Generator<readonly [number, number]> {
  const cursor = new FieldCursor(text, from, to);
  let at = from;
  while (cursor.next()) {
    if (!cursor.closed) continue;
    yield [at, cursor.from];
    at = cursor.to;
  }
  yield [at, to];
}
