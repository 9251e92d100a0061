// The rest of a vault: notes that have nothing to do with the journal.

const RECIPES = {
  'Lentil soup': ['red lentils', 'two carrots', 'an onion', 'cumin', 'lemon'],
  'Oven vegetables': ['squash', 'red onion', 'chickpeas', 'thyme', 'yoghurt'],
  'Sunday pancakes': ['flour', 'milk', 'two eggs', 'butter', 'apples'],
  'Green curry': ['green beans', 'coconut milk', 'lime', 'rice', 'basil'],
  'Bean stew': ['white beans', 'tomatoes', 'garlic', 'rosemary', 'old bread'],
  'Potato salad': ['potatoes', 'broth', 'cucumber', 'mustard', 'chives'],
};
const STEPS = [
  'Chop everything small.',
  'Start with the onion, slowly.',
  'Salt early, lemon late.',
  'Keeps for three days.',
];
const PROJECTS = {
  'Balcony garden': [
    'measure the railing',
    'boxes with a water store',
    'beans, mint, one tomato',
    'ask the neighbour about the hose',
  ],
  'Yellow hall': ['two litres of paint', 'mask the door frames', 'second coat on Saturday'],
  Bookshelf: ['oak boards, 25 mm', 'plane the edges', 'oil twice', 'fix to the wall'],
  'Talk on maps': ['one story, not five', 'three pictures', 'try it on Ben', 'finish on time'],
  Bicycle: ['new chain', 'true the back wheel', 'lights before October'],
};
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'November'];
const PEOPLE = ['Noor', 'Ben', 'Aunt Ida', 'Marek', 'Yusuf', 'Dr Lind', 'Paola', 'Theo', 'Mum', 'Kim'];
const PEOPLE_LINES = [
  'Moved to the new flat in spring; has a spare key of mine.',
  'Allergic to nuts. Likes bitter chocolate.',
  'Ask about the exhibition next time.',
  'Owes me a book, or I owe one.',
  'Good to walk with. Does not give advice unless asked.',
];
const TOPICS = [
  'Tides',
  'Sourdough',
  'Old maps',
  'Knots',
  'Bird calls',
  'Woodworking joints',
  'Tax papers',
  'Train lines',
  'Herbs',
  'First aid',
];
const SENTENCES = [
  'Read about this on the train and want to keep the main point.',
  'The simple version: start small, look again after a week.',
  'Compare with what we did last year before buying anything.',
  'There is a better explanation somewhere in the blue folder.',
  'Two open questions, both probably for Marek.',
  'Measured twice, and the second time was right.',
  'Not urgent. Nice on a rainy evening.',
  'What I would do differently: ask earlier, write shorter.',
];

/** `count` notes as `[path, text]`; when the titles run out they are numbered. */
export function otherNotes(count, random) {
  const notes = [];
  for (let n = 0; n < count; n += 1) {
    const { folder, titles, body } = SORTS[n % SORTS.length];
    const at = Math.floor(n / SORTS.length);
    const round = Math.floor(at / titles.length);
    const title = titles[at % titles.length];
    notes.push([`${folder}/${title}${round === 0 ? '' : ` ${round + 1}`}.md`, body(random, title)]);
  }
  return notes;
}

const SORTS = [
  {
    folder: 'Recipes',
    titles: Object.keys(RECIPES),
    body: (random, title) =>
      `---\ntags: [recipe]\nserves: ${random.whole(2, 6)}\n---\n# ${title}\n\n${list(RECIPES[title])}\n\n## Steps\n\n${numbered(STEPS)}\n`,
  },
  {
    folder: 'Projects',
    titles: Object.keys(PROJECTS),
    body: (random, title) => {
      const tasks = PROJECTS[title].map((task) => `[${random.chance(0.5) ? 'x' : ' '}] ${task}`);
      return `# ${title}\n\n${random.pick(SENTENCES)}\n\n## Tasks\n\n${list(tasks)}\n\n## Log\n\n- ${random.pick(MONTHS)}: ${random.pick(SENTENCES)}\n`;
    },
  },
  {
    folder: 'People',
    titles: PEOPLE,
    body: (random) =>
      `---\nbirthday: ${random.whole(1, 28)} ${random.pick(MONTHS)}\n---\n${random.pick(PEOPLE_LINES)}\n${random.pick(PEOPLE_LINES)}\n\nSee also [[${random.pick(PEOPLE)}]].\n`,
  },
  {
    folder: 'Notes',
    titles: TOPICS,
    body: (random, title) => {
      const paragraphs = [1, 2, 3].map(() => `${random.pick(SENTENCES)} ${random.pick(SENTENCES)}`);
      return `# ${title}\n\n${paragraphs.join('\n\n')}\n\n#notes/${title.toLowerCase().replaceAll(' ', '-')}\n`;
    },
  },
  {
    folder: 'Reading',
    titles: TOPICS,
    body: (random) =>
      `---\nstatus: ${random.pick(['to read', 'reading', 'done'])}\n---\n${random.pick(SENTENCES)}\n\n> ${random.pick(SENTENCES)}\n\n${list([random.pick(SENTENCES), random.pick(SENTENCES)])}\n`,
  },
];

function list(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}

function numbered(lines) {
  return lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
}
