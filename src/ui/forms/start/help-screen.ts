/** The last screen of Start: a reason, a person, the template. All of it can be skipped. */
import type { Screen } from '../conversation';
import { createField } from '../field';
import { say } from '../safety/safety-screens';
import type { StartAnswers } from './answers';
import type { Given } from './contact-screen';
import { WORDS as START } from './words';

const WORDS = START.help;

export function helpScreen({ answers, isUnsafe }: Given): Screen {
  return {
    question: WORDS.question,
    nextLabel: WORDS.start,
    skip: {
      label: WORDS.skip,
      run: () => Object.assign(answers, { reason: '', person: '', template: false }),
    },
    draw: (el) => {
      say(el, WORDS.text);
      const reason = createField(el, WORDS.reason, {
        value: answers.reason,
        placeholder: WORDS.reasonExample,
      });
      reason.addEventListener('input', () => (answers.reason = reason.value));
      const person = createField(el, WORDS.person, {
        value: answers.person,
        placeholder: WORDS.personExample,
      });
      person.addEventListener('input', () => (answers.person = person.value));
      drawTemplate(el, answers);
      if (!isUnsafe) el.createEl('p', { cls: 'ncj-hint', text: WORDS.scene });
      return {};
    },
  };
}

function drawTemplate(el: HTMLElement, answers: StartAnswers): void {
  const label = el.createEl('label', { cls: 'ncj-rule' });
  const box = label.createEl('input', { type: 'checkbox' });
  box.checked = answers.template;
  const words = label.createSpan({ cls: 'ncj-option-words' });
  words.createSpan({ text: WORDS.template });
  words.createSpan({ cls: 'ncj-option-hint', text: WORDS.templateHint });
  box.addEventListener('change', () => (answers.template = box.checked));
}
