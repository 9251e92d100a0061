/** Settings that name a note or a folder follow it when it is renamed or moved. */
import { Component, normalizePath } from 'obsidian';
import type { Context } from './context';

const PLACES = ['promptSource', 'templateNote', 'reasonsNote', 'letterFolder'] as const;

export class FollowRenames extends Component {
  constructor(private readonly context: Pick<Context, 'app' | 'settings'>) {
    super();
  }

  override onload(): void {
    const { vault } = this.context.app;
    this.registerEvent(vault.on('rename', ({ path }, oldPath) => void this.follow(oldPath, path)));
  }

  private async follow(from: string, to: string): Promise<void> {
    const settings = this.context.settings.get();
    const moved = PLACES.filter((key) => settings[key] !== '').flatMap((key) => {
      const place = renamed(normalizePath(settings[key]), from, to);
      return place === null ? [] : [{ key, place }];
    });
    await this.context.settings.set(Object.fromEntries(moved.map(({ key, place }) => [key, place])));
  }
}

/** Where a place is after a rename; null = where it was. A note may be named without its ending. */
function renamed(place: string, from: string, to: string): string | null {
  if (place === from) return to;
  if (`${place}.md` === from) return to.replace(/\.md$/, '');
  return place.startsWith(`${from}/`) ? to + place.slice(from.length) : null;
}
