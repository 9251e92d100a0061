/**
 * `npm run types` compiles `src/` a second time, with the app's private members as `obsidian-typings` declares them: a member
 * of ours with the name of one of the app's, in a class that extends one of the app's, is then an error. The classes below
 * have such names, and each is expected to be an error: so the check fails where it sees nothing.
 */
import {
  BasesView,
  type Component,
  EditorSuggest,
  ItemView,
  MarkdownRenderChild,
  Modal,
  Plugin,
  PluginSettingTab,
  SuggestModal,
} from 'obsidian';

export abstract class OfPlugin extends Plugin {
  // @ts-expect-error The app has this name.
  _userDisabled = false;
}

export abstract class OfView extends ItemView {
  // @ts-expect-error The app has this name.
  actionsEl = this.containerEl;
}

export abstract class OfModal extends Modal {
  // @ts-expect-error The app has this name.
  shouldAnimate = false;

  // @ts-expect-error A later version has this name.
  isOpen = false;
}

export abstract class OfSuggestModal extends SuggestModal<string> {
  // @ts-expect-error The app has this name.
  onInput(): void {}
}

export abstract class OfSettingTab extends PluginSettingTab {
  // @ts-expect-error The app has this name.
  navEl = this.containerEl;
}

export abstract class OfEditorSuggest extends EditorSuggest<string> {
  // @ts-expect-error The app has this name.
  showSuggestions(): void {}
}

export abstract class OfRenderChild extends MarkdownRenderChild {
  // @ts-expect-error The app has this name.
  _children: Component[] = [];
}

export abstract class OfBasesView extends BasesView {
  // @ts-expect-error The app has this name.
  undoStack: never[] = [];
}
