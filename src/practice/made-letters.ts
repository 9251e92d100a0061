/** Letters that were made here lately: each stays open until it is closed, though it is sealed. */
export class MadeLetters {
  /** By path, whether it was seen open. */
  private readonly seen = new Map<string, boolean>();

  add(path: string): void {
    this.seen.set(path, false);
  }

  has(path: string): boolean {
    return this.seen.has(path);
  }

  /** To be told of the paths that are open, whenever they change: what was open and is not any more is forgotten. */
  forgetClosed(open: ReadonlySet<string>): void {
    for (const [path, seen] of this.seen) {
      if (open.has(path)) this.seen.set(path, true);
      else if (seen) this.seen.delete(path);
    }
  }
}
