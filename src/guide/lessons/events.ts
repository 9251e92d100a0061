/** Lessons for what comes up. */
import type { Lesson } from '../lesson';

export const EVENT_LESSONS: readonly Lesson[] = [
  {
    id: 'after-a-slip',
    articles: ['stops-damage'],
    section: 'events',
    when: { kind: 'event', event: 'slip' },
    own: ['helped', 'people'],
    words: {
      title: 'Now nothing more',
      text: 'It was one moment, and it is behind you. The first reason holds again from this minute: nothing is added. No explaining it, no apology for it, no second one; you cannot talk it away, and it is not the last scene unless you make it one. The days you kept stand.',
      todo: 'Make a plan while it is fresh: “If this comes round again, then I …” What stands under “Next time” in a slip is shown to you in the next ride-out.',
      prompt: 'rule-no-contact-while-it-is-fresh',
    },
  },
  {
    id: 'after-looking',
    articles: ['rule-no-accidents'],
    section: 'events',
    when: { kind: 'event', event: 'looked' },
    own: ['helped'],
    words: {
      title: 'Looking is not contact',
      text: 'You looked, and nobody was reached, so your days go on as they were. That the method asks you to leave their profiles alone is for your own sake: for many people looking goes with heavier days, though nobody can say that it causes them.',
      todo: 'Notice this evening whether the day got lighter or heavier, and write that down.',
      prompt: 'rule-no-accidents-lighter-or-heavier',
    },
  },
  {
    id: 'read-what-it-is',
    articles: ['their-idea'],
    section: 'events',
    when: { kind: 'event', event: 'reached-out' },
    own: ['people'],
    words: {
      title: 'Read what it is',
      text: 'They got in touch of their own accord; reaching out was to be their idea, and this was. Read what it is: a hello, something about their things, a wish to talk, a wish to try again; it need not be more than it says. You owe no speed, and staying with no contact is an answer too.',
      todo: 'Let it lie for the length of your pause, read it once more, and only then decide.',
      prompt: 'their-idea-hope-and-words',
      commands: ['log-reached-out'],
    },
  },
  {
    id: 'after-the-answer',
    articles: ['pity-or-love'],
    section: 'events',
    when: { kind: 'event', event: 'answered' },
    words: {
      title: 'After the answer',
      text: 'You have answered; now keep it short, calm and at your own pace. Meet before you decide anything, and hear what is different. Pity is not love, and nor is relief, so give both of you time to find out which it is. If it fades again, starting again loses nothing.',
      todo: 'Write down what you would need to hear, and what you would need to see done, before you came closer.',
      prompt: 'their-idea-hear-and-see',
    },
  },
  {
    id: 'heavy-days',
    articles: ['ask-for-help'],
    section: 'events',
    when: { kind: 'event', event: 'heavy' },
    own: ['people'],
    words: {
      title: 'This looks heavy',
      text: 'What you wrote down lately looks heavy, heavier than a notebook can carry. To ask for help is part of this, not the end of it: a friend, a doctor, a counsellor. If you think of hurting yourself, or of not wanting to live, call your local emergency number or a crisis line now, and let somebody be with you.',
      todo: 'Call one of the people you named, or open “Get support”. “Could you just be with me for a while?” is enough to say.',
      prompt: 'ask-for-help-without-fixing',
      commands: ['get-support'],
    },
    safe: {
      title: 'This looks heavy',
      text: 'What you wrote down lately looks heavy, heavier than a notebook can carry. If you think of hurting yourself, or if you are in danger, call your local emergency number now. To ask for help is part of this: a friend, a doctor, a local service for people who were hurt or threatened.',
      todo: 'Call one of the people you named, or open “Get support”. “Could you just be with me for a while?” is enough to say.',
      prompt: 'ask-for-help-without-fixing',
      commands: ['get-support'],
    },
  },
];
