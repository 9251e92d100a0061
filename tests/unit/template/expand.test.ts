import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ANTHEM } from '../../../src/prompts/anthem';
import { rulesFor } from '../../../src/prompts/rules';
import { expand } from '../../../src/template/expand';
import { DEFAULT_TEMPLATE } from '../../../src/template/template';
import { isDayLine, VARIABLES, type TemplateContext } from '../../../src/template/variables';

const CONTEXT: TemplateContext = {
  day: '2026-03-14',
  streakDays: 22,
  heading: 'No contact',
  moodProperty: 'mood',
  sleepProperty: 'sleep',
  rules: rulesFor('live', 'full').slice(0, 2),
  prompt: 'What now?',
  anthem: ANTHEM,
  alias: '',
  phase: 'live',
  mode: 'full',
};

const text = (template: string, changes: Partial<TemplateContext> = {}) =>
  expand(template, { ...CONTEXT, ...changes }).text;

describe('expanding a template', () => {
  it.each([
    ['{{ncj:day}} and {{ncj:days}}', '23 and 22'],
    ['{{ ncj:Day }}', '23'],
    ['{{NCJ:DAY}}', '23'],
    ['{{ncj:date}}', '2026-03-14'],
    ['{{ncj:alias}}', 'they'],
    ['{{ncj:phase}}, {{ncj:mode}}', 'living on, no contact'],
    ['## {{ncj:heading}}', '## No contact'],
    ['no variable', 'no variable'],
    ['', ''],
  ])('makes "%s" into "%s"', (template, expected) => {
    expect(expand(template, CONTEXT)).toEqual({ text: expected, problems: [] });
  });

  it.each([
    '{{date}} {{date:dddd, D MMMM}} {{date+1d:YYYY}} {{time}} {{time:HH:mm}} {{title}}',
    '<% tp.date.now("YYYY") %> <%* let a = {{}} %>',
    '{{VALUE}} {{day}} {{ncj}} {{ncj day}} {ncj:day} {{other:day}}',
  ])('leaves what is not ours alone, without a word: %s', (template) => {
    expect(expand(template, CONTEXT)).toEqual({ text: template, problems: [] });
  });

  it('leaves an unknown name of ours alone, and says where it is and what is known', () => {
    const { text: expanded, problems } = expand('a\r\nb {{ncj:dya}} {{ncj:day}} {{ncj:}}', CONTEXT);
    expect(expanded).toBe('a\r\nb {{ncj:dya}} 23 {{ncj:}}');
    expect(problems).toMatchObject([
      { name: 'dya', line: 2, column: 3 },
      { name: '', line: 2, column: 27 },
    ]);
    for (const { name } of VARIABLES) expect(problems[0]?.message).toContain(name);
  });

  it('keeps indentation and quote marks on each line of a value, and the line breaks of the template', () => {
    const rules = '- [ ] Nothing sent: no call, text, message or email #no-contact/rule';
    expect(text('> {{ncj:rules}}\r\n').split('\r\n')).toEqual([
      `> ${rules}`,
      '> - [ ] No like, comment or reaction #no-contact/rule',
      '',
    ]);
    expect(text('  {{ncj:anthem}}', { anthem: 'one\ntwo' })).toBe('  one\n  two');
  });

  it("makes the user's own words harmless, but not in a property, and not the heading", () => {
    const anthem = 'Day $$ <!-- %% #no-contact/slip';
    expect(text('> {{ncj:anthem}}', { anthem })).toBe('> Day $ $ < !-- % % no-contact/slip');
    expect(text('- {{ncj:alias}}', { alias: '%%' })).toBe('- % %');
    expect(text('---\na: {{ncj:anthem}}\n---', { anthem })).toBe(`---\na: "${anthem}"\n---`);
    expect(text('## {{ncj:heading}}', { heading: '100%% mine' })).toBe('## 100%% mine');
  });

  it('takes a value as it is', () => {
    expect(text('{{ncj:anthem}}', { anthem: '$& {{ncj:day}} {{date}}' })).toBe('$& {{ncj:day}} {{date}}');
  });

  it.each([
    ['a\n\n{{ncj:prompt}}\n\nb', 'a\n\nb'],
    ['{{ncj:prompt}}\n\nb', 'b'],
    ['a\n{{ncj:prompt}}\nb', 'a\nb'],
    ['a\n{{ncj:prompt}}\n\nb', 'a\n\nb'],
    ['a\n\n> {{ncj:prompt}}\n\n{{ncj:rules}}\n\nb\n', 'a\n\nb\n'],
    ['---\na: 1\n---\n{{ncj:prompt}}\n\nb', '---\na: 1\n---\nb'],
    ['a {{ncj:prompt}}\n', 'a \n'],
    ['a\n\n\n\nb', 'a\n\n\n\nb'],
  ])('leaves no hole where a value is empty: %j', (template, expected) => {
    expect(text(template, { prompt: '', rules: [] })).toBe(expected);
  });

  it('changes nothing in a template without variables', () => {
    fc.assert(
      fc.property(fc.string(), (template) => {
        fc.pre(!/ncj:/i.test(template));
        expect(expand(template, CONTEXT)).toEqual({ text: template, problems: [] });
      }),
    );
  });
});

describe('variables in frontmatter', () => {
  const frontmatter = (template: string, changes: Partial<TemplateContext>): unknown =>
    parse(/^---\n([\s\S]*?)\n---\n$/.exec(text(`---\n${template}\n---\n`, changes))?.[1] ?? '');

  it.each([
    ['prompt: {{ncj:prompt}}', { prompt: 'One: two # three' }, { prompt: 'One: two # three' }],
    ['prompt: "{{ncj:prompt}}"', { prompt: 'say "x"\nand y' }, { prompt: 'say "x" and y' }],
    ["prompt: '{{ncj:prompt}}'", { prompt: "it's" }, { prompt: "it's" }],
    ['list:\n  - {{ncj:anthem}}', { anthem: '- a: b' }, { list: ['- a: b'] }],
    ['{{ncj:mood-property}}:', { moodProperty: 'how: am I' }, { 'how: am I': null }],
    ['{{ncj:mood-property}}: 5', { moodProperty: 'Stimmung heute' }, { 'Stimmung heute': 5 }],
    ['day: {{ncj:day}}', { streakDays: 6 }, { day: 7 }],
    ['day: {{ncj:day}}', { streakDays: null }, { day: null }],
    ['alias: {{ncj:alias}}', { alias: 'no' }, { alias: 'no' }],
  ] as const)('stay readable: %s', (template, changes, expected) => {
    expect(frontmatter(template, changes)).toEqual(expected);
  });

  it('give back any value of one line', () => {
    const value = fc.string({ unit: 'grapheme' }).map((given) => given.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(value, (anthem) => {
        fc.pre(anthem !== '' && !/^\d+$|^\d{4}-\d\d-\d\d$/.test(anthem));
        expect(frontmatter('a: {{ncj:anthem}}', { anthem })).toEqual({ a: anthem });
        expect(frontmatter('a: "{{ncj:anthem}}"', { anthem })).toEqual({ a: anthem });
        expect(frontmatter('{{ncj:mood-property}}: 1', { moodProperty: anthem })).toEqual({ [anthem]: 1 });
      }),
    );
  });
});

describe('the default template', () => {
  it('reads as a page on a day of the streak', () => {
    expect(text(DEFAULT_TEMPLATE)).toBe(`---
mood:
sleep:
---
22 days of no contact.

> Silence is my part. The rest is not mine to write.

What now?

- [ ] Nothing sent: no call, text, message or email #no-contact/rule
- [ ] No like, comment or reaction #no-contact/rule

## No contact

## This evening

What was hard, what helped, and what for tomorrow:
`);
  });

  it('reads as sensibly with no open period, no prompt and no rules', () => {
    const page = text(DEFAULT_TEMPLATE, { streakDays: null, prompt: '', rules: [] });
    expect(page).toContain('---\nNo streak is running today.\n\n> Silence');
    expect(page).toContain('write.\n\n## No contact\n\n## This evening');
  });

  it.each([
    [0, 'full', 'From today, no contact.'],
    [0, 'co-parent', 'From today, contact about the children only.'],
    [1, 'full', '1 day of no contact.'],
    [null, 'full', 'No streak is running today.'],
  ] as const)('has for %s days (%s) a line that reads well, and is known again', (streakDays, mode, said) => {
    expect(text('{{ncj:day-line}}', { streakDays, mode })).toBe(said);
    expect(isDayLine(said)).toBe(true);
  });

  it('says in co-parent mode what is kept', () => {
    expect(text('{{ncj:day-line}}', { mode: 'co-parent' })).toBe(
      '22 days of contact about the children only.',
    );
  });

  it('has no problems, and uses variables only by known names', () => {
    expect(expand(DEFAULT_TEMPLATE, CONTEXT).problems).toEqual([]);
    expect(text(DEFAULT_TEMPLATE)).not.toContain('{{');
  });
});

describe('the table of variables', () => {
  it('has for each an example that it can really give', () => {
    const phase = { ...CONTEXT, phase: 'disappear', rules: rulesFor('live', 'full').slice(1, 2) } as const;
    for (const { name, example, value } of VARIABLES.filter((variable) => variable.name !== 'prompt')) {
      expect([name, value(phase)]).toEqual([name, example]);
    }
  });
});
