// What Obsidian adds to arrays, strings, numbers and objects.
import { define } from './define';

interface Realm {
  Array: ArrayConstructor;
  String: StringConstructor;
  Object: ObjectConstructor;
  Number: NumberConstructor;
  Math: Math;
}

export function installLanguage(realms: Realm[]): void {
  for (const realm of new Set(realms)) {
    define(realm.Array.prototype, arrayMembers);
    define(realm.Array, { combine: (arrays: unknown[][]) => arrays.flat() });
    define(realm.String.prototype, stringMembers);
    define(realm.String, { isString: (value: unknown) => typeof value === 'string' });
    define(realm.Number, { isNumber: (value: unknown) => typeof value === 'number' });
    define(realm.Math, {
      clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
      square: (value: number) => value * value,
    });
    define(realm.Object, {
      isEmpty: (value: object) => Object.keys(value).length === 0,
      each(
        value: Record<string, unknown>,
        call: (value: unknown, key: string) => unknown,
        context?: unknown,
      ) {
        for (const [key, one] of Object.entries(value))
          if (call.call(context, one, key) === false) return false;
        return true;
      },
    });
  }
}

const arrayMembers: object & ThisType<unknown[]> = {
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  contains(one: unknown) {
    return this.includes(one);
  },
  remove(one: unknown) {
    for (let at = this.length - 1; at >= 0; at--) if (this[at] === one) this.splice(at, 1);
  },
  shuffle() {
    for (let at = this.length - 1; at > 0; at--) {
      const other = Math.floor(Math.random() * (at + 1));
      [this[at], this[other]] = [this[other], this[at]];
    }
    return this;
  },
  unique() {
    return [...new Set(this)];
  },
};

const stringMembers: object & ThisType<string> = {
  contains(part: string) {
    return this.includes(part);
  },
  format(...values: string[]) {
    return this.replace(/\{(\d+)\}/g, (whole: string, at: string) => values[Number(at)] ?? whole);
  },
};
