// What is done with files besides the vault's own: frontmatter, trash, links.
import type { DataWriteOptions, Reference } from 'obsidian';
import { folderOf } from './adapter';
import { frontmatterOf, parseYaml, stringifyYaml } from './frontmatter';
import { TFile, type TAbstractFile, type TFolder } from './files';
import type { MetadataCache } from './metadata-cache';
import { parseLinktext } from './paths';
import type { Vault } from './vault';

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  /**
   * The YAML is written anew, the body stays as it is to the byte. Throws what is no YAML mapping, and what the
   * callback throws; then nothing is written.
   */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => withFrontmatter(text, change), options);
  }

  /** As the option `trashOption` says: `system`, `local` or `none`. */
  trashFile(file: TAbstractFile): Promise<void> {
    const option = this.vault.getConfig('trashOption') ?? 'system';
    return option === 'none' ? this.vault.delete(file) : this.vault.trash(file, option === 'system');
  }

  /** Links to the file follow it. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const sources = file instanceof TFile ? this.linking(file) : [];
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const [source, references] of sources) {
      const fresh = (reference: Reference): string => this.relinked(file, source.path, reference);
      await this.vault.process(source, (text) =>
        references.reduce((now, each) => now.split(each.original).join(fresh(each)), text),
      );
    }
  }

  /** As the option `newFileLocation` says: `root`, `current` or `folder` (then `newFileFolderPath`). */
  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const location = this.vault.getConfig('newFileLocation');
    const folder = this.vault.getConfig('newFileFolderPath');
    const path =
      location === 'current'
        ? folderOf(sourcePath)
        : location === 'folder' && typeof folder === 'string'
          ? folder
          : '';
    return this.vault.getFolderByPath(path) ?? this.vault.getRoot();
  }

  /** In double brackets, unless the option `useMarkdownLinks` is set. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const embed = file.extension === 'md' ? '' : '!';
    if (this.vault.getConfig('useMarkdownLinks') === true) {
      const path = this.metadataCache.fileToLinktext(file, sourcePath, false);
      return `${embed}[${alias || file.basename}](${encodeURI(path + subpath)})`;
    }
    const link = this.metadataCache.fileToLinktext(file, sourcePath);
    return `${embed}[[${link}${subpath}${alias && alias !== link ? `|${alias}` : ''}]]`;
  }

  promptForDeletion(_file: TAbstractFile): Promise<boolean> {
    return Promise.reject(new Error('The host does not model promptForDeletion.'));
  }

  getAvailablePathForAttachment(_filename: string, _sourcePath?: string): Promise<string> {
    return Promise.reject(new Error('The host does not model getAvailablePathForAttachment.'));
  }

  private linking(file: TFile): [TFile, Reference[]][] {
    return this.vault.getMarkdownFiles().flatMap((source): [TFile, Reference[]][] => {
      const { links = [], embeds = [] } = this.metadataCache.getFileCache(source) ?? {};
      const references = [...links, ...embeds].filter(
        ({ link }) => this.metadataCache.getFirstLinkpathDest(link, source.path) === file,
      );
      return references.length > 0 ? [[source, references]] : [];
    });
  }

  private relinked(file: TFile, sourcePath: string, { original, link, displayText }: Reference): string {
    const { subpath } = parseLinktext(link);
    const text = this.metadataCache.fileToLinktext(file, sourcePath);
    const embed = original.startsWith('!') ? '!' : '';
    if (!original.startsWith(`${embed}[[`)) {
      const path = this.metadataCache.fileToLinktext(file, sourcePath, false);
      return `${embed}[${displayText ?? ''}](${encodeURI(path + subpath)})`;
    }
    const shown = original.includes('|') ? `|${displayText ?? ''}` : '';
    return `${embed}[[${text}${subpath}${shown}]]`;
  }
}

function withFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
  const matter = frontmatterOf(text);
  const yaml = matter ? text.slice(matter.yamlFrom, matter.yamlTo) : '';
  if (matter && !matter.values && yaml.trim() !== '') {
    parseYaml(yaml);
    throw new Error('YAMLParseError: the frontmatter is no mapping');
  }
  const values = { ...matter?.values };
  change(values);
  const written =
    Object.keys(values).length === 0 ? '' : stringifyYaml(values).replace(/^([^\s:]+): null$/gm, '$1:');
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return bom + (written === '' ? '' : `---\n${written}---\n`) + text.slice(matter?.end ?? bom.length);
}
