/**
 * What the quiet screen says, one at a time: your line, a reason, what helped, a plan, your people, two cards of the method,
 * the body; then what is left of them. It turns on from one ride-out to the next.
 */
import { ANTHEM } from '../../prompts/anthem';
import { readReasons } from '../../prompts/reasons';
import { isNight } from '../../prompts/suits';
import type { Context } from '../../practice/context';
import { helpedBefore, plansOf } from '../../practice/helped';
import { reasonsFile } from '../../practice/keep-reason';
import { personOf } from '../../practice/people';
import { cardsOf, isMotive, type Card } from './in-order';

export async function cardsFor(
  context: Pick<Context, 'app' | 'settings' | 'index' | 'prompts' | 'now'>,
  turn: number,
): Promise<readonly Card[]> {
  const { anthem, people } = context.settings.get();
  const journal = context.index.journal();
  const file = reasonsFile(context);
  const night = isNight(context.now().getHours());
  return cardsOf(
    {
      anthem: anthem || ANTHEM,
      reasons: file ? readReasons(await context.app.vault.cachedRead(file)) : [],
      helped: helpedBefore(journal),
      plans: plansOf(journal),
      people: people.map(personOf),
      prompts: [
        ...context.prompts.fitting(journal, true).filter(isMotive),
        ...context.prompts.fitting(journal),
      ].filter((prompt) => !night || isMotive(prompt) || prompt.night !== false),
    },
    turn,
  );
}
