/** Putting prompts, rules, the template or a calm reply into a note: the one being written, else today's. */
import { mainLeaf } from '../practice/main-area';
import { hasRules, promptBlock, rulesBlock } from '../template/blocks';
import { addTemplate } from '../practice/add-template';
import { PromptPicker } from '../ui/forms/prompt-picker';
import { ratedPrompt } from '../ui/forms/rating-form';
import { CalmReplyFlow } from '../ui/forms/calm-reply/calm-reply-flow';
import { insertHere, insertToday } from '../practice/insert-block';
import type { PlainCommand } from './command';
import { NAMES, WORDS } from './words';

export const insertTemplate: PlainCommand = {
  id: 'insert-template',
  name: NAMES.insertTemplate,
  icon: 'layout-template',
  run: async (context) => {
    const { app, writer } = context;
    const active = app.workspace.getActiveFile();
    const open = active?.extension === 'md' ? active : null;
    const file = open ?? (await writer.make(context.today())).file;
    await addTemplate(context, file);
    if (!open) await mainLeaf(app.workspace).openFile(file);
  },
};

export const insertPrompt: PlainCommand = {
  id: 'insert-prompt',
  name: NAMES.insertPrompt,
  icon: 'message-circle-question',
  run: (context) =>
    context.modals.open(
      new PromptPicker(context, ({ kind, text }) => {
        ratedPrompt(context, kind, () => {
          void insertHere(context, promptBlock(text, context.settings.get().promptStyle));
        });
      }),
    ),
};

export const insertTodaysPrompt: PlainCommand = {
  id: 'insert-todays-prompt',
  name: NAMES.insertTodaysPrompt,
  icon: 'sun',
  available: (context) =>
    !context.settings.get().quiet && context.prompts.due(context.index.journal()) !== null,
  run: (context) => {
    const prompt = context.prompts.due(context.index.journal());
    if (!prompt) return;
    ratedPrompt(context, prompt.kind, () => {
      void insertToday(context, promptBlock(prompt.text, context.settings.get().promptStyle));
    });
  },
};

export const insertRules: PlainCommand = {
  id: 'insert-rules',
  name: NAMES.insertRules,
  icon: 'list-checks',
  available: ({ settings }) => !settings.get().quiet,
  run: (context) =>
    insertHere(context, rulesBlock(context.template.rules()), { isThere: hasRules, words: WORDS.rulesThere }),
};

export const insertCalmReply: PlainCommand = {
  id: 'insert-calm-reply',
  name: NAMES.insertCalmReply,
  icon: 'reply',
  available: ({ settings }) => !settings.get().safety,
  run: (context) => context.modals.open(new CalmReplyFlow(context, (text) => void insertHere(context, text))),
};
