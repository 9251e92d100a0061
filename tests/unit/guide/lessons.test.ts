import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../../src/guide';
import { ARTICLE_IDS } from '../../../src/guide/article';
import { withLine, wordings, wordsOf, type LessonWords } from '../../../src/guide/lesson';
import { PROMPTS } from '../../../src/prompts';
import { suits } from '../../../src/prompts/suits';
import { lessonBlock, lessonText } from '../../../src/template/lesson-block';

const EVERY = LESSONS.flatMap((lesson) =>
  wordings(lesson).map((words) => ({ id: lesson.id, words, all: allOf(words) })),
);
const SAFE = LESSONS.flatMap(({ id, safe }) => (safe ? [{ id, words: safe, all: allOf(safe) }] : []));

function textOfPrompt(id: string): string {
  return PROMPTS.find((prompt) => prompt.id === id)?.text ?? '';
}

function longWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z]{4,}/g));
}

function allOf({ title, text, todo, steps = [] }: LessonWords): string {
  return [title, text, todo, ...steps.map((step) => step.text)].join('\n');
}

describe('the lessons', () => {
  it('have ids of their own, and teach every point of the article', () => {
    expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length);
    const taught = new Set(LESSONS.flatMap(({ articles }) => articles));
    expect(ARTICLE_IDS.filter((id) => !taught.has(id))).toEqual([]);
  });

  it.each(EVERY)('is in $id a title, two to four sentences, and one thing to do', ({ words }) => {
    const sentences = words.text.split(/(?<=[.?]”?)\s+(?=[A-Z“])/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(words.title.length).toBeLessThan(40);
    expect(words.text.length).toBeGreaterThan(120);
    expect(words.text.length).toBeLessThan(520);
    expect(words.todo.length).toBeGreaterThan(20);
  });

  it.each(EVERY)('goes in $id with a prompt that there is', ({ words }) => {
    expect(PROMPTS.map(({ id }) => id)).toContain(words.prompt);
  });

  it.each(EVERY)('asks in $id for one thing, and for another in its prompt', ({ words }) => {
    const [todo, prompt] = [words.todo, textOfPrompt(words.prompt)].map(longWords);
    const shared = [...(todo ?? [])].filter((word) => prompt?.has(word));
    expect(shared.length / Math.min(todo?.size ?? 0, prompt?.size ?? 0)).toBeLessThan(0.4);
  });

  it('name commands that there are', () => {
    const sources = readdirSync('src/commands').map((name) => readFileSync(`src/commands/${name}`, 'utf8'));
    const ids = sources.flatMap((source) =>
      [...source.matchAll(/^ {2}id: '([\w-]+)',$/gm)].map(([, id]) => id),
    );
    const known = [...ids, 'look-back'];
    const named = EVERY.flatMap(({ words }) => words.commands ?? []);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('speak of the line only as the user has set it', () => {
    const third = LESSONS.find(({ id }) => id === 'third-reason') ?? expect.fail('no third reason');
    expect(withLine(third.words.todo, 'Keep $& still.')).toMatch(/Keep \$& still\.$/);
  });
});

describe('the tone of the lessons', () => {
  it.each([
    ['an exclamation mark', /!/],
    [
      'a promise about them',
      /\b(?:they|she|he|it)(?: will|’ll|'ll) (?:\w+ )?(?:come|miss|regret|want|see|notice|write|call|be back|work)\b/i,
    ],
    [
      'their missing as a fact',
      /\b(?:they|she|he) (?:is |are )?(?:miss(?:es|ing)?|regret(?:s|ting)?) (?:you|it)\b/i,
    ],
    ['praise or blame', /\b(?:congrat\w*|fail\w*|relaps\w*|well done|loser|shame\w*|guilt\w*|weak)\b/i],
    ['a lost streak', /\b(?:broke|broken|ruined|reset|back to zero|start over)\b/i],
    ['how long an urge lasts', /\b(?:\d+|few|ten|fifteen|twenty) minutes?\b|\burges? pass/i],
    ['that contact always harms', /\bcontact always\b|\balways (?:hurts?|harms?)\b/i],
    ['a name for the other one', /\b(?:your ex|exes|girlfriend|boyfriend|husband|wife)\b/i],
    ['a sickness', /\b(?:addict\w*|withdrawal|toxic|narciss\w*|detox)\b/i],
    ['something for sale', /\b(?:coach\w*|premium|subscribe|buy)\b/i],
  ])('hold nowhere %s', (_, pattern) => {
    expect(EVERY.filter(({ all }) => pattern.test(all)).map(({ id }) => id)).toEqual([]);
  });

  it.each(['third-reason', 'second-reason', 'fifth-reason', 'pity-and-love', 'what-you-cannot-see'])(
    'says in %s, where it speaks of the other one, that it cannot know or promise',
    (id) => {
      const lesson = LESSONS.find((each) => each.id === id) ?? expect.fail('no lesson');
      expect(lesson.words.text).toMatch(/no promise|nobody here can know|not yours to know/i);
    },
  );
});

describe('to whoever ended it themselves, alone or together', () => {
  const said = (endedBy: 'them' | 'me' | 'both') =>
    LESSONS.flatMap((lesson) => wordsOf(lesson, { safety: false, mode: 'full', endedBy }) ?? []);
  const EXPLAINS = 'Whom it is for';

  it.each([
    [
      'was left',
      /\byou (?:were|are|have been) left\b|\bwhen we are left\b|\bthey (?:left|ended)\b|\breason they left\b/i,
    ],
    [
      'was not asked',
      /\b(?:their|the) (?:decision|choice) (?:is theirs|look right)|\btheir choice\b|\bone is theirs\b/i,
    ],
    ['was chosen once, and not any more', /\bchose you\b|\bwere chosen\b/i],
    ['was asked for distance', /\bthey asked for (?:distance|space)\b/i],
    [
      'waits for them to come back',
      /\bcame back\b|\bhas to be theirs\b|\bmeant to be their idea\b|\bhas to be their idea\b/i,
    ],
    ['accepts what they decided', /\byou accept it\b|\bfeels? (?:so|this way)\b/i],
  ])('no lesson says that they are one who %s', (_, pattern) => {
    const untrue = (words: LessonWords): boolean => words.title !== EXPLAINS && pattern.test(allOf(words));
    expect(said('them').filter(untrue)).not.toEqual([]);
    expect(
      said('me')
        .filter(untrue)
        .map(({ title }) => title),
    ).toEqual([]);
    expect(said('both').filter(untrue)).toEqual([]);
  });

  it('every lesson comes with a prompt that is for them, too', () => {
    const modes = { quiet: false, safety: false, endedBy: 'me' } as const;
    const barred = said('me').filter(({ prompt }) => {
      const found = PROMPTS.find(({ id }) => id === prompt);
      return found === undefined || !suits(found, modes);
    });
    expect(barred.map(({ title }) => title)).toEqual([]);
  });

  it('the rest is said as it is to everybody', () => {
    const same = said('me').filter((words) => said('them').some(({ text }) => text === words.text));
    expect(same.length).toBeGreaterThan(LESSONS.length / 2);
  });
});

describe('safety mode', () => {
  it('has words of its own for its lessons', () => {
    for (const lesson of LESSONS) {
      const said = wordsOf(lesson, { safety: true, mode: 'co-parent', endedBy: 'them' });
      expect(said).toBe(lesson.safe ?? null);
      if (said) expect(said.text).not.toBe(lesson.words.text);
    }
  });

  it.each([
    [
      'their return',
      /\b(?:come|comes|came|coming|get|gets|got) back\b|\breturn\w*|\breunit\w*|\btogether again\b|\bback together\b/i,
    ],
    ['being missed', /\bmiss(?:ed|es|ing)?\b|\babsence\b|\battract\w*/i],
    [
      'who reaches out first',
      /\breach\w* out\b|\bin touch\b|\bown accord\b|\bfirst move\b|\bfirst word\b|\btheir idea\b/i,
    ],
    ['an open door', /\bdoors?\b/i],
    ['a turn, after which one may be seen', /\bmay be seen\b|\bpictures\b/i],
    ['waiting for an answer', /\b(?:wait|hope)(?:s|ing)? for (?:them|an answer)\b/i],
  ])('speaks nowhere of %s', (_, pattern) => {
    expect(SAFE.filter(({ all }) => pattern.test(all)).map(({ id }) => id)).toEqual([]);
    const prompts = SAFE.map(({ words }) => PROMPTS.find(({ id }) => id === words.prompt)?.text ?? '');
    expect(prompts.filter((text) => pattern.test(text))).toEqual([]);
  });
});

describe('a lesson in a note', () => {
  const words: LessonWords = {
    title: 'What it is',
    text: 'No contact.',
    todo: 'Tick this.',
    prompt: 'x',
    steps: [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two' },
    ],
  };

  it('is a heading, its sentences, what there is to do as tasks, and its prompt', () => {
    expect(lessonBlock(words, 'What for?')).toBe(
      '### What it is\n\nNo contact.\n\nTick this.\n\n- [ ] One\n- [ ] Two\n\nWhat for?',
    );
  });

  it('has no list and no prompt where there is none', () => {
    const { title, text, todo, prompt } = words;
    expect(lessonBlock({ title, text, todo, prompt }, '')).toBe(
      '### What it is\n\nNo contact.\n\nTick this.',
    );
  });

  it('is for other code the same without marks', () => {
    expect(lessonText(words)).toBe('What it is\n\nNo contact.\n\nTick this.\n\n- One\n- Two');
  });
});
