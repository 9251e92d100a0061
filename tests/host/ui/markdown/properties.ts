// A note's properties as the small table above its text.
import { getIcon } from '../icons';

const ICONS: Readonly<Record<string, string>> = {
  aliases: 'forward',
  checkbox: 'square-check',
  date: 'calendar',
  datetime: 'clock',
  list: 'list',
  number: 'binary',
  tags: 'tags',
  text: 'text',
};

/** Appends the table; nothing when there are no properties. */
export function renderProperties(
  el: HTMLElement,
  properties: Readonly<Record<string, unknown>> | null | undefined,
): void {
  const entries = Object.entries(properties ?? {}).filter(([key]) => key !== 'position');
  if (entries.length === 0) return;
  const box = el.createDiv('metadata-container');
  box.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
  const list = box.createDiv('metadata-content').createDiv('metadata-properties');
  for (const [key, value] of entries) {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
    row.dataset.propertyType = typeOf(key, value);
    const keyEl = row.createDiv('metadata-property-key');
    const icon = getIcon(ICONS[typeOf(key, value)] ?? 'text');
    if (icon) keyEl.createSpan('metadata-property-icon').append(icon);
    keyEl.createSpan({ text: key });
    renderValue(row.createDiv('metadata-property-value'), value);
  }
}

function renderValue(el: HTMLElement, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) el.createDiv({ cls: 'multi-select-pill', text: shown(one) });
  } else if (typeof value === 'boolean') {
    const box = el.createEl('input', { type: 'checkbox', attr: { disabled: '' } });
    box.checked = value;
  } else {
    el.createSpan({ text: value === null || value === undefined ? '' : shown(value) });
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typeOf(key: string, value: unknown): string {
  if (key === 'tags' || key === 'aliases') return key;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'checkbox';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return 'datetime';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  return 'text';
}
