/** What the menu of a daily note offers. */
import { Component, Notice, TFile } from 'obsidian';
import { addTemplate } from './add-template';
import type { Rooms } from './rooms';

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
            .setTitle('Insert no-contact template')
            .setIcon('layout-template')
            .onClick(() => {
              addTemplate(rooms, file).catch((error: unknown) => {
                new Notice(
                  `The template could not be added: ${error instanceof Error ? error.message : String(error)}`,
                );
              });
            }),
        );
      }),
    );
  }
}
