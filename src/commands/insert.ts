/** Putting prompts, rules, the template or a calm reply into a note: the one being written, else today's. */
import { CALM_REPLY_VARIANTS, calmReply } from '../prompts/calm-reply';
import { promptBlock, rulesBlock } from '../template/blocks';
import { addTemplate } from '../ui/add-template';
import { PromptPicker } from '../ui/forms/prompt-picker';
import { ratedPrompt } from '../ui/forms/rating-form';
import { TextPicker } from '../ui/forms/text-picker';
import { insertHere, insertToday } from '../ui/insert-block';
import type { PlainCommand } from './command';
import { NAMES, WORDS } from './words';

export const insertTemplate: PlainCommand = {
  id: 'insert-template',
  name: NAMES.insertTemplate,
  icon: 'layout-template',
  run: async (rooms) => {
    const { app, dailyNotes } = rooms;
    const active = app.workspace.getActiveFile();
    const open = active?.extension === 'md' ? active : null;
    const file = open ?? (await dailyNotes.ensure(rooms.today(), rooms.now())).file;
    await addTemplate(rooms, file);
    if (!open) await app.workspace.getLeaf(false).openFile(file);
  },
};

export const insertPrompt: PlainCommand = {
  id: 'insert-prompt',
  name: NAMES.insertPrompt,
  icon: 'message-circle-question',
  run: (rooms) =>
    rooms.modals.open(
      new PromptPicker(rooms, ({ kind, text }) => {
        ratedPrompt(rooms, kind, () => {
          void insertHere(rooms, promptBlock(text, rooms.settings.promptStyle));
        });
      }),
    ),
};

export const insertTodaysPrompt: PlainCommand = {
  id: 'insert-todays-prompt',
  name: NAMES.insertTodaysPrompt,
  icon: 'sun',
  available: (rooms) => !rooms.settings.quiet && rooms.prompts.due(rooms.index.journal()) !== null,
  run: (rooms) => {
    const prompt = rooms.prompts.due(rooms.index.journal());
    if (!prompt) return;
    ratedPrompt(rooms, prompt.kind, () => {
      void insertToday(rooms, promptBlock(prompt.text, rooms.settings.promptStyle));
    });
  },
};

export const insertRules: PlainCommand = {
  id: 'insert-rules',
  name: NAMES.insertRules,
  icon: 'list-checks',
  available: ({ settings }) => !settings.quiet,
  run: (rooms) => insertHere(rooms, rulesBlock(rooms.template.rules())),
};

export const insertCalmReply: PlainCommand = {
  id: 'insert-calm-reply',
  name: NAMES.insertCalmReply,
  icon: 'reply',
  available: ({ settings }) => !settings.safety,
  run: (rooms) => {
    const replies = Array.from({ length: CALM_REPLY_VARIANTS }, (_, variant) => calmReply(variant));
    const insert = (text: string): void => void insertHere(rooms, text);
    rooms.modals.open(new TextPicker(rooms.app, WORDS.chooseReply, replies, insert));
  },
};
