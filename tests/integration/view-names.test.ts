// @vitest-environment jsdom
// Names in the view and its forms that others find them by.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/journal/snapshot';
import { createHost, type Host, type HostGiven } from '../host/node';
import { wordsAlone } from './words-alone';

let host: Host | null = null;

beforeEach(wordsAlone);

afterEach(async () => {
  await host?.close();
  host = null;
});

async function view(given: HostGiven): Promise<Host> {
  host = await createHost(given);
  await host.settle();
  host.run('open-streak');
  await host.settle();
  return host;
}

function snapshot({ app, id }: Host): Snapshot {
  return (app.plugins.plugins[id] as { api: { snapshot(): Snapshot } }).api.snapshot();
}

const STARTED = { '2026-01-05.md': '- #no-contact/start\n- #no-contact/urge\n- #no-contact/slip\n' };

describe('the figures', () => {
  it.each([
    ['nothing was logged', {}],
    ['all is in the future', { '2999-01-01.md': '- #no-contact/start\n' }],
    ['a period is open', STARTED],
    ['the period has ended', { ...STARTED, '2026-02-05.md': '- #no-contact/end\n' }],
  ])('are there by their names where %s', async (_, files) => {
    const { streak, totals } = snapshot(await view({ files }));
    const figures = {
      'streak-days': streak.days,
      'longest-streak': streak.longest,
      'clean-days': totals.cleanDays,
      urges: totals.urges,
      resisted: totals.resisted,
      slips: totals.slips,
    };
    const shown = Object.keys(figures).map((stat) => {
      const found = document.querySelectorAll(`.ncj-view [data-stat="${stat}"]`);
      return [stat, found.length === 1 ? Number.parseInt(found[0]?.textContent ?? '', 10) : null];
    });
    expect(Object.fromEntries(shown)).toEqual(figures);
  });
});

describe('the range', () => {
  it('ends with all of it', async () => {
    await view({ files: STARTED });
    const options = [...document.querySelectorAll('.ncj-range select:first-of-type option')];
    expect(options.map((option) => option.textContent)).toEqual([
      'Own dates',
      '30 days',
      '90 days',
      'A year',
      'All',
    ]);
  });
});

/** The name of each answer in the form, and what is said of it. */
function answers(): string[][] {
  const said = (el: Element, by: string): string =>
    document.getElementById(el.getAttribute(by) ?? '')?.textContent ?? '';
  return [...document.querySelectorAll('.modal [role="radio"], .modal [role="checkbox"]')].map((el) => [
    said(el, 'aria-labelledby'),
    said(el, 'aria-describedby'),
  ]);
}

function goOn(): void {
  document.querySelector<HTMLElement>('.modal button.mod-cta')?.click();
}

describe('the answers of a form', () => {
  it('are named by their words alone, and described by the smaller ones', async () => {
    const { run, settle } = await view({});
    run('start');
    await settle();
    goOn();
    await settle();
    expect(document.querySelector('.modal [role="radio"]')?.textContent).toBe('They did');
    expect(answers()).toEqual([
      ['They did', ''],
      ['Both of us', ''],
      ['I did, and I want to go back', ''],
      ['I did, and I want to stay away', 'the same quiet, for your own sake'],
    ]);
  });

  it.each([false, true])('name the same three decisions with safety %s', async (safety) => {
    const { run, settle } = await view({ files: STARTED, data: { safety } });
    run('log-reached-out');
    await settle();
    goOn();
    await settle();
    document.querySelector<HTMLElement>('.modal [role="radio"]')?.click();
    await settle();
    goOn();
    await settle();
    expect(answers().map(([name]) => name)).toEqual([
      'Stay with no contact',
      'Answer, and end no contact',
      'Decide later',
    ]);
  });
});

describe('necessary contact', () => {
  it.each([
    ['in no period', {}, 'work', true],
    ['in a full period', STARTED, ['the lease'], true],
    ['in a full period', STARTED, [], false],
    ['with children', { '2026-01-05.md': '- #no-contact/start [mode:: co-parent]\n' }, [], true],
  ])('%s is offered as the settings name it: %j, %j', async (_, files, necessary, offered) => {
    const { run } = await view({ files, data: { necessary } });
    expect(run('log-logistics')).toBe(offered);
  });
});
