import { ChangeSet, EditorState, type ChangeSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { OwnItems } from '../../../../src/ui/page/own-items';

const NOTE = '- one item\nwords\n```\n- in code\n```\n- two <!-- a --> items\n';

/** The lines that are items, after an edit that it was told of. */
function after(spec: ChangeSpec, note = NOTE): { told: number[]; anew: number[] } {
  const state = EditorState.create({ doc: note });
  const items = new OwnItems();
  const lines = (own: OwnItems, at: EditorState): number[] =>
    Array.from({ length: at.doc.lines }, (_, line) => line + 1).filter((line) => own.has(at, line));
  lines(items, state);
  const { state: next, changes } = state.update({ changes: spec });
  items.changed(state.doc, next.doc, changes);
  return { told: lines(items, next), anew: lines(new OwnItems(), next) };
}

describe('the items of a note that is being edited', () => {
  it('are not those in code', () => {
    expect(after(ChangeSet.empty(NOTE.length)).told).toEqual([1, 6]);
  });

  it('are those of a fresh reading, whatever is put in and taken out, anywhere', () => {
    const puts = ['x', ' ', '-', '`', '```', '\n', '%%', '<!--', '-->', '$', '1', '\n\n'];
    for (let at = 0; at <= NOTE.length; at += 1) {
      for (const insert of puts) {
        const { told, anew } = after({ from: at, insert });
        expect(told, `${insert} at ${String(at)}`).toEqual(anew);
      }
      if (at === NOTE.length) continue;
      const { told, anew } = after({ from: at, to: at + 1 });
      expect(told, `without ${String(at)}`).toEqual(anew);
    }
  });

  it('are none where reading all of the note at a key would hold it up', () => {
    const doc = '- one item\n'.repeat(40_000);
    expect(new OwnItems().has(EditorState.create({ doc }), 1)).toBe(false);
  });

  it('are not read anew for letters in running words', () => {
    const state = EditorState.create({ doc: NOTE });
    const items = new OwnItems();
    items.has(state, 1);
    const { state: next, changes } = state.update({ changes: { from: 5, insert: 'a' } });
    items.changed(state.doc, next.doc, changes);
    const { doc } = next;
    let read = 0;
    const text = doc.toString.bind(doc);
    doc.toString = () => {
      read += 1;
      return text();
    };
    items.has(next, 1);
    expect(read).toBe(0);
  });
});
