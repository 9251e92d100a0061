/** A row of the settings that is there only while the note named in the row above it is not: it says so, and makes the note. */
import { Notice, type App, type SettingDefinition } from 'obsidian';
import type { Context } from '../practice/context';
import { createNamedNote, missingNote, type NamedNote } from '../practice/named-notes';
import { WORDS, whyOf } from '../practice/words';

export interface MissingNoteRow {
  readonly definition: SettingDefinition;
  /** To be called where the path may have changed. */
  readonly refresh: () => void;
}

export function missingNoteRow(
  context: { readonly app: App } & Pick<Context, 'settings' | 'writer'>,
  key: NamedNote,
  changed: () => void,
): MissingNoteRow {
  let say: (text: string) => void = () => undefined;
  const refresh = (): void => {
    const path = missingNote(context, key);
    if (path !== null) say(WORDS.named.missing(path, key === 'promptSource'));
  };
  const create = async (): Promise<void> => {
    try {
      const { path } = await createNamedNote(context, key);
      new Notice(WORDS.named.created(path));
    } catch (error) {
      new Notice(WORDS.named.notCreated(whyOf(error)));
    }
    changed();
  };
  const definition: SettingDefinition = {
    name: WORDS.named.title,
    searchable: false,
    visible: () => missingNote(context, key) !== null,
    render: (setting) => {
      setting.settingEl.addClass('ncj-missing-note');
      say = (text) => {
        setting.setDesc(text);
      };
      refresh();
      setting.addButton((button) => button.setButtonText(WORDS.named.create).onClick(() => void create()));
    },
  };
  return { definition, refresh };
}
