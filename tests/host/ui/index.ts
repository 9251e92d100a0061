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
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export { Modal } from './modal';
export { Notice } from './notice';
export { Platform } from './platform';
export { Keymap, Scope } from './scope';
export { Setting } from './setting/setting';
export { SettingGroup } from './setting/group';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { displayTooltip, setTooltip } from './tooltip';
