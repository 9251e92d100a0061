/** A labelled field of one line. */

export function createField(
  parent: HTMLElement,
  label: string,
  input: { readonly type?: string; readonly value?: string; readonly placeholder?: string } = {},
): HTMLInputElement {
  const field = parent.createDiv({ cls: 'ncj-field' });
  const labelEl = field.createEl('label', { cls: 'ncj-field-label', text: label });
  return labelEl.createEl('input', {
    type: input.type ?? 'text',
    value: input.value ?? '',
    attr: { autocomplete: 'off', placeholder: input.placeholder ?? '' },
  });
}
