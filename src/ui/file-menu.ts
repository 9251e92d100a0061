/** What the menu of a daily note offers. */
import { Component, Notice, TFile } from 'obsidian';
import { addTemplate } from '../practice/add-template';
import type { Context } from '../practice/context';
import { WORDS, whyOf } from '../practice/words';

export class FileMenu extends Component {
  constructor(
    private readonly context: Pick<Context, 'app' | 'writer' | 'dailyNotes' | 'template' | 'today'>,
  ) {
    super();
  }

  override onload(): void {
    const { context } = this;
    this.registerEvent(
      context.app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFile) || context.dailyNotes.dayOf(file.path) === null) return;
        menu.addItem((item) =>
          item
            .setSection('action')
            .setTitle(WORDS.template.insert)
            .setIcon('layout-template')
            .onClick(() => {
              addTemplate(context, file).catch((error: unknown) => {
                new Notice(WORDS.template.notAdded(whyOf(error)));
              });
            }),
        );
      }),
    );
  }
}
