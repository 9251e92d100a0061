import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../../src/prompts/rules';
import { expand } from '../../../src/template/expand';
import { mergeTemplate } from '../../../src/template/merge';
import { VARIABLES, type TemplateContext } from '../../../src/template/variables';

const CONTEXT: TemplateContext = {
  day: '2026-03-14',
  streakDays: 22,
  heading: 'No contact',
  moodProperty: 'mood',
  sleepProperty: 'sleep',
  rules: [],
  prompt: 'What now?',
  anthem: 'My part.',
  alias: '',
  phase: 'live',
  mode: 'full',
};
/** The same note an hour later: a slip was logged, another prompt asked for. */
const LATER: TemplateContext = { ...CONTEXT, streakDays: 0, prompt: 'And then?' };
const PROMPTS = new Set(['What now?', 'And then?']);

function added(note: string, template: string, context: TemplateContext): string {
  const source = { template, heading: context.heading, prompts: PROMPTS };
  return mergeTemplate(note, expand(template, context).text, source);
}

describe('a template whose values change is added once', () => {
  it.each([
    ['a line of its own words', 'Morning pages, day {{ncj:day}}\n'],
    ['a line with the time', 'Written at {{time}} on {{ncj:date}}\n'],
    ['the line of the day alone', '{{ncj:day-line}}\n'],
    ['the prompt alone', '{{ncj:prompt}}\n'],
    ['the prompt in a quote', '> {{ncj:prompt}}\n'],
    ['headings with a value in them', '## Day {{ncj:day}}\n\n## Evening\n'],
    ['what Templater runs', 'Weather: <% tp.user.weather() %>\n'],
    ['the log heading alone', '## {{ncj:heading}}\n'],
  ])('%s', (_, template) => {
    const once = added('Text\n', template, CONTEXT);
    expect(once).not.toBe('Text\n');
    expect(added(once, template, LATER)).toBe(once);
  });

  it('also where somebody wrote on behind its words', () => {
    const template = 'What was hard:\nWhat helped:\n';
    const written = added('', template, CONTEXT).replace('hard:', 'hard: the evening');
    expect(added(written, template, LATER)).toBe(written);
  });

  it('and is added to a note that only has the log heading, because something was logged', () => {
    const note = '## No contact\n- #no-contact/urge\n';
    expect(added(note, 'Morning pages\n\n## {{ncj:heading}}\n', CONTEXT)).toBe(`Morning pages\n\n${note}`);
  });

  it('and is not taken for there by what stands in code', () => {
    const note = '```\nMorning pages\n```\n';
    expect(added(note, 'Morning pages\n', CONTEXT)).toBe(`${note}\nMorning pages\n`);
  });
});

const variable = fc.constantFrom(...VARIABLES.map(({ name }) => `{{ncj:${name}}}`), '{{date}}', '<% x %>');
const word = fc.constantFrom('Pages', 'day', ':', '-', '(a)', '*', '$', '#');
const mark = fc.constantFrom('', '- ', '> ', '## ', '- [ ] ', '  ');
const templateLine = fc
  .tuple(mark, fc.array(fc.oneof(variable, word), { minLength: 1, maxLength: 4 }))
  .map(([start, parts]) => start + parts.join(' '));
const anyContext = fc.record({
  day: fc.constantFrom('2026-03-14', '2026-03-15'),
  streakDays: fc.constantFrom(null, 0, 22),
  prompt: fc.constantFrom('', ...PROMPTS),
  rules: fc.constantFrom([], rulesFor('live', 'full')),
  alias: fc.constantFrom('', 'K.'),
  phase: fc.constantFrom('live' as const, 'disappear' as const),
});

describe('any template', () => {
  it('comes into a note of other words, unless nothing is left of it', () => {
    fc.assert(
      fc.property(fc.array(templateLine, { minLength: 1, maxLength: 5 }), anyContext, (lines, values) => {
        const template = `${lines.join('\n')}\n`;
        const context = { ...CONTEXT, ...values };
        const note = 'Quite another note\n';
        const once = added(note, template, context);
        if (expand(template, context).text.trim() !== '') expect(once).not.toBe(note);
        expect(added(once, template, context)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
