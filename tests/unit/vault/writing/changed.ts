import { applied, type Changes } from '../../../../src/markdown/changes';
import type { Edited } from '../../../../src/vault/writing/edited';

export function edited(before: string, changes: Changes): Edited {
  return { before, changes, after: applied(before, changes) };
}

export function put(before: string, from: number, insert: string): Edited {
  return edited(before, [{ from, to: from, insert }]);
}
