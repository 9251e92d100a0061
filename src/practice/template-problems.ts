/** Says what is wrong with the template: each time it is inserted by hand, once a session where it comes by itself. */
import { Notice } from 'obsidian';
import type { TemplateProblem } from '../template/expand';
import { WORDS } from './words';

export class TemplateProblems {
  private readonly told = new Set<string>();

  tell(problems: readonly TemplateProblem[]): void {
    for (const { message } of problems) {
      this.told.add(message);
      new Notice(WORDS.template.problem(message));
    }
  }

  tellOnce(problems: readonly TemplateProblem[]): void {
    this.tell(problems.filter(({ message }) => !this.told.has(message)));
  }
}
