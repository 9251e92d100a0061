/** Members that newer versions of the app (1.14.4) were reported to have, and that the typings do not know yet. */
import 'obsidian';

declare module 'obsidian' {
  interface Modal {
    isOpen: boolean;
    shouldAnimateOpen: boolean;
    canAnimate(): boolean;
    canDismiss(): boolean;
    onHistoryBack(): void;
  }
}
