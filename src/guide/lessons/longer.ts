/** Lessons of the weeks and months after. */
import type { Lesson } from '../lesson';

export const LONGER: readonly Lesson[] = [
  {
    id: 'was-it-good',
    articles: ['good-relationship'],
    section: 'longer',
    when: { kind: 'days', days: [14] },
    words: {
      title: 'Was it good?',
      text: 'The method presumes that the relationship was a good one. Where there was contempt, cheating, constant fighting or fear, this journal is for staying away and getting well, not for waiting; the days count all the same. So here is the question from the start once more: are you in danger, or have you been told, by them or by a court, to stay away for good?',
      todo: 'If the answer is yes to either, open “Get support”, and turn on “Safety first” in the settings.',
      prompt: 'good-relationship-as-to-a-doctor',
      commands: ['get-support'],
    },
    safe: {
      title: 'Was it good?',
      text: 'The method was written for a good relationship: no constant fights, no cheating, no contempt, no fear. Where it was otherwise, these pages are for staying away and for living. You may remember good hours, and staying away can be right all the same. One question, asked again: is there any danger that was not there before?',
      todo: 'If there is, open “Get support” now, and tell one person today.',
      prompt: 'ask-for-help-too-heavy',
      commands: ['get-support'],
    },
  },
  {
    id: 'you-may-be-seen',
    articles: ['rule-disappear'],
    section: 'longer',
    when: { kind: 'phase-turn' },
    words: {
      title: 'From now on you may be seen',
      text: 'The first few weeks, in which you were to disappear, are over, and the checklist changes today. What comes now is a permission, not a task: your own life may show again, pictures with friends among it. Nothing staged, and no dates for show. The rule of no contact itself stays as it was.',
      todo: 'Do one thing this week with people you like. Share a picture only if you would anyway.',
      prompt: 'rule-disappear-pictures-with-friends',
    },
  },
  {
    id: 'thirty-day-question',
    articles: ['as-long-as-it-takes', 'their-idea'],
    section: 'longer',
    when: { kind: 'days', days: [28, 29, 30] },
    words: {
      title: 'The thirty-day question',
      text: 'Many say: thirty days, then write; this method does not. Thirty days are better than three. But a date for writing turns the quiet into a countdown; it puts them on a pedestal, throws away what was built, and makes reaching out your idea when it has to be theirs. It takes as long as it takes, and nobody knows beforehand how long: sometimes two weeks, often longer than thirty days, sometimes months; and some never hear.',
      todo: 'Choose, in these three days: continue, continue for your own sake alone, or end no contact. If there is a date in your calendar for writing, take it out.',
      prompt: 'as-long-as-it-takes-give-and-pay',
      commands: ['end'],
    },
    ownEnd: {
      text: 'Many say: thirty days, then write; this method does not. Thirty days are better than three. But a date for writing turns the quiet into a countdown, throws away what was built, and puts what was decided up for decision again. It takes as long as it takes, and nobody knows beforehand how long: sometimes two weeks, often longer than thirty days, sometimes months; and some keep it for good.',
    },
  },
  {
    id: 'what-you-cannot-see',
    articles: ['their-side', 'active-not-passive'],
    section: 'longer',
    when: { kind: 'days', days: [45] },
    words: {
      title: 'What you cannot see',
      text: 'What came from you is gone on their side: where your messages were the phone stays silent, and your plans for the weekends went, too, with your half of the jokes, the shows, the hobbies and the walks. That much is certain. What they feel about it nobody here can know, and not being able to see it proves nothing either way. Meanwhile your silence is still something you do, day by day, and a sign that you value yourself.',
      todo: 'When you catch yourself working out how they are, say “I cannot see that”, and turn to something of yours that you can: a plan for the evening, a friend, the next page.',
      prompt: 'their-side-guess-and-fact',
    },
    coParent: {
      text: 'But for what the children need, what came from you is gone on their side: where your messages were the phone stays silent, and your plans for the weekends went, too, with your half of the jokes, the shows, the hobbies and the walks. That much is certain. What they feel about it nobody here can know, and not being able to see it proves nothing either way. Meanwhile your silence is still something you do, day by day, and a sign that you value yourself.',
    },
  },
  {
    id: 'for-them-or-for-you',
    articles: ['thrive', 'as-long-as-it-takes'],
    section: 'longer',
    when: { kind: 'days', days: [60, 90], thenEach: 90 },
    words: {
      title: 'Still for them, or for you?',
      text: 'It takes as long as it takes, and there is no finish line to cross. After so many days it is fair to ask for whom you are doing this: for them, or for yourself, because you can live and thrive alone. If they came back tomorrow, what would you want, and what would have to be different? You have leave to let go at any time; “Moved on” is a good end.',
      todo: 'Look back over your own figures, and write one line about what has changed in you. “End no contact” is there for when you no longer need it.',
      prompt: 'as-long-as-it-takes-nobody-counting',
      commands: ['look-back', 'end'],
    },
    ownEnd: {
      text: 'It takes as long as it takes, and there is no finish line to cross. After so many days it is fair to ask for whom you are doing this: for them, or for yourself, because you can live and thrive alone. If they asked tomorrow to begin again, what would you want, and what would have to be different? You have leave to let go at any time; “Moved on” is a good end.',
    },
    safe: {
      title: 'How is life now?',
      text: 'It takes as long as it takes, and there is no finish line. After so many days one question is worth asking: what in your life has begun to thrive, and what still needs care? If the counting has done its work, you may let go of it; staying away goes on without a number.',
      todo: 'Look through your own figures, and write one line about what has changed in you.',
      prompt: 'thrive-since-the-first-days',
      commands: ['look-back', 'end'],
    },
  },
];
