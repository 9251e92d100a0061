// What is done with files besides the vault's own: frontmatter, trash, links.
import { frontmatterOf, stringifyYaml } from './frontmatter';
import type { TAbstractFile, TFile, TFolder } from './files';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  /** The YAML is written anew, the body stays as it is. Throws where the frontmatter is no YAML mapping. */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.vault.process(file, (text) => {
      const matter = frontmatterOf(text);
      if (matter && !matter.values && text.slice(matter.yamlFrom, matter.yamlTo).trim() !== '') {
        throw new Error('YAMLParseError: the frontmatter is no mapping');
      }
      const values = { ...(matter?.values ?? {}) };
      change(values);
      const yaml = Object.keys(values).length === 0 ? '' : stringifyYaml(values).replace(/: null$/gm, ':');
      const block = yaml === '' ? '' : `---\n${yaml}---\n`;
      const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
      return bom + block + text.slice(matter?.end ?? bom.length);
    });
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.vault.trash(file, true);
  }

  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    return this.vault.rename(file, newPath);
  }

  getNewFileParent(_sourcePath: string, _newPath?: string): TFolder {
    return this.vault.getRoot();
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const link = this.metadataCache.fileToLinktext(file, sourcePath);
    return `[[${link}${subpath}${alias ? `|${alias}` : ''}]]`;
  }
}
