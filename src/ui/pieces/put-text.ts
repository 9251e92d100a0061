/** Text that is only written where it is another: what is written is laid out anew, and read out where it is live. */
export function putText(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.setText(text);
}
