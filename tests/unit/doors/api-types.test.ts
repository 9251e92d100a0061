import { describe, expect, it } from 'vitest';
import type { Api as Published } from '../../../docs/api';
import type { Api } from '../../../src/doors/api';
import type { LocalDay } from '../../../src/entries/local-day';

/** A day without the mark that keeps it apart from other strings within the sources. */
type Plain<T> = T extends LocalDay
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Plain<Result>
    : T extends Promise<infer Value>
      ? Promise<Plain<Value>>
      : T extends object
        ? { [Key in keyof T]: Plain<T[Key]> }
        : T;

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Compiled or not: `npm run types` is the test. */
const published: Same<Plain<Api>, Plain<Published>> = true;
const another: Same<Plain<Api>, Plain<Omit<Published, 'log'>>> = false;
const changed: Same<
  Plain<ReturnType<Api['snapshot']>>,
  Plain<ReturnType<Published['snapshot']> & { more: 1 }>
> = false;

describe('the published types of the API', () => {
  it('are those of the API', () => {
    expect([published, another, changed]).toEqual([true, false, false]);
  });
});
