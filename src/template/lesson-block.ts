/** A lesson as it is put into a note, or given to other code. */
import { safeLines } from '../entries/sanitize';
import type { LessonWords } from '../guide/lesson';

/** Markdown: a heading, what it says, what there is to do, its list as tasks, its prompt; the user's line in it hides nothing. No line break at the end. */
export function lessonBlock({ title, text, todo, steps = [] }: LessonWords, prompt: string): string {
  const list = steps.map((step) => `- [ ] ${step.text}`).join('\n');
  return [`### ${title}`, text, safeLines(todo), list, prompt].filter((part) => part !== '').join('\n\n');
}

/** Without marks. No line break at the end. */
export function lessonText({ title, text, todo, steps = [] }: LessonWords): string {
  const list = steps.map((step) => `- ${step.text}`).join('\n');
  return [title, text, todo, list].filter((part) => part !== '').join('\n\n');
}
