// @vitest-environment jsdom
import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { Editor } from '../model/editor';
import { startHost } from '../model/try-out';
import { EditorSuggest } from './editor-suggest';

/** Takes every place, with one thing to offer or none. */
class Greedy extends EditorSuggest<string> {
  questions = 0;
  values: string[] = ['mine'];

  onTrigger(cursor: EditorPosition): EditorSuggestTriggerInfo {
    this.questions += 1;
    return { start: cursor, end: cursor, query: '' };
  }

  getSuggestions(): string[] {
    return this.values;
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  selectSuggestion(): void {}
}

function type(editor: Editor, text: string): void {
  editor.cm.dispatch({ ...editor.cm.state.replaceSelection(text), userEvent: 'input.type' });
}

const offered = (): string[] =>
  [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);

async function prepared() {
  const suggests: Greedy[] = [];
  const host = await startHost(
    (plugin) => {
      for (let made = 0; made < 2; made += 1) {
        const suggest = new Greedy(plugin.app);
        suggests.push(suggest);
        plugin.registerEditorSuggest(suggest);
      }
    },
    { files: { 'A.md': '', 'Tags.md': '#known\n' } },
  );
  const { editor } = await host.open('A.md');
  return { host, editor, suggests };
}

describe('suggesters in the editor', () => {
  it('are asked one after the other, and the first that takes the place keeps it, with nothing to offer too', async () => {
    const { editor, suggests, host } = await prepared();
    const [first, second] = suggests;
    if (first) first.values = [];
    type(editor, 'a');
    await host.settle();
    expect([first?.questions, second?.questions, offered()]).toEqual([1, 0, []]);
  });

  it('come after that of the app’s tags, which takes every #, known or not', async () => {
    const { editor, suggests, host } = await prepared();
    type(editor, '#');
    type(editor, 'k');
    await host.settle();
    expect(offered()).toEqual(['known']);
    type(editor, 'zz');
    await host.settle();
    expect([offered(), suggests[0]?.questions]).toEqual([[], 0]);
  });

  it('are asked in the order of the list that the app keeps, where one was moved in it too', async () => {
    const { editor, suggests, host } = await prepared();
    const list = host.app.workspace.editorSuggest.suggests;
    list.unshift(...list.splice(2, 1));
    type(editor, '#k');
    await host.settle();
    expect([offered(), suggests.map(({ questions }) => questions)]).toEqual([['mine'], [0, 1]]);
  });
});
