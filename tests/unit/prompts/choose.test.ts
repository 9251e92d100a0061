import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay, parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import { PROMPTS } from '../../../src/prompts';
import { promptForDay, promptsFor, shuffled, type PromptChoice } from '../../../src/prompts/choose';
import { PROMPT_KINDS, type Prompt } from '../../../src/prompts/prompt';

const DAY_30 = 'as-long-as-it-takes-day-30';
const day = (text: string): LocalDay => parseLocalDay(text) ?? expect.fail(`${text} is no day`);
const NEW_YEAR = day('2026-01-01');

function choice(changes: Partial<PromptChoice> = {}): PromptChoice {
  return {
    day: NEW_YEAR,
    dayNumber: 10,
    context: { phases: ['first-weeks'] },
    library: PROMPTS,
    excluded: new Set(),
    favourites: new Set(),
    offset: 0,
    ...changes,
  };
}

/** What is shown on so many days in a row. */
function shown(from: LocalDay, days: number, changes: Partial<PromptChoice> = {}): string[] {
  return Array.from({ length: days }, (_, index) => {
    const prompt = promptForDay(choice({ day: addToDay(from, index), ...changes }));
    return prompt?.id ?? expect.fail('no prompt');
  });
}

const someDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addToDay(NEW_YEAR, days));
const somePrompts = fc
  .subarray([...PROMPTS], { minLength: 1 })
  .map((prompts) => prompts.map((prompt): Prompt => ({ ...prompt, phase: ['later'] })))
  .filter((prompts) => prompts.some(({ onDay }) => onDay === undefined));

describe('the prompt of a day', () => {
  it('is the same whenever it is asked for, in whatever order the library is listed', () => {
    fc.assert(
      fc.property(someDay, somePrompts, fc.nat(), (date, library, offset) => {
        const here = choice({ day: date, library, context: { phases: ['later'] }, offset });
        expect(promptForDay({ ...here, library: [...library].reverse() })).toEqual(promptForDay(here));
      }),
    );
  });

  it('comes round only when all n have been shown: any n days in a row show all n', () => {
    fc.assert(
      fc.property(someDay, somePrompts, (date, library) => {
        const n = library.filter(({ onDay }) => onDay === undefined).length;
        const run = shown(date, n, { library, context: { phases: ['later'] } });
        expect(new Set(run).size).toBe(n);
      }),
    );
  });

  it('is never the one of the day before, across the ends of rounds too', () => {
    fc.assert(
      fc.property(
        someDay,
        somePrompts.filter((prompts) => prompts.filter(({ onDay }) => onDay === undefined).length > 1),
        (date, library) => {
          const run = shown(date, library.length * 2 + 1, { library, context: { phases: ['later'] } });
          expect(run.slice(1).filter((id, index) => id === run[index])).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is for the phases in force, and among those that are not set aside', () => {
    fc.assert(
      fc.property(someDay, fc.subarray(PROMPTS.map(({ id }) => id)), (date, excluded) => {
        const prompt = promptForDay(choice({ day: date, excluded: new Set(excluded) }));
        if (prompt === null) return;
        expect(prompt.phase).toContain('first-weeks');
        expect(excluded).not.toContain(prompt.id);
      }),
    );
  });

  it('is none where nothing suits', () => {
    expect(promptForDay(choice({ library: [] }))).toBeNull();
    expect(promptForDay(choice({ context: { phases: [] } }))).toBeNull();
    expect(promptForDay(choice({ excluded: new Set(PROMPTS.map(({ id }) => id)) }))).toBeNull();
  });

  it('joins the prompts of two phases', () => {
    const phases = { phases: ['first-weeks', 'co-parent'] } as const;
    const ids = new Set(shown(NEW_YEAR, 200, { context: phases }));
    const fitting = PROMPTS.filter(
      ({ phase, onDay }) =>
        onDay === undefined && (phase.includes('first-weeks') || phase.includes('co-parent')),
    );
    expect(ids).toEqual(new Set(fitting.map(({ id }) => id)));
  });

  it('counts an id that is listed twice once', () => {
    const library = [...PROMPTS, ...PROMPTS];
    expect(shown(NEW_YEAR, 200, { library })).toEqual(shown(NEW_YEAR, 200));
  });
});

describe('day 30', () => {
  it('has its own prompt, in each phase', () => {
    for (const phase of ['first-weeks', 'later', 'co-parent', 'after-slip'] as const) {
      const prompt = promptForDay(choice({ dayNumber: 30, context: { phases: [phase] } }));
      expect(prompt?.id).toBe(DAY_30);
    }
  });

  it.each([[29], [31], [3], [300], [null]])('is not met on day %s', (dayNumber) => {
    const phases = { phases: ['first-days', 'first-weeks', 'later'] } as const;
    expect(shown(NEW_YEAR, 400, { dayNumber, context: phases })).not.toContain(DAY_30);
  });

  it('lets go of its prompt when another is asked for, or when it is set aside', () => {
    const usual = promptForDay(choice());
    expect(promptForDay(choice({ dayNumber: 30, offset: 1 }))).toEqual(usual);
    expect(promptForDay(choice({ dayNumber: 30, excluded: new Set([DAY_30]) }))).toEqual(usual);
  });
});

describe('another prompt', () => {
  it('shows each prompt that suits once before it comes round', () => {
    fc.assert(
      fc.property(
        someDay,
        somePrompts,
        fc.subarray(PROMPTS.map(({ id }) => id)),
        (date, library, favourites) => {
          const n = library.filter(({ onDay }) => onDay === undefined).length;
          const ids = Array.from({ length: n }, (_, offset) => {
            const context = { phases: ['later'] } as const;
            return promptForDay(
              choice({ day: date, library, context, offset, favourites: new Set(favourites) }),
            )?.id;
          });
          expect(new Set(ids).size).toBe(n);
        },
      ),
    );
  });

  it('does not give away what the next days hold', () => {
    const next = shown(addToDay(NEW_YEAR, -3), 7);
    const others = [1, 2, 3].map((offset) => promptForDay(choice({ offset }))?.id);
    expect(next).not.toEqual(expect.arrayContaining([others[0]]));
    expect(next.filter((id) => others.includes(id))).toEqual([]);
  });

  it('brings the favourites first', () => {
    const favourites = new Set(['thrive-arms-up', 'one-day-weather', 'panic-five-things']);
    const ids = [1, 2, 3].map((offset) => promptForDay(choice({ offset, favourites }))?.id);
    expect(new Set(ids)).toEqual(favourites);
  });
});

describe('quiet mode and safety', () => {
  it('asks in quiet mode for nothing that puts feelings into words', () => {
    const kinds = promptsFor(choice({ context: { phases: ['later'], quiet: true } })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['look-ahead', 'distract', 'body']));
  });

  it('reckons in safety with no answer, no meeting and no return', () => {
    const prompts = promptsFor(
      choice({ context: { phases: ['first-days', 'first-weeks', 'later'], safety: true } }),
    );
    const articles = new Set(prompts.map(({ article }) => article));
    for (const id of ['their-idea', 'stands-apart', 'they-miss-you', 'pity-or-love', 'who-left']) {
      expect(articles).not.toContain(id);
    }
    expect(prompts.length).toBeGreaterThan(60);
  });
});

describe('the fixed order', () => {
  it('spreads the kinds: of two kinds equally many, none comes three times in a row', () => {
    const ofKind = (kind: Prompt['kind']) =>
      Array.from({ length: 12 }, (_, index): Prompt => {
        return { id: `${kind}-${String(index)}`, article: 'own', phase: ['later'], kind, text: 'x' };
      });
    const order = shuffled(PROMPT_KINDS.flatMap(ofKind)).map(({ kind }) => kind);
    for (let index = 0; index + 4 <= order.length; index += 4) {
      expect(new Set(order.slice(index, index + 4)).size).toBe(4);
    }
  });

  it('keeps the order of what stays when some are set aside, within each kind', () => {
    const all = shuffled(PROMPTS).filter(({ kind }) => kind === 'body');
    const some = shuffled(all.filter((_, index) => index % 3 !== 0));
    expect(some).toEqual(all.filter((_, index) => index % 3 !== 0));
  });
});
