// What this half of the host exports as `obsidian` does.
export { AbstractTextComponent, MomentFormatComponent, SearchComponent } from './setting/text-components';
export { TextAreaComponent, TextComponent } from './setting/text-components';
export { BaseComponent, ValueComponent } from './setting/base-component';
export { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './setting/button-components';
export {
  ColorComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from './setting/value-components';
export { AbstractInputSuggest, PopoverSuggest } from './suggest';
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export { EditorSuggest } from './editor-suggest';
export { FuzzySuggestModal } from './fuzzy-suggest-modal';
export { Keymap, Scope } from './scope';
export { MarkdownPreviewRenderer } from './markdown/post-processors';
export { MarkdownPreviewView } from './markdown/preview-view';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown/renderer';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { Modal } from './modal';
export { Notice } from './notice';
export { Platform } from './platform';
export { PluginSettingTab } from './settings/plugin-setting-tab';
export { Setting } from './setting/setting';
export { SettingGroup } from './setting/group';
export { SettingPage } from './settings/setting-page';
export { SettingTab } from './settings/setting-tab';
export { SuggestModal } from './suggest-modal';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { displayTooltip, setTooltip } from './tooltip';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './fuzzy';
