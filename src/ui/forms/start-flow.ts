/** Start no contact: a short conversation that ends in one `start` entry and a few settings. */
import { parseLocalDay } from '../../entries/local-day';
import { APOLOGY_DRAFT, withName } from '../../prompts/drafts';
import { GET_SUPPORT } from '../../prompts/support';
import { openDraft } from '../draft';
import { clockTime, logEntry } from '../log';
import type { Rooms } from '../rooms';
import { count } from '../words';
import { Conversation, type Drawn, type Screen } from './conversation';
import { createField } from './field';
import { Options, type Option } from './options';

/** What was answered so far; kept while Obsidian runs, so that closing the conversation loses nothing. */
export interface StartAnswers {
  endedBy: 'them' | 'me' | 'both' | null;
  insists: 'draft' | 'start' | null;
  lastContact: string;
  children: 'yes' | 'no' | null;
  safe: 'safe' | 'unsafe' | null;
  scene: 'yes' | 'no' | null;
  weeks: string;
}

export function noAnswers(): StartAnswers {
  return {
    endedBy: null,
    insists: null,
    lastContact: '',
    children: null,
    safe: null,
    scene: null,
    weeks: '',
  };
}

type Choice = 'endedBy' | 'insists' | 'children' | 'safe' | 'scene';

export class StartFlow extends Conversation {
  constructor(
    rooms: Rooms,
    private readonly answers: StartAnswers,
    private readonly onDone: () => void,
  ) {
    super(rooms);
  }

  protected override screens(): readonly Screen[] {
    const { answers } = this;
    const { period } = this.rooms.index.journal().snapshot;
    const screens = period?.open && !period.assumed ? [this.underWay()] : [];
    screens.push(this.whoEnded(), this.safety());
    if (answers.safe === 'unsafe') screens.push(this.support());
    if (answers.endedBy === 'me') screens.push(this.notForYou());
    if (this.wantsDraft()) return screens;
    screens.push(this.lastContact(), this.children());
    if (answers.safe !== 'unsafe') screens.push(this.scene());
    if (answers.scene === 'yes' && answers.safe !== 'unsafe') screens.push(this.itStillHelps());
    screens.push(this.phases());
    return screens;
  }

  protected override async finish(): Promise<boolean> {
    const { answers, rooms } = this;
    if (this.wantsDraft()) {
      await openDraft(rooms, 'A letter of apology', withName(APOLOGY_DRAFT, rooms.settings.alias));
      this.onDone();
      return true;
    }
    const weeks = Number(answers.weeks || rooms.settings.disappearWeeks);
    if (Number.isInteger(weeks) && weeks >= 0 && weeks <= 52) rooms.settings.disappearWeeks = weeks;
    if (answers.safe !== null) rooms.settings.safety = answers.safe === 'unsafe';
    await rooms.saveSettings();
    const result = await logEntry(
      rooms,
      {
        kind: 'start',
        time: clockTime(rooms.now()),
        fields: {
          mode: answers.children === 'yes' ? 'co-parent' : 'full',
          'ended-by': answers.endedBy,
          'last-contact': parseLocalDay(answers.lastContact),
        },
      },
      'Started. One day, then the next.',
    );
    if (result.ok) this.onDone();
    else this.showFailure(result.message, result.copy);
    return result.ok;
  }

  /** Where it is not safe, or not wanted, no message to them is drafted. */
  private mayDraft(): boolean {
    return this.answers.safe === 'safe' || (this.answers.safe === null && !this.rooms.settings.safety);
  }

  private wantsDraft(): boolean {
    const { endedBy, insists } = this.answers;
    return endedBy === 'me' && insists === 'draft' && this.mayDraft();
  }

  private underWay(): Screen {
    return {
      question: 'You have started already',
      draw: (el) => {
        const { days } = this.rooms.index.journal().snapshot.streak;
        say(
          el,
          `A streak of ${count(days, 'day')} is running. Starting again ends it and begins a new one; it stays in your history. Esc leaves everything as it is.`,
        );
        return { focus: () => focusNext(el) };
      },
    };
  }

  private whoEnded(): Screen {
    return {
      question: 'Who ended the relationship?',
      draw: this.options('endedBy', 'Who ended it', [
        { value: 'them', label: 'They did' },
        { value: 'both', label: 'Both of us' },
        { value: 'me', label: 'I did' },
      ]),
    };
  }

  private notForYou(): Screen {
    return {
      question: 'Then this rule is not for you',
      draw: (el, next) => {
        say(
          el,
          this.mayDraft()
            ? 'Silence is for the one who was left. If you ended it and regret it, another way is open: write once, apologise, say what you want, and leave the answer to them.'
            : 'Silence as a rule is for the one who was left. Here it is more than a rule: it keeps both of you safe.',
        );
        const draft = {
          value: 'draft',
          label: 'Open a draft of an apology',
          hint: 'a note you can edit; nothing is sent',
        } as const;
        const start = { value: 'start', label: 'Start no contact all the same' } as const;
        return this.options(
          'insists',
          'What you want to do',
          this.mayDraft() ? [draft, start] : [start],
        )(el, next);
      },
    };
  }

  private safety(): Screen {
    return {
      question: 'Is it safe, and would they want to hear from you?',
      missing: () => (this.answers.safe === null ? 'Please choose one of the two.' : null),
      draw: (el, next) => {
        say(
          el,
          'Was there violence or stalking, is there a court order, or did they ask you never to write again?',
        );
        return this.options('safe', 'Safety', [
          { value: 'safe', label: 'None of these' },
          { value: 'unsafe', label: 'Yes, at least one' },
        ])(el, next);
      },
    };
  }

  private support(): Screen {
    return {
      question: 'Then safety comes first',
      draw: (el) => {
        for (const paragraph of GET_SUPPORT.safety) say(el, paragraph);
        say(el, 'No reply will be drafted here, ever. This journal then serves one thing: your own days.');
        return { focus: () => focusNext(el) };
      },
    };
  }

  private lastContact(): Screen {
    return {
      question: 'When were you last in contact?',
      draw: (el) => {
        say(el, 'The streak counts from that day. Leave it empty to count from today.');
        const input = createField(el, 'Last contact', { type: 'date', value: this.answers.lastContact });
        input.addEventListener('focus', () => (input.max = this.rooms.today()));
        input.addEventListener('input', () => (this.answers.lastContact = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private children(): Screen {
    return {
      question: 'Do you have children together?',
      draw: (el, next) => {
        say(
          el,
          this.answers.safe === 'unsafe'
            ? 'If you do, log what has to be said about them as necessary contact: it never touches the streak. Whether and how there may be contact, the order or the people who help you will say.'
            : 'If you do, full silence is not possible, and not the aim: short, friendly, practical messages about the children are part of it and never touch the streak.',
        );
        return this.options('children', 'Children together', [
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ])(el, next);
      },
    };
  }

  private scene(): Screen {
    return {
      question: 'Have there been scenes already?',
      draw: (el, next) => {
        say(el, 'Many calls, pleading, angry words: it happens to many people.');
        return this.options('scene', 'Scenes', [
          { value: 'no', label: 'Not really' },
          { value: 'yes', label: 'Yes' },
        ])(el, next);
      },
    };
  }

  private itStillHelps(): Screen {
    return {
      question: 'It is not too late',
      draw: (el) => {
        say(
          el,
          'What was said is said. Starting today still helps: from here on nothing is added to it, and you get room to breathe.',
        );
        return { focus: () => focusNext(el) };
      },
    };
  }

  private phases(): Screen {
    return {
      question: 'How long do you want to keep out of sight?',
      nextLabel: 'Start',
      draw: (el) => {
        say(
          el,
          'For the first weeks the practice is to be seen as little as you can, online too. After that, ordinary life may show again. It is no finish line: the days go on counting.',
        );
        const value = this.answers.weeks || String(this.rooms.settings.disappearWeeks);
        const input = createField(el, 'Weeks', { type: 'number', value });
        input.min = '0';
        input.max = '52';
        input.addEventListener('input', () => (this.answers.weeks = input.value));
        return { focus: () => input.focus() };
      },
    };
  }

  private options<K extends Choice>(
    key: K,
    label: string,
    options: readonly Option<NonNullable<StartAnswers[K]>>[],
  ): Screen['draw'] {
    return (el): Drawn => {
      const list = new Options(el, {
        label,
        options,
        value: this.answers[key],
        onChange: (value) => {
          Object.assign(this.answers, { [key]: value });
          this.relabel();
        },
      });
      return { focus: () => list.focus(), takeKey: (typed) => list.type(typed) };
    };
  }
}

function say(el: HTMLElement, text: string): void {
  el.createEl('p', { text });
}

function focusNext(el: HTMLElement): void {
  el.parentElement?.querySelector<HTMLElement>('.mod-cta')?.focus();
}
