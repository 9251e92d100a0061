// Adds members to a prototype as the language's own are: not enumerable, replaceable.

export type DomWindow = Window & typeof globalThis;

/** Puts every member (getters too) on the target; in the members `this` is the target's type. */
export function define<T extends object>(target: T, members: object & ThisType<T>): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...member, enumerable: false, configurable: true });
  }
}
