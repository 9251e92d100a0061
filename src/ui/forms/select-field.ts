/** A labelled choice from a list. */

export function createSelect(
  parent: HTMLElement,
  label: string,
  options: Readonly<Record<string, string>>,
  value: string,
): HTMLSelectElement {
  const field = parent.createDiv({ cls: 'ncj-field' });
  const labelEl = field.createEl('label', { cls: 'ncj-field-label', text: label });
  const select = labelEl.createEl('select', { cls: 'dropdown' });
  for (const [name, text] of Object.entries(options)) select.createEl('option', { value: name, text });
  select.value = value;
  return select;
}
