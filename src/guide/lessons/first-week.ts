/** Lessons of the first seven days: the alarm, the five reasons, a week. */
import type { Lesson } from '../lesson';

export const FIRST_WEEK: readonly Lesson[] = [
  {
    id: 'alarm',
    articles: ['panic', 'child-adult'],
    section: 'first-week',
    when: { kind: 'days', days: [1] },
    own: ['people'],
    words: {
      title: 'The alarm',
      text: 'Wanting to beg, to explain, to send flowers or ring ten times is alarm, fight or flight, and alarm is not a plan. It is common; but acting on it does not touch the reason they left, and can only make their decision look right to them. Crying at somebody, and pressing them, can work on parents; between adults both are pressure, and adults resent it. A breakup hurts, and if what you had was good, that is as it should be: they chose you once, and you are not worth less today.',
      todo: 'Do one thing for your body: something warm to eat, a shower, ten slow breaths. Then name one person you could ring when it gets loud; “People to call” in the settings keeps the number.',
      prompt: 'panic-warm-palm',
    },
    ownEnd: {
      text: 'Wanting to explain, to put it right this minute, to send flowers or ring ten times is alarm, fight or flight, and alarm is not a plan. It is common, also after an ending that was your own; but acting on it does not touch the reasons for which it ended, and can only blur what was decided. Crying at somebody, and pressing them, can work on parents; between adults both are pressure, and adults resent it. A breakup hurts whoever ends it, and if what you had was good, that is as it should be.',
    },
    safe: {
      title: 'The alarm',
      text: 'Wanting to explain, to plead or to set everything right this minute is alarm, fight or flight, and alarm is not a plan. It is common, it lives in the body, and it need not be obeyed. Pressing may work on parents, not between adults; where there was danger or an order, it can bring more harm. It hurts, and you are allowed to feel that.',
      todo: 'Do one thing for your body: something warm to eat, a shower, ten slow breaths. Then name one person you could ring when it gets loud.',
      prompt: 'panic-warm-palm',
    },
  },
  {
    id: 'first-reason',
    articles: ['stops-damage'],
    section: 'first-week',
    when: { kind: 'days', days: [2] },
    words: {
      title: 'The first reason',
      text: 'The method gives five reasons for the quiet. The first reason: nothing more is added, and no more damage is done. After a calm answer, what you had can be remembered for itself, and not for its last scene; nobody can be talked into a feeling, and each new attempt only makes the ending longer. If there was a scene already, it still helps to begin now: with time there is room for other memories than that one.',
      todo: 'Take the message you most want to send, write it here instead, and leave it here.',
      prompt: 'stops-damage-left-unsaid',
    },
  },
  {
    id: 'second-reason',
    articles: ['faces-decision'],
    section: 'first-week',
    when: { kind: 'days', days: [3] },
    words: {
      title: 'The second reason',
      text: 'The second reason: the decision is theirs, and so is living with it. While you are still around and arguing, the other person argues back, and defends the choice instead of facing it. Left alone with it, they have the chance to look at what they chose. Nobody here can know what they see; your part is to step out from between them and their choice.',
      todo: 'When the argument starts again in your head, say “that one is theirs”, and name one thing in the room that is yours to do.',
      prompt: 'faces-decision-not-mine',
    },
    ownEnd: {
      text: 'The second reason: a decision has to be lived in before it can be looked at. While two people are still around and arguing, each defends a side instead of facing what was decided. That goes for your own side, too: left alone with it, you have the chance to look at what you chose, or agreed to. Nobody here can know what they see; your part is to leave the argument.',
      todo: 'When the argument starts again in your head, say “that one is over”, and name one thing in the room that wants doing.',
      prompt: 'active-not-passive-chose-not-waited',
    },
  },
  {
    id: 'third-reason',
    articles: ['they-miss-you', 'slow-cooking'],
    section: 'first-week',
    when: { kind: 'days', days: [4] },
    words: {
      title: 'The third reason',
      text: 'The third reason is absence: only what is not there can be missed. If the relationship was mostly good, the good can come to mind again; feelings build slowly, day after day, week after week and month after month, with no switch that flips, as long as nothing breaks in. That is no promise, for nobody here can know what they feel. That slowness is why one “just checking” costs more than it seems, and why the method says: when it gets hard, let your silence do the work.',
      todo: 'Choose your own line for the hard minute, under “Line to repeat” in the settings. For now it is: {anthem}',
      prompt: 'they-miss-you-your-line',
    },
    ownEnd: {
      text: 'The third reason is absence: only what is not there can be missed, and only then do you find out what you miss, and what you do not. Feelings build and fade slowly, day after day, week after week and month after month, with no switch that flips, as long as nothing breaks in. That goes for yours; what they feel nobody here can know. That slowness is why one “just checking” costs more than it seems, and why the method says: when it gets hard, let your silence stand.',
    },
  },
  {
    id: 'fourth-reason',
    articles: ['stands-apart'],
    section: 'first-week',
    when: { kind: 'days', days: [5] },
    words: {
      title: 'The fourth reason',
      text: 'The fourth reason: you stand apart. Most of us react badly when we are left: we plead, we bargain, we send one more long message. Few can be hurt and stay courteous, and it takes only a short, calm answer: regret that they feel so, acceptance, good wishes, an open door; and if that answer has been given, or never was, staying quiet is a calm answer too. What they make of it is up to them; the calm is yours to keep, from today on if not before.',
      todo: 'Think of somebody who takes bad news calmly. Borrow one thing from them for today.',
      prompt: 'stands-apart-most-of-us',
    },
    ownEnd: {
      text: 'The fourth reason: you stand apart. Most of us react badly when something ends, whichever of the two we are: we justify, we bargain, we send one more long message. Few stay courteous while they hurt, or after they have hurt somebody, and it takes only a short, calm answer: regret, what was decided, good wishes; and if that answer has been given, or never was, staying quiet is a calm answer too. What they make of it is up to them; the calm is yours to keep, from today on if not before.',
      prompt: 'stands-apart-which-you-could-mean',
    },
  },
  {
    id: 'fifth-reason',
    articles: ['good-listener'],
    section: 'first-week',
    when: { kind: 'days', days: [6] },
    words: {
      title: 'The fifth reason',
      text: 'The fifth reason: you listened. They asked for distance, in words or by going, and giving it is an answer; it shows, without a word, that you heard them. The method adds that space which is given freely tends to be shorter than space that has to be taken. That is its hope, and no promise.',
      todo: 'Listen to somebody today to the very end of what they say, and ask one question more than you usually would.',
      prompt: 'good-listener-without-thanks',
    },
    ownEnd: {
      text: 'The fifth reason: to listen. What was asked for at the end was distance, whoever asked for it, and keeping it is an answer; it shows, without a word, that you meant it, or heard it. A message “only to see how they are” takes it back, however kindly it is meant. What they make of the quiet nobody here can know.',
      prompt: 'good-listener-room-you-asked-for',
    },
  },
  {
    id: 'a-week',
    articles: ['one-day'],
    section: 'first-week',
    when: { kind: 'days', days: [7] },
    words: {
      title: 'A week',
      text: 'Seven days, lived one at a time. The method asks for nothing bigger than that: take it one day at a time, and let tomorrow be tomorrow’s. Single days swing, up and down; a week says more than any one of them. “Look back” lays yours out in a few lines from your own notes.',
      todo: 'Look back over the week, and keep one line of it.',
      prompt: 'one-day-one-good-thing',
      commands: ['look-back'],
    },
    safe: {
      title: 'A week',
      text: 'Seven days, each of them lived one at a time. Nothing bigger is asked than today: what it needs, and who is near. Single days swing, up and down, and a week says more than any one of them. A few lines from your own notes can show you yours.',
      todo: 'Read through the week, and keep one line that does you good.',
      prompt: 'one-day-one-good-thing',
      commands: ['look-back'],
    },
  },
];
