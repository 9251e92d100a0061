/** The `obsidian` that src/ imports when it runs from its sources in the host. Names are added as they are needed. */

export * from '../host/ui/index';
export * from '../host/model/functions';
export { App } from '../host/model/app';
export { BasesView } from '../host/model/bases';
export { Component } from '../host/model/component';
export { Editor } from '../host/model/editor';
export { Events } from '../host/model/events';
export { TAbstractFile, TFile, TFolder } from '../host/model/files';
export { MarkdownView } from '../host/model/markdown-view';
export { Plugin } from '../host/model/plugin';
export { Vault } from '../host/model/vault';
export { TextFileView } from '../host/model/text-file-view';
export { FileView, ItemView, View } from '../host/model/views';
