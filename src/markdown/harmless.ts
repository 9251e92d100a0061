/** Words made such that they open, close and hide nothing in the note they are put into. Harmless words come out as they went in. */
import { fenceMark } from './block-reader';
import { htmlBlock } from './html-blocks';
import { marksOf } from './marks';

/** For words within a line: nothing that opens or closes a comment, a formula or code. */
export function harmlessWords(text: string): string {
  const words = text
    .replace(/%(?=%)/g, '% ')
    .replace(/<(?=!--)/g, '< ')
    .replace(/--(?=>)/g, '-- ')
    .replace(/\$(?=\$)/g, '$ ');
  const odd = words.split('`').length % 2 === 0;
  return odd ? words.replace(/`/g, "'") : words;
}

/** For whole lines: no code and no HTML begins with them either. */
export function harmlessLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const words = harmlessWords(line);
      const { to } = marksOf(words);
      const rest = words.slice(to);
      if (fenceMark(rest) === null && htmlBlock(rest, false) === null) return words;
      return `${words.slice(0, to)}\\${rest.replace(/`/g, "'")}`;
    })
    .join('\n');
}
