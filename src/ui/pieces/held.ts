/** Something in a form whose text is kept when the form is closed: an input, or what a control makes of its choice. */
export interface Held {
  value: string;
}

/** A control's choice as a text; empty = none. */
export function heldBy(read: () => string, take: (text: string) => void): Held {
  return {
    get value() {
      return read();
    },
    set value(text) {
      take(text);
    },
  };
}
