// A modal with a question and a row of buttons; a button closes it unless what it does returns something true.
import type { App } from '../model/app';
import { Modal } from './modal';
import { ButtonComponent } from './setting/button-components';

type Click = (event: MouseEvent) => unknown;

export class ConfirmationButton extends ButtonComponent {
  private click: Click = () => undefined;
  focusFirst = false;

  constructor(
    private readonly row: HTMLElement,
    close: () => void,
  ) {
    super(row);
    super.onClick(async (event) => {
      if (!(await this.click(event))) close();
    });
  }

  override onClick(click: Click): this {
    this.click = click;
    return this;
  }

  setInitialFocus(): this {
    this.focusFirst = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    this.row.prepend(this.buttonEl);
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.buttons
      .filter((one) => one.focusFirst)
      .at(-1)
      ?.buttonEl.focus();
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, changed: (value: boolean) => unknown): this {
    const line = createEl('label', 'mod-checkbox');
    const box = line.createEl('input', { type: 'checkbox', attr: { tabindex: '-1' } });
    line.appendText(label);
    box.addEventListener('change', () => void changed(box.checked));
    this.buttonContainerEl.prepend(line);
    return this;
  }

  addButton(built: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
    this.buttons.push(button);
    built(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
