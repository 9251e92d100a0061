/** Runs in the page: the words in the order in which they are seen on a line of the element. */
export function fromTheLeft(line: Element, words: readonly string[]): string[] {
  const leftOf = (word: string): number => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = (text.nodeValue ?? '').indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      const { left, width } = range.getBoundingClientRect();
      if (width > 1) return left;
    }
    return NaN;
  };
  const places = words.map((word) => ({ word, left: leftOf(word) }));
  return places.sort((a, b) => a.left - b.left).map(({ word }) => word);
}
