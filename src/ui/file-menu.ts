/** What the menu of a daily note offers. */
import { Component, Notice, TFile } from 'obsidian';
import { addTemplate } from './add-template';
import type { Rooms } from './rooms';
import { WORDS, whyOf } from './words';

export class FileMenu extends Component {
  constructor(private readonly rooms: Rooms) {
    super();
  }

  override onload(): void {
    const { rooms } = this;
    this.registerEvent(
      rooms.app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFile) || rooms.dailyNotes.dayOf(file.path) === null) return;
        menu.addItem((item) =>
          item
            .setSection('action')
            .setTitle(WORDS.template.insert)
            .setIcon('layout-template')
            .onClick(() => {
              addTemplate(rooms, file).catch((error: unknown) => {
                new Notice(WORDS.template.notAdded(whyOf(error)));
              });
            }),
        );
      }),
    );
  }
}
