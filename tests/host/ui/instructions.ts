// The line under a prompt that says which key does what.
import type { Instruction } from 'obsidian';

export function writeInstructions(el: HTMLElement, instructions: readonly Instruction[]): void {
  el.empty();
  el.toggle(instructions.length > 0);
  for (const { command, purpose } of instructions) {
    const one = el.createDiv('prompt-instruction');
    one.createSpan({ cls: 'prompt-instruction-command', text: command });
    one.createSpan({ text: purpose });
  }
}
