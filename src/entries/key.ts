/** Keys as Dataview compares them: without case and marks, words joined by hyphens. */
export function canonicalKey(written: string): string {
  return written
    .trim()
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{Emoji_Presentation}_-]/gu, '')
    .toLowerCase();
}
