/** The screen that asks for the last contact, and for contact that cannot be avoided. The second answer goes on. */
import type { Context } from '../../../practice/context';
import { Checks } from '../checks';
import type { Screen } from '../conversation';
import { createField } from '../field';
import { Options } from '../../pieces/options';
import { say } from '../safety/safety-screens';
import type { StartAnswers } from './answers';
import { WORDS as START } from './words';

const WORDS = START.contact;

type When = NonNullable<StartAnswers['lastContact']>;

export interface Given {
  readonly context: Context;
  readonly answers: StartAnswers;
  readonly isUnsafe: boolean;
  readonly relabel: () => void;
}

export function contactScreen(given: Given): Screen {
  const { answers, context } = given;
  return {
    question: WORDS.question,
    missing: () => {
      if (answers.lastContact === 'other' && answers.day > context.today()) return WORDS.stillToCome;
      return answers.unavoidable.has('else') && answers.necessary.trim() === '' ? WORDS.sayWhat : null;
    },
    draw: (el, next) => {
      let checks: Checks<'children' | 'else'> | null = null;
      const when = drawWhen(el, given, () => checks?.focus());
      checks = drawNecessary(el, given, next);
      const second = checks;
      return {
        focus: () => when.focus(),
        takeKey: (key) => (el.doc.activeElement?.closest('[role="group"]') ? second : when).type(key),
      };
    },
  };
}

function drawWhen(el: HTMLElement, { context, answers }: Given, goOn: () => void): Options<When> {
  say(el, WORDS.text);
  const list = new Options<When>(el, {
    label: WORDS.label,
    options: [
      { value: 'today', label: WORDS.today },
      { value: 'yesterday', label: WORDS.yesterday },
      { value: 'other', label: WORDS.other },
    ],
    value: answers.lastContact,
    onChange: (value, settled) => {
      answers.lastContact = value;
      showDay();
      if (!settled) return;
      if (value === 'other') input.focus();
      else goOn();
    },
  });
  const input = createField(el, WORDS.day, { type: 'date', value: answers.day });
  input.max = context.today();
  input.addEventListener('input', () => (answers.day = input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || answers.day > context.today()) return;
    event.preventDefault();
    event.stopPropagation();
    goOn();
  });
  const showDay = (): void => {
    input.closest<HTMLElement>('.ncj-field')?.toggle(answers.lastContact === 'other');
  };
  showDay();
  return list;
}

function drawNecessary(
  el: HTMLElement,
  { answers, isUnsafe, relabel }: Given,
  next: () => void,
): Checks<'children' | 'else'> {
  el.createEl('h3', { cls: 'ncj-second-question', text: WORDS.necessary });
  el.createEl('p', { cls: 'ncj-hint', text: isUnsafe ? WORDS.necessaryInSafety : WORDS.necessaryText });
  const checks = new Checks<'children' | 'else'>(el, {
    label: WORDS.necessary,
    options: [
      { value: 'children', label: WORDS.children },
      { value: 'else', label: WORDS.else, hint: WORDS.elseHint },
    ],
    none: { label: WORDS.none },
    chosen: answers.unavoidable,
    isNone: answers.isAvoidable,
    onChange: (chosen, isNone) => {
      const wasElse = answers.unavoidable.has('else');
      answers.unavoidable = chosen;
      answers.isAvoidable = isNone;
      showWhat();
      relabel();
      if (isNone) next();
      else if (chosen.has('else') && !wasElse) input.focus();
    },
  });
  const input = createField(el, WORDS.what, { value: answers.necessary, placeholder: WORDS.whatExample });
  input.addEventListener('input', () => (answers.necessary = input.value));
  const showWhat = (): void => {
    input.closest<HTMLElement>('.ncj-field')?.toggle(answers.unavoidable.has('else'));
  };
  showWhat();
  return checks;
}
