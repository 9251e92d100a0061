// The days of the walk: at what time somebody comes, and what they do; and what they wrote on the days between.

/** A Monday. */
export const START = '2026-03-02';

const TRIGGERS = ['old photos', 'empty flat', 'a song'];
const RESPONSES = ['called Sam', 'a walk', 'wrote it here'];
const WORDS = [
  'Cooked for myself again, and ate at the table.',
  'Long day at work. Slept badly, but the evening was calm.',
  'Sam came over. We laughed about nothing for an hour.',
];

/** `YYYY-MM-DD` of the day so many days after the start. */
export function dayOf(number) {
  const date = new Date(`${START}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + number);
  return date.toISOString().slice(0, 10);
}

export const DAYS = [
  { day: 0, time: '20:10', acts: [before, firstEvening, readLesson] },
  { day: 1, time: '22:40', acts: [today, urge, rideOut, readLesson] },
  { day: 2, time: '19:05', acts: [today, readLesson, checkIn(4, 6)] },
  { day: 3, time: '19:20', acts: [today, readLesson] },
  { day: 4, time: '19:20', acts: [today, readLesson] },
  { day: 5, time: '21:50', acts: [today, readLesson, slip] },
  { day: 6, time: '18:30', acts: [today, readLesson] },
  { day: 7, time: '18:30', acts: [today, lookBack, readLesson] },
  { day: 10, time: '20:00', between: written(8, 9), acts: [look, today, readLesson] },
  { day: 14, time: '20:00', between: written(11, 13), acts: [today, readLesson, checkIn(1, 4)] },
  { day: 21, time: '20:00', between: written(15, 20), acts: [today, readLesson] },
  { day: 22, time: '20:00', acts: [today, readLesson] },
  { day: 30, time: '20:00', between: written(23, 29), acts: [today, readLesson, lookBack, guide] },
  { day: 40, time: '18:00', between: written(31, 39), acts: [reachedOut, today] },
  { day: 42, time: '18:00', between: written(41, 41), acts: [today] },
  { day: 44, time: '18:00', between: written(43, 43), acts: [today, decide] },
  { day: 60, time: '20:00', between: written(45, 59), acts: [today, readLesson, lookBack] },
  { day: 90, time: '20:00', between: written(61, 89), acts: [today, readLesson, charts] },
];

/** The first thing that is ever seen. */
async function before({ run, shot }) {
  await run('open-streak');
  await shot('empty');
}

async function firstEvening({ page, run, shot, answer, settle }) {
  await run('start');
  await shot('start-1');
  await page.locator('.modal .mod-cta').click();
  await settle();
  await shot('start-2');
  await answer('They did');
  await shot('start-3');
  await answer('None of these');
  await shot('start-4');
  await answer('Today');
  await answer('Nothing of the kind');
  await page.getByLabel('One reason why you do this').fill('so that I sleep again');
  await page.getByLabel('One person you can call').fill('Sam +49 170 1234567');
  await page.getByLabel('Give each new daily note a page for this').check();
  await shot('start-5');
  await page.locator('.modal .mod-cta').click();
  await settle();
  await settle();
  await shot('page');
  await run('open-streak');
  await shot('today');
}

/** Today's note, made from the template, and the journal beside or over it. */
async function today({ run, shot, wait, isPhone }) {
  await run('open-today');
  await wait(12_000);
  if (isPhone) await shot('note');
  await run('open-streak');
  await shot('today');
}

async function urge({ run, shot, press, settle }) {
  await run('log-urge');
  await press('8');
  await shot('urge');
  await press('Enter');
  await settle();
  await shot('urge-logged');
}

async function rideOut({ page, shot, button, press, settle }) {
  await page.locator('.notice').getByRole('button', { name: 'Ride it out' }).click();
  await settle();
  await shot('ride-out-guess');
  await page.getByRole('radio', { name: '20 minutes' }).click();
  await settle();
  await shot('ride-out');
  await button('Another thought');
  await shot('ride-out-reason');
  await button('Another thought');
  await shot('ride-out-people');
  await page.clock.fastForward('11:00');
  await button('That is enough for now');
  await press('4');
  await page.getByLabel('What helped, or what you did').fill('called Sam');
  await shot('ride-out-end');
  await button('It passed');
  await shot('ride-out-close');
  await button('Close');
}

async function readLesson({ page, run, shot, settle }) {
  await run('open-streak');
  const read = page
    .locator('.ncj-view')
    .getByRole('button', { name: /^Read: / })
    .first();
  if ((await read.count()) === 0) return;
  await read.click();
  await settle();
  await page.locator('.ncj-view .ncj-lesson.is-open').first().scrollIntoViewIfNeeded();
  await shot('lesson');
}

function checkIn(mood, sleep) {
  return async ({ page, run, shot, press, settle }) => {
    await run('check-in');
    await press(String(mood));
    await page.getByLabel('Hours of sleep').fill(String(sleep));
    const boxes = page.locator('.modal .ncj-rule input');
    for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).check();
    await shot('check-in');
    await page.locator('.modal .mod-cta').click();
    await settle();
    await shot('check-in-saved');
  };
}

async function slip({ page, run, shot, answer, settle }) {
  await run('log-slip');
  await answer('Texted');
  await page.getByLabel('What led to it').fill('wine, alone');
  await page.getByLabel('Next time').fill('If it is late and I drink, then the phone goes to the kitchen');
  await shot('slip');
  await page.locator('.modal .mod-cta').click();
  await settle();
  await run('open-streak');
  await page.evaluate(() => document.querySelector('.ncj-view').scrollTo(0, 0));
  await shot('slip-logged');
}

async function look({ run, answer, page, settle }) {
  await run('log-slip');
  await answer('Looked at their profile');
  await page.locator('.modal .mod-cta').click();
  await settle();
}

async function lookBack({ page, run, shot, settle }) {
  await run('open-streak');
  await page.locator('.ncj-act').getByRole('button', { name: 'Look back' }).click();
  await settle();
  await shot('look-back');
  await page.keyboard.press('Escape');
  await settle();
}

async function guide({ run, shot }) {
  await run('open-guide');
  await shot('guide');
}

async function reachedOut({ page, run, shot, answer, press, settle }) {
  await run('log-reached-out');
  await shot('reached-out-1');
  await press('Enter');
  await shot('reached-out-2');
  await answer('A message in an app');
  await page.locator('.modal textarea').fill('Hi. Thinking of you.\nAre my books still there?');
  await shot('reached-out-3');
  await page.locator('.modal .mod-cta').click();
  await settle();
  await shot('reached-out-4');
  await answer('Decide later');
  await settle();
}

async function decide({ page, run, shot, answer, settle }) {
  await run('open-streak');
  await page.locator('.ncj-decision').getByRole('button', { name: 'Decide' }).click();
  await settle();
  await shot('decide');
  await answer('Stay with no contact');
  await settle();
  await shot('drafts');
  await answer('Their things, ready to fetch');
  await settle();
  await shot('draft');
  await page.locator('.modal .mod-cta').click();
  await settle();
  await shot('decided');
}

async function charts({ page, run, shot, settle, isPhone }) {
  await run('open-streak');
  if (!isPhone) await page.evaluate('window.host.setRightWidth(900)');
  await settle();
  await page.locator('.ncj-view [data-chart]').first().scrollIntoViewIfNeeded();
  await settle();
  await shot('charts');
}

/** Notes of the days from one to another, as somebody might have kept them: fewer urges as weeks go by, and not every day. */
function written(from, to) {
  const notes = {};
  for (let day = from; day <= to; day += 1) {
    if (day % 6 === 3) continue;
    const urges = Math.max(0, 3 - Math.floor(day / 14) - (day % 2));
    const lines = Array.from({ length: urges }, (_, at) => urgeLine(day, at));
    const mood = 3 + Math.min(4, Math.floor(day / 15)) + (day % 3) - 1;
    notes[`${dayOf(day)}.md`] = [
      '---',
      `mood: ${mood}`,
      `sleep: ${5 + (day % 4)}`,
      '---',
      '',
      `- [${day % 5 === 0 ? ' ' : 'x'}] Nothing sent: no call, text, message or email #no-contact/rule`,
      `- [${day % 4 === 0 ? ' ' : 'x'}] Their profiles left unopened #no-contact/rule`,
      '',
      '## No contact',
      '',
      ...lines,
      '',
      WORDS[day % WORDS.length],
      '',
    ].join('\n');
  }
  return notes;
}

function urgeLine(day, at) {
  const before = 5 + ((day + at) % 4);
  const minute = String((day * 7 + at * 13) % 60).padStart(2, '0');
  const [trigger, response] = [TRIGGERS[(day + at) % 3], RESPONSES[(day + 2 * at) % 3]];
  return `- ${19 + at}:${minute} #no-contact/urge [intensity:: ${before}] [after:: ${Math.max(1, before - 3)}] [trigger:: ${trigger}] [response:: ${response}] [outcome:: passed]`;
}
