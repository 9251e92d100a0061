/** What a lesson says in full: its sentences, what there is to do with the list to tick, its prompt, and what can be done with it. */
import { insertToday } from '../../practice/insert-block';
import { stepId, type SaidLesson } from '../../practice/lesson-shelf';
import type { Context } from '../../practice/context';
import { promptBlock } from '../../template/blocks';
import { lessonBlock } from '../../template/lesson-block';
import { WORDS as ALL } from '../../practice/words';
import { nameUnseen } from './named';
import { addPerson } from './person';
import { WORDS as PIECES } from './words';

const WORDS = PIECES.lesson;

/** Marks the element as the lesson's, for whoever looks for it. */
export function markLesson(el: HTMLElement, { lesson }: SaidLesson): void {
  el.dataset['lesson'] = lesson.id;
  el.dataset['article'] = lesson.articles.join(' ');
  if (lesson.safe) el.dataset['safe'] = '';
}

export function drawText(parent: HTMLElement, { words }: SaidLesson): HTMLElement {
  return parent.createEl('p', { cls: 'ncj-lesson-text', text: words.text });
}

/** What comes below the text; its prompt only where it does not stand there anyway. */
export function drawRest(
  parent: HTMLElement,
  said: SaidLesson,
  context: Pick<Context, 'lessons'>,
  shown: string | null = null,
): void {
  const { words } = said;
  parent.createEl('p', { cls: 'ncj-lesson-todo', text: words.todo });
  if (words.steps) drawSteps(parent, said, context);
  const prompt = context.lessons.promptOf(words);
  if (prompt && prompt.id !== shown) parent.createEl('p', { cls: 'ncj-lesson-prompt', text: prompt.text });
}

/** What helped before and whom to call, where the lesson has a place for it. */
export function drawOwn(
  parent: HTMLElement,
  { lesson }: SaidLesson,
  { lessons, index }: Pick<Context, 'index' | 'lessons'>,
): void {
  const { helped, people } = lessons.ownBeside(index.journal(), lesson);
  if (helped.length > 0) parent.createEl('p', { cls: 'ncj-lesson-helped', text: WORDS.helped(helped) });
  if (people.length === 0) return;
  const own = parent.createDiv({ cls: 'ncj-people', attr: { role: 'group' } });
  nameUnseen(own, ALL.yourPeople);
  for (const person of people) addPerson(own, person);
}

/** The commands that go with it, and putting the lesson into today's note. */
export function drawActions(parent: HTMLElement, said: SaidLesson, context: Context): HTMLElement {
  const actions = parent.createDiv({ cls: 'ncj-lesson-actions' });
  for (const command of said.words.commands ?? []) {
    const action = context.action(command);
    if (action) link(actions, action.name, action.run);
  }
  link(actions, WORDS.intoNote, () => void putIntoNote(said, context));
  return actions;
}

export function link(parent: HTMLElement, text: string, run: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'ncj-link', text, attr: { type: 'button' } });
  button.addEventListener('click', run);
  return button;
}

function drawSteps(
  parent: HTMLElement,
  { lesson, words }: SaidLesson,
  { lessons }: Pick<Context, 'lessons'>,
): void {
  const list = parent.createEl('ul', { cls: 'ncj-lesson-steps' });
  nameUnseen(list, WORDS.steps);
  for (const step of words.steps ?? []) {
    const label = list.createEl('li').createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    const id = stepId(lesson, step);
    box.checked = lessons.isTicked(id);
    box.addEventListener('change', () => void lessons.tick(id, box.checked));
    label.createSpan({ text: step.text });
  }
}

async function putIntoNote(
  { lesson, words }: SaidLesson,
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'lessons' | 'today'>,
): Promise<void> {
  const { lessons, settings } = context;
  const prompt = lessons.promptOf(words);
  const asked = prompt ? promptBlock(prompt.text, settings.get().promptStyle) : '';
  await insertToday(context, lessonBlock(words, asked));
  await lessons.tick(lesson.id, true);
}
