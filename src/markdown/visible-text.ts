/** What of a line can be seen in Obsidian: the same text, with inline code, comments and formulas that end in it made blank. */

/** Offsets stay. What is opened and never closed in the text stands as it is. */
export function visibleText(text: string): string {
  return blanked(text, () => true);
}

/** The same, but inline code and formulas stay. */
export function withoutComments(text: string): string {
  return blanked(text, (closer) => closer === '%%' || closer === '-->');
}

function blanked(text: string, hides: (closer: string) => boolean): string {
  const marks = [...text.matchAll(MARK)];
  const last = new Map(marks.map(([mark], at) => [mark, at]));
  let visible = '';
  let from = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const open = marks[at];
    const closer = open ? closerOf(open[0]) : '';
    if (!open || (last.get(closer) ?? -1) <= at) continue;
    do at += 1;
    while (marks[at]?.[0] !== closer);
    if (!hides(closer)) continue;
    const to = (marks[at]?.index ?? 0) + closer.length;
    visible += text.slice(from, open.index) + ' '.repeat(to - open.index);
    from = to;
  }
  return visible + text.slice(from);
}

const MARK = /`+|%%|\$\$|<!--|-->/g;

/** Empty = it opens nothing. */
function closerOf(mark: string): string {
  if (mark === '-->') return '';
  return mark === '<!--' ? '-->' : mark;
}
