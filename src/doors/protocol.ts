/** `obsidian://no-contact-journal?do=…`: from outside nothing but an urge can be written, and no more than a few a minute. */
import { Notice, type ObsidianProtocolData, type Plugin } from 'obsidian';
import { clockTime, isRiddenOut, logNow } from '../practice/log';
import type { Context } from '../practice/context';
import { AtMost } from './at-most';
import { isOfUrge, namesOf, readUrge } from './urge-parameters';
import { WORDS } from './words';

export const PROTOCOL = 'no-contact-journal';

export const LOG_URGE = 'log-urge';

/** What a link can open: the commands of these ids. */
export const OPENS: readonly string[] = [
  'ride-out',
  'open-streak',
  'open-today',
  'open-guide',
  'get-support',
];

export function addLinks(plugin: Plugin, context: Context): void {
  const links = new Links(context);
  plugin.registerObsidianProtocolHandler(PROTOCOL, (parameters) => void links.open(parameters));
}

export class Links {
  private readonly urges = new AtMost();
  private readonly complaints = new AtMost();

  constructor(private readonly context: Context) {}

  async open(parameters: ObsidianProtocolData): Promise<void> {
    const { wanted, given } = meant(parameters);
    if (wanted === LOG_URGE) await this.logUrge(given);
    else if (OPENS.includes(wanted)) this.openByCommand(wanted, given);
    else this.complain(WORDS.link.unknown(wanted, [LOG_URGE, ...OPENS]));
  }

  private async logUrge(given: Readonly<Record<string, string>>): Promise<void> {
    const { context } = this;
    const urge = readUrge(given);
    if (!urge.ok) {
      this.complain(WORDS.nothingLogged(urge.message));
      return;
    }
    const draft = { kind: 'urge', time: clockTime(context.now()), ...urge.value } as const;
    if (isRiddenOut(context, draft, context.today())) {
      this.complain(WORDS.riddenOut);
      context.action('ride-out')?.run();
      return;
    }
    const turn = this.urges.next(context.now());
    if (turn === 'last straw') new Notice(WORDS.link.tooMany);
    if (turn !== 'fine') return;
    await logNow(context, draft, WORDS.link.logged);
  }

  private openByCommand(id: string, given: Readonly<Record<string, string>>): void {
    const [extra] = namesOf(given);
    const action = this.context.action(id);
    if (extra !== undefined) this.complain(WORDS.link.takesNo(id, extra));
    else if (action) action.run();
    else this.complain(WORDS.link.notNow(id));
  }

  private complain(words: string): void {
    const turn = this.complaints.next(this.context.now());
    if (turn !== 'more') new Notice(turn === 'fine' ? words : WORDS.link.tooMany);
  }
}

/**
 * What a link is for: its `do`. The app puts the name above in place of a query's own `action`, so that one is only taken where
 * it is one of ours. Without either, a link is for an urge where all of its parameters are an urge's, else for the view.
 */
function meant({ action, ...given }: ObsidianProtocolData): {
  wanted: string;
  given: Record<string, string>;
} {
  const { do: said, ...rest } = given;
  if (said !== undefined) return { wanted: said, given: rest };
  if (action === LOG_URGE || OPENS.includes(action)) return { wanted: action, given: rest };
  const names = namesOf(rest);
  const urge = names.length > 0 && names.every(isOfUrge);
  return { wanted: urge ? LOG_URGE : 'open-streak', given: rest };
}
