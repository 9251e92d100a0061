// What somebody writes in a year without contact. All of it is made up.

export const RULES = {
  first: [
    'Nothing sent: no call, text, message or email',
    'No like, comment or reaction',
    'Their profiles left unopened',
    'No “accidental” meetings',
    'Nothing posted for them to see',
    'Stayed out of sight, online too, and asked friends for no news',
    'Did one thing for myself',
  ],
  later: [
    'Nothing sent: no call, text, message or email',
    'No like, comment or reaction',
    'Their profiles left unopened',
    'No “accidental” meetings',
    'Nothing posted for them to see',
    'Posted nothing staged, no pictures of dates',
    'Did one thing for myself',
  ],
};

export const ANTHEM = 'Silence is my part. The rest is not mine to write.';

/** How often each comes, how much stronger it makes an urge, and what is noted beside it. */
export const TRIGGERS = [
  {
    name: 'old photos',
    weight: 9,
    adds: 1,
    notes: [
      'the phone showed me "one year ago today"',
      'the beach album, all forty of them',
      'looked for a recipe, found our balcony',
      'moved the folder off the phone afterwards',
    ],
  },
  {
    name: 'lonely evening',
    weight: 12,
    adds: 0.6,
    notes: [
      'the flat is very quiet after nine',
      'cooked for two out of habit',
      'nobody to tell about the day',
      'started typing "how was your day"',
    ],
  },
  {
    name: 'tired',
    weight: 8,
    adds: 0.4,
    notes: [
      'everything is worse after a short night',
      'too tired to argue with myself',
      'should have gone to bed an hour ago',
    ],
  },
  {
    name: 'our song',
    weight: 5,
    adds: 0.9,
    notes: [
      'in the supermarket of all places',
      'skipped it too late',
      'made it to the second verse, then turned it off',
    ],
  },
  {
    name: 'mutual friend',
    weight: 5,
    adds: 0.7,
    notes: [
      'Noor mentioned them and then looked sorry',
      'asked Ben to leave me out of it',
      'heard they changed jobs and wanted to know more',
    ],
  },
  {
    name: 'good news',
    weight: 4,
    adds: -0.3,
    notes: [
      'they were always the first I told',
      'the project went through and my thumb went to their name',
      'told Mum instead',
    ],
  },
  {
    name: 'wine',
    weight: 4,
    adds: 1.2,
    notes: [
      'two glasses and a lot of wisdom',
      'wrote it out in here instead of there',
      'the phone goes to the hall next time',
    ],
  },
  {
    name: 'woke at night',
    weight: 5,
    adds: 0.8,
    notes: [
      'dreamt that we were still talking',
      'three in the morning and a whole speech ready',
      'listened to the rain until it went',
    ],
  },
  {
    name: 'saw their street',
    weight: 3,
    adds: 0.5,
    notes: ['bus went the other way round', 'looked straight ahead, mostly'],
  },
  {
    name: 'Sunday',
    weight: 6,
    adds: 0.3,
    notes: ['Sundays were ours', 'long afternoon, no plan', 'next Sunday needs a plan by Friday'],
  },
  {
    name: 'a notification',
    weight: 4,
    adds: 0.6,
    notes: ['for a second I thought it was them', 'it was the dentist'],
  },
  {
    name: 'anniversary',
    weight: 1,
    adds: 1.5,
    notes: ['knew it would come and it came', 'spent it with my sister, as planned'],
  },
];

/** `helps` is how many points the urge falls. */
export const RESPONSES = [
  { name: 'walk', weight: 10, helps: 3.6, minutes: 22 },
  { name: 'called Sam', weight: 7, helps: 4, minutes: 18 },
  { name: 'wrote it here', weight: 10, helps: 2.6, minutes: 14 },
  { name: 'breathing', weight: 7, helps: 2.2, minutes: 8 },
  { name: 'shower', weight: 5, helps: 2.5, minutes: 15 },
  { name: 'phone in the drawer', weight: 8, helps: 2, minutes: 16 },
  { name: 'cooked something', weight: 5, helps: 2.8, minutes: 25 },
  { name: 'gym', weight: 4, helps: 3.8, minutes: 40 },
  { name: 'tidied the kitchen', weight: 4, helps: 2.4, minutes: 17 },
  { name: 'read', weight: 4, helps: 1.8, minutes: 24 },
  { name: 'scrolled something else', weight: 4, helps: 0.7, minutes: 30 },
];

export const PLANS = [
  'phone stays in the hall after ten',
  'call Sam before I pour a second glass',
  'walk round the block first, then decide',
  'plan for Sunday by Friday',
  'write it here and close the lid',
];

export const SLIPS = [
  { channel: 'text', trigger: 'wine', note: 'only "hope you are well". No answer, and a bad night' },
  {
    channel: 'message',
    trigger: 'lonely evening',
    note: 'asked about the blue jumper. I know it is not about the jumper',
  },
  { channel: 'call', trigger: 'woke at night', note: 'hung up before it rang twice, but it rang' },
  { channel: 'reaction', trigger: 'old photos', note: 'a heart, taken back after a minute' },
  {
    channel: 'email',
    trigger: 'anniversary',
    note: 'long, and sent. What it says stays true without them reading it',
  },
  {
    channel: 'text',
    trigger: 'good news',
    note: 'told them about the job. They wrote back kindly and that was it',
  },
];

export const LOOKS = [
  'one look at the profile, nothing new, felt worse',
  'scrolled back to March',
  'looked whether they were online',
  'through Noor’s account, which is no better',
];

export const REACHED_OUT = [
  '"found your book, shall I send it?" Said thank you, to Sam please, and no more',
  '"thinking of you today". Slept on it and left it',
  'a missed call, no message',
];

export const LETTERS = [
  {
    title: 'What I never said',
    body: [
      'You will not get this, and that is why I can write it.',
      'I was so busy keeping us that I stopped noticing whether I liked the days. Some of them I did. The lake, the wrong train, the winter of soup.',
      'I am not angry this evening. I only wanted it to stand somewhere.',
    ],
  },
  {
    title: 'On a Tuesday',
    body: [
      'Nothing happened today. I bought bread, I answered mail, I watered your plant, which is my plant now.',
      'A whole day went by with you in the background instead of in front. I thought that I should tell somebody.',
    ],
  },
  {
    title: 'Six months',
    body: [
      'I used to count so that you would be impressed. You do not know that I count.',
      'It turns out that I am the one who is impressed.',
    ],
  },
  {
    title: 'Things to give back',
    body: [
      'The grey scarf, two books, a key to a door that has a new lock anyway.',
      'And the picture in which I am always just about to apologise. You can keep that one.',
    ],
  },
];

/** A prompt, and what was written under it; early and late in the year. */
export const PROMPTS = [
  {
    text: 'What would make the next hour easier? Choose the smallest thing that counts.',
    early: ['Kettle on, phone in the hall.', 'A shower. Then the next hour after that.'],
    late: ['Opening the window.', 'Nothing. This hour is fine.'],
  },
  {
    text: 'Name three things that your body wants today.',
    early: ['Water, sleep, and to be held. Two of them I can do.', 'Food that is not toast.'],
    late: ['The long run, an early night, an orange.', 'To stretch. It has been saying so for a week.'],
  },
  {
    text: 'What do you want to say, and who else could hear it?',
    early: [
      'That it is unfair. Sam has heard it four times and would hear it again.',
      'Me. I can hear it here.',
    ],
    late: [
      'That the talk went well. I told the whole kitchen at work.',
      'Nothing that cannot wait until dinner with Noor.',
    ],
  },
  {
    text: 'Which part of the day was easier than you expected?',
    early: ['The morning, until the post came.', 'Lunch. I laughed once and noticed it.'],
    late: ['All of it, now that I look.', 'The party. I stayed until one.'],
  },
  {
    text: 'What was good between you, and what was not? One line each.',
    early: ['Good: how we travelled. Not: how we came home.', 'Good: the jokes. Not: what they were for.'],
    late: ['Good: I learnt to cook. Not: I cooked alone.', 'Both lines get shorter each time I write them.'],
  },
  {
    text: 'What is one thing that you put aside and could take up again?',
    early: ['The guitar. It only needs strings.', 'Writing to my aunt.'],
    late: ['Signed up for the Thursday choir.', 'Drew for an hour. Badly, and happily.'],
  },
  {
    text: 'Where will you be on Saturday afternoon, and with whom?',
    early: [
      'At my sister’s. She has a sofa and no questions.',
      'I do not know yet. That is the thing to mend.',
    ],
    late: ['At the lake with the climbing people.', 'At home, on purpose, with the radio on.'],
  },
  {
    text: 'What did the silence give you today?',
    early: ['A headache. And no new sentence to turn over.', 'One evening without waiting, nearly.'],
    late: ['Two hours of work without looking up.', 'The feeling that the day is mine.'],
  },
  {
    text: 'If a friend told you about today, what would you say to them?',
    early: ['That this is a lot and they are carrying it.', 'Eat something, then go to bed.'],
    late: ['You sound like yourself.', 'Good. And wear a warmer coat.'],
  },
  {
    text: 'What sets it off these days? Write down the last one.',
    early: ['Everything with a screen.', 'The hour after dinner.'],
    late: ['Being tired, mostly. Hardly ever them.', 'A song, once this week.'],
  },
];

export const HARD = {
  early: [
    'the hour after dinner',
    'waking up and remembering',
    'not checking whether they had read the last message',
    'their mug in the cupboard',
    'pretending to listen in the meeting',
    'the weekend, seen from Friday',
    'hearing their name',
    'the empty half of the wardrobe',
  ],
  late: [
    'not much, a tired hour at four',
    'a dream that I could not put down until noon',
    'the invitation that still has both names on it',
    'an old joke with nobody to tell it to',
    'their birthday coming up',
    'nothing that I would call hard',
    'the first evening with nothing planned',
  ],
};

export const HELPED = {
  early: [
    'Sam, who just let me talk',
    'walking until my legs were tired',
    'writing the message here instead',
    'the phone in the kitchen drawer',
    'eating something warm',
    'my sister on the phone, about nothing',
    'going to bed at ten',
    'the rule list, one line at a time',
  ],
  late: [
    'choir, two hours without a thought',
    'swimming before work',
    'dinner at Noor’s, eight people, too loud',
    'finishing the shelf',
    'saying no to a thing I did not want',
    'a book that I could not put down',
    'the allotment, mud up to the knees',
    'laughing at work',
  ],
};

export const TOMORROW = {
  early: [
    'buy bread and coffee',
    'ask Sam about Saturday',
    'leave the phone in the hall at ten',
    'move the photos to the old drive',
    'twenty minutes outside before work',
    'one warm meal',
  ],
  late: [
    'book the train for May',
    'call Dad back',
    'plant the beans',
    'ring the landlord about the window',
    'write the first page of the talk',
    'sleep in',
  ],
};

export const DAY_LINES = {
  early: [
    'Went to work, came home, did not write. That was the day.',
    'Slept badly. Walked to the river before breakfast and it helped a little.',
    'Cried in the bathroom at work, washed my face, went back. Nobody asked.',
    'Ate lunch with the others for the first time in a while.',
    'Rain. Took the long way home so that the evening would be shorter.',
    'My sister came by with soup and did the washing-up.',
    'Deleted the draft. It had got long.',
  ],
  late: [
    'A plain good day. Coffee on the step, work, a run, soup.',
    'Painted the hall. It is a very yellow hall now.',
    'Train to the coast with Noor. Cold feet, warm chips.',
    'Thought of them once, at the market, and then of tomatoes.',
    'Long day. Happy to come home to a quiet flat, and noticed that.',
    'Choir. We are nearly good.',
    'Helped Ben move. Four floors, no lift, pizza on the floor.',
  ],
};
