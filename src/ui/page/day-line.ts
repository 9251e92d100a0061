/** The line with the day, as our template writes it into a note. */
import { VARIABLES } from '../../template/variables';

export function hasDayLine(text: string): boolean {
  return DAY_LINE?.test(text) ?? false;
}

const form = VARIABLES.find(({ name }) => name === 'day-line')?.form;
const DAY_LINE = form === undefined ? null : new RegExp(form);
