/** The rules one by one, each with its why; the thing to do is mostly an if-then plan of one's own. */
import type { Lesson } from '../lesson';

export const RULE_LESSONS: readonly Lesson[] = [
  {
    id: 'likes-and-comments',
    articles: ['rule-no-reactions'],
    section: 'rules',
    when: { kind: 'days', days: [8] },
    words: {
      title: 'Likes and comments',
      text: 'A like is a message with no words in it: I am here, I saw this. So the method asks for no likes, no comments and no reactions to anything they post. One tap breaks the quiet as surely as a letter would, and then you wait for an answer to it.',
      todo: 'Finish this your way: “If something of theirs comes up on my screen, then I …”',
      prompt: 'rule-no-reactions-what-a-like-says',
    },
  },
  {
    id: 'posted-to-be-seen',
    articles: ['rule-no-jealousy'],
    section: 'rules',
    when: { kind: 'days', days: [9] },
    words: {
      title: 'Posted to be seen',
      text: 'A picture that is meant to make them jealous is easily seen through, and it undoes the rest. That goes for pictures of dates, and for happy ones staged for a single viewer. The method asks you to be authentic. In the first weeks, post as little as you can; later, only what you would post if they could not see it.',
      todo: 'Finish this your way: “If I want to post something for one pair of eyes, then I …”',
      prompt: 'rule-no-jealousy-who-is-it-for',
    },
  },
  {
    id: 'accidents-and-looking',
    articles: ['rule-no-accidents'],
    section: 'rules',
    when: { kind: 'days', days: [10] },
    words: {
      title: '“Accidents”, and looking',
      text: 'Turning up where you know they will be is contact that was arranged to look like an accident. Looking at a profile is no message, though some apps show who looked, and it keeps your days full of them; in what has been studied it goes with more longing, though nobody can say that it is the cause. So the method asks for neither: no “accidental” meetings, and their profiles unopened.',
      todo: 'Finish this your way: “If my thumb goes to their page, then I …”',
      prompt: 'rule-no-accidents-pleasant-way-round',
    },
  },
  {
    id: 'friends-as-messengers',
    articles: ['rule-disappear'],
    section: 'rules',
    when: { kind: 'days', days: [11] },
    words: {
      title: 'Friends as messengers',
      text: 'For the first few weeks the method asks you to disappear as far as you can, from what you post and where you are seen to the roundabout ways. A friend who carries news to them, or brings news of them, is a line that is still open; so is a hint in a group chat. Out of sight means that nobody reports, in either direction.',
      todo: 'Ask one mutual friend to bring you no news and take none. And for all others: “If somebody begins to tell me, then I …”',
      prompt: 'rule-disappear-out-of-sight',
    },
  },
  {
    id: 'half-measures',
    articles: ['active-not-passive'],
    section: 'rules',
    when: { kind: 'days', days: [12] },
    words: {
      title: 'Half measures',
      text: 'Staying friends for now, a little contact, one more talk for closure: these are half measures, and they take the edge off all the rest. (Contact about children, or about what else you cannot avoid, is not meant.) Silence is not something that happens to you; it is something you do. It says that you are strong, that you value yourself, and that you can live well on your own. Some contact may suit other people at other times, but it is another method.',
      todo: 'Name the half measure that tempts you most, and finish this: “If I hear myself reaching for it, then I …”',
      prompt: 'active-not-passive-how-you-did-it',
    },
  },
  {
    id: 'dates-ahead',
    articles: ['rule-no-contact'],
    section: 'rules',
    when: { kind: 'days', days: [13] },
    words: {
      title: 'Dates ahead',
      text: 'Birthdays, holidays, the day you met: on such a day a message feels like plain good manners. The rule makes no exception for it: no call, no text, no message in any app, no email, no card. The method holds that one contact takes away what the quiet had built, and a greeting is a contact.',
      todo: 'Write down the next such date, and finish this: “When it comes, then I …”, with a place and somebody to be with.',
      prompt: 'rule-no-contact-no-send-button',
    },
    coParent: {
      text: 'Birthdays, holidays, the day you met: on such a day a message feels like plain good manners. Apart from what the children need, the rule makes no exception for it: no call, no text, no message in any app, no email, no card from you alone. The method holds that one contact takes away what the quiet had built, and a greeting is a contact.',
    },
  },
  {
    id: 'pity-and-love',
    articles: ['pity-or-love'],
    section: 'rules',
    when: { kind: 'days', days: [15] },
    words: {
      title: 'Pity is not love',
      text: 'If they see how badly you are doing, an answer may come, and it may be kind. But it may be no more than pity, and pity is not love. The method would have them come by themselves or not at all, since only that keeps respect on both sides. Whether they come, nobody here can know.',
      todo: 'Finish this your way: “If I want them to see how bad it is, then I show it to …”',
      prompt: 'pity-or-love-two-wishes',
    },
    ownEnd: {
      text: 'If you hear how badly they are doing, you may want to go to them, and it would be kind. But it may be no more than pity, and pity is not love, whichever way it goes. The method would have nobody come out of pity, since only what somebody does by themselves keeps respect on both sides. What they feel nobody here can know.',
      todo: 'Finish this your way: “If I am sorry for them, or for myself, then I tell …”',
    },
  },
  {
    id: 'today-or-the-long-run',
    articles: ['delayed-gratification'],
    section: 'rules',
    when: { kind: 'days', days: [16] },
    words: {
      title: 'Today, or the long run',
      text: 'To send something would be a relief, for a moment; then the waiting begins again. The method calls whatever is forced today a mirage, and sets its hopes on the long run, without a guarantee. This much is sure: what you do not send today you can still send tomorrow, and what is sent you cannot take back.',
      todo: 'Finish this so that you could follow it half asleep: “If it is late and I want relief, then I …”',
      prompt: 'delayed-gratification-tomorrow-at-noon',
    },
  },
  {
    id: 'empty-weekend',
    articles: ['thrive'],
    section: 'rules',
    when: { kind: 'first-thursday' },
    words: {
      title: 'The empty weekend',
      text: 'At weekends without a plan the quiet is loudest. The other half of the method is to thrive: to show, first of all to yourself, that you can live well alone. An empty weekend is easiest to fill before it comes, and it takes less than you think.',
      todo: 'Put one thing into it that has a door and a time: the pool at ten, a film at eight, a friend’s kitchen on Sunday.',
      prompt: 'thrive-loved-at-twelve',
    },
  },
];
