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
      title: 'Leave it at that',
      text: 'It was one moment, and it is behind you. From this minute nothing more is added; that is the method’s first reason. No explaining it, no apology for it, no second one: you cannot talk it away, and it need not be the last scene. The days you kept still count.',
      todo: 'Make a plan while it is fresh: “If this comes round again, then I …” What you write under “Next time” in a slip comes up in your next ride-out.',
      prompt: 'stops-damage-quiet-after',
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
      text: 'You looked and sent nothing, so your days go on as they were. The method asks you to leave their profiles alone for your own sake: for many people, days with looking are heavier, though nobody can say that looking is the cause.',
      todo: 'Make the way there longer for tonight: log out, or take the app off your first screen. More is not needed.',
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
      text: 'They got in touch of their own accord; reaching out was meant to be their idea, and it was. Read what it is: a hello, something about their things, a wish to talk, a wish to try again; it need not be more than it says. There is no hurry, and staying with no contact is an answer too.',
      todo: 'Let it lie for the pause you set, or for a night, read it once more, and only then decide.',
      prompt: 'their-idea-hope-and-words',
      commands: ['log-reached-out'],
    },
    ownEnd: {
      text: 'They got in touch of their own accord; it was their idea, and it asks nothing of you yet. Read what it is: a hello, something about their things, a wish to talk, a wish to try again; it need not be more than it says. There is no hurry, and staying with no contact is an answer too, also for whoever ended it.',
    },
  },
  {
    id: 'after-the-answer',
    articles: ['pity-or-love'],
    section: 'events',
    when: { kind: 'event', event: 'answered' },
    words: {
      title: 'After the answer',
      text: 'You have answered; now keep it short, calm and at your own pace. If it is about trying again, meet before you decide anything, and hear what is different; if it is not, the short answer was enough. Pity is not love, and neither is relief, so give yourself time to find out which it is. If it fades, you can start again, and the days you kept still count.',
      todo: 'If it is about trying again, offer an hour and a quiet place to meet, and decide nothing before it. If it is not, put the phone away: it is answered.',
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
      text: 'What you wrote down lately looks heavy, heavier than a notebook can carry. If you think of hurting yourself, or of not wanting to live, call your local emergency number or a crisis line now, and let somebody be with you. To ask for help is part of this, not the end of it: a friend, a doctor, a counsellor.',
      todo: 'Call one of the people you named, or open “Get support”. “Could you just be with me for a while?” is enough to say.',
      prompt: 'ask-for-help-without-fixing',
      commands: ['get-support'],
    },
    safe: {
      title: 'This looks heavy',
      text: 'What you wrote down lately looks heavy, heavier than a notebook can carry. If you think of hurting yourself, or if you are in danger, call your local emergency number or a crisis line now. To ask for help is part of this: a friend, a doctor, a local service for people who were hurt or threatened.',
      todo: 'Call one of the people you named, or open “Get support”. “Could you just be with me for a while?” is enough to say.',
      prompt: 'ask-for-help-without-fixing',
      commands: ['get-support'],
    },
  },
];
