/** Names for groups that have none to be seen. The app would show an `aria-label` as a tooltip over all that is in the group. */

let made = 0;

/** Gives the element a name for those who hear it, by words that stand hidden before it. */
export function nameUnseen(el: HTMLElement, words: string): void {
  const label = createSpan({ text: words });
  label.hidden = true;
  label.id = `ncj-name-${(made += 1)}`;
  el.before(label);
  el.setAttribute('aria-labelledby', label.id);
}

/** The same by words that are seen. */
export function nameBy(el: HTMLElement, label: HTMLElement): void {
  label.id = `ncj-name-${(made += 1)}`;
  el.setAttribute('aria-labelledby', label.id);
}

/** What is said of it after its name. */
export function describeBy(el: HTMLElement, words: HTMLElement): void {
  words.id = `ncj-name-${(made += 1)}`;
  el.setAttribute('aria-describedby', words.id);
}
