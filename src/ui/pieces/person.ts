/** Somebody to turn to: the name, and the number as a link that calls. Nothing else leaves the app. */
import type { Person } from '../../practice/people';

export function addPerson(parent: HTMLElement, { name, number, href }: Person): void {
  const el = parent.createDiv({ cls: 'ncj-person' });
  el.createSpan({ text: name });
  if (href !== null && number !== null) el.createEl('a', { cls: 'ncj-call', text: number, href });
}
