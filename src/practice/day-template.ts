/** The daily-note template as it is set, with today's values put in; added to a note once. */
import { safeLines } from '../entries/sanitize';
import { dayOf, daysBetween, type LocalDay } from '../entries/local-day';
import { ANTHEM } from '../prompts/anthem';
import { LESSONS } from '../guide';
import { withLine, wordings } from '../guide/lesson';
import { practiceDay, rulePhaseOf, type RulePhase } from '../guide/phase';
import { RULES, rulesFor, type Rule } from '../prompts/rules';
import { hasRules, promptBlock, rulesBlock } from '../template/blocks';
import { expand, type TemplateProblem } from '../template/expand';
import { lessonBlock } from '../template/lesson-block';
import { mergeTemplate } from '../template/merge';
import { holdsMost, textLines, type TemplateSource } from '../template/recognise';
import { DEFAULT_TEMPLATE, QUIET_TEMPLATE } from '../template/template';
import type { Settings } from '../settings/settings';
import { expandTemplate } from '../vault/daily/daily-note-template';
import type { DailyNotes } from '../vault/daily/daily-notes';
import type { JournalIndex } from '../vault/index/journal-index';
import type { WatchedNotes } from '../vault/index/watched-notes';
import type { PromptShelf } from './prompt-shelf';
import { TemplateProblems } from './template-problems';

export interface Filled {
  readonly text: string;
  /** Variables of ours that do not exist; they were left as they stand. */
  readonly problems: readonly TemplateProblem[];
}

export class DayTemplate {
  readonly problems = new TemplateProblems();
  private readonly given = new Set<LocalDay>();

  constructor(
    private readonly settings: () => Settings,
    private readonly index: JournalIndex,
    private readonly prompts: PromptShelf,
    private readonly ownNote: WatchedNotes,
    private readonly dailyNotes: DailyNotes,
    private readonly now: () => Date,
  ) {}

  today(): LocalDay {
    return dayOf(this.now(), this.settings().dayStartsAt);
  }

  /** For a daily note that is made here, and is not to be given it once more: its values may change by the minute. */
  give(note: string, day: LocalDay): string {
    this.given.add(day);
    return this.addByItself(note, day);
  }

  /** The template with that day's values. */
  on(day: LocalDay): string {
    return this.filled(day).text;
  }

  /** The note with the template added because it is new. */
  addByItself(note: string, day: LocalDay): string {
    const { text, problems } = this.addTo(note, day);
    this.problems.tellOnce(problems);
    return text;
  }

  wasGiven(day: LocalDay): boolean {
    return this.given.has(day);
  }

  /** The note with the template added; the note itself where it has it already. Rules that it has are not put in twice. */
  addTo(note: string, day: LocalDay): Filled {
    const whole = this.filled(day);
    const hasOnlyRules = hasRules(note) && !holdsMost(note, whole.text);
    const { text, problems } = hasOnlyRules ? this.filled(day, []) : whole;
    const merged = mergeTemplate(note, text, this.source());
    return merged === note ? { text: note, problems: [] } : { text: merged, problems };
  }

  /** Lines that a day's note may hold though nobody wrote them: the template's, the rules, every prompt, every lesson. */
  linesOn(day: LocalDay): ReadonlySet<string> {
    const texts = [this.filled(day).text, rulesBlock(RULES), ...this.lessonTexts()];
    return new Set([...texts.flatMap(textLines), ...this.source().prompts]);
  }

  /** Lessons as they are put into a note, in every wording. */
  private lessonTexts(): readonly string[] {
    const line = this.settings().anthem || ANTHEM;
    return LESSONS.flatMap(wordings).map((words) =>
      lessonBlock({ ...words, todo: withLine(words.todo, line) }, ''),
    );
  }

  /** The rules that hold now, fewer or none in quiet mode. */
  rules(): readonly Rule[] {
    return this.rulesOn(this.today());
  }

  private rulesOn(day: LocalDay): readonly Rule[] {
    if (this.settings().quiet) return [];
    const mode = this.index.journal().snapshot.period?.mode ?? 'full';
    return rulesFor(this.phaseOn(day), mode);
  }

  /** In safety mode nobody is to be seen again after some weeks. */
  private phaseOn(day: LocalDay): RulePhase {
    const { disappearWeeks, safety } = this.settings();
    return safety ? 'disappear' : rulePhaseOf(practiceDay(this.index.journal(), day), disappearWeeks);
  }

  private source(): TemplateSource {
    const prompts = new Set(this.prompts.all().map(({ text }) => safeLines(text)));
    return { template: this.template(), heading: this.settings().heading, prompts };
  }

  private template(): string {
    const own = this.ownNote.notes[0]?.text ?? this.settings().template;
    if (own.trim() !== '') return own;
    return this.settings().quiet ? QUIET_TEMPLATE : DEFAULT_TEMPLATE;
  }

  private filled(day: LocalDay, rules = this.rulesOn(day)): Filled {
    const settings = this.settings();
    const journal = this.index.journal();
    const { period, streak } = journal.snapshot;
    const streakDays = streak.since !== null && day >= streak.since ? daysBetween(streak.since, day) : null;
    const title = this.dailyNotes.pathOf(day).replace(/^.*\//, '').replace(/\.md$/, '');
    const over = day < journal.today;
    const prompt = settings.quiet || over ? null : this.prompts.due(journal);
    const { format } = this.dailyNotes.source();
    const facts = { day, now: this.now(), title, format, dateIs: 'date' } as const;
    return expand(expandTemplate(this.template(), facts), {
      day,
      streakDays,
      heading: settings.heading,
      moodProperty: settings.moodProperty,
      sleepProperty: settings.sleepProperty,
      rules,
      prompt: prompt ? promptBlock(prompt.text, settings.promptStyle) : '',
      anthem: settings.anthem || ANTHEM,
      alias: settings.alias,
      phase: this.phaseOn(day),
      mode: period?.mode ?? 'full',
    });
  }
}
