/** As much of Obsidian as what is fed needs: its YAML, and notices that are kept instead of shown. */
export { parseYaml } from '../host/model/frontmatter';

export const Platform = { isDesktopApp: true };

export class Notice {
  static readonly shown: string[] = [];
  readonly containerEl = { addClass: () => undefined };

  constructor(message: string) {
    Notice.shown.push(message);
  }
}
