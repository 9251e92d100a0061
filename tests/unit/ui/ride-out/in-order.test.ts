import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../src/prompts/prompt';
import { personOf } from '../../../../src/practice/people';
import { cardsOf, turned, type Thoughts } from '../../../../src/ui/ride-out/in-order';

const prompt = (id: string, kind: Prompt['kind']): Prompt => ({
  id,
  article: 'thrive',
  phase: ['later'],
  kind,
  text: id,
});

const THOUGHTS: Thoughts = {
  anthem: 'My line.',
  reasons: ['one', 'two'],
  helped: ['called Sam, 8 → 4', 'a walk, 6 → 5'],
  plans: ['a plan'],
  people: [personOf('Sam 112')],
  prompts: [
    prompt('x-tomorrow-at-noon', 'look-ahead'),
    prompt('x-thumb-on-name', 'look-ahead'),
    prompt('body-1', 'body'),
    prompt('body-2', 'body'),
    prompt('distract-1', 'distract'),
    prompt('express-1', 'express'),
  ],
};

const texts = (turn: number, thoughts = THOUGHTS): string[] =>
  cardsOf(thoughts, turn).map(({ text, people }) => (people ? people.map(({ name }) => name).join() : text));

describe('the thoughts of a ride-out', () => {
  it('come in their order, own words first, one of each before the rest', () => {
    expect(texts(0)).toEqual([
      'My line.',
      'one',
      'called Sam, 8 → 4',
      'a plan',
      'Sam',
      'x-tomorrow-at-noon',
      'x-thumb-on-name',
      'body-1',
      'two',
      'a walk, 6 → 5',
      'body-2',
      'distract-1',
    ]);
  });

  it('say each card of the method once, also where it fits twice over', () => {
    const twice = [...THOUGHTS.prompts, ...THOUGHTS.prompts.slice(0, 2).map((each) => ({ ...each }))];
    const said = texts(0, { ...THOUGHTS, prompts: twice });
    expect(said.filter((text) => text === 'x-thumb-on-name')).toEqual(['x-thumb-on-name']);
  });

  it('turn on from one ride-out to the next, your line first each time', () => {
    expect(texts(1).slice(0, 7)).toEqual([
      'My line.',
      'two',
      'a walk, 6 → 5',
      'a plan',
      'Sam',
      'x-thumb-on-name',
      'x-tomorrow-at-noon',
    ]);
  });

  it('leave out what there is none of', () => {
    const none = { ...THOUGHTS, reasons: [], helped: [], plans: [], people: [], prompts: [] };
    expect(texts(3, none)).toEqual(['My line.']);
  });
});

it('a list turned begins further on', () => {
  expect(turned([1, 2, 3], 4)).toEqual([2, 3, 1]);
  expect(turned([], 4)).toEqual([]);
});
