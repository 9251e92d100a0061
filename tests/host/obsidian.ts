// The module that `require('obsidian')` gives a plugin. What is not modelled fails when it is used, and says so.
import { App } from './model/app';
import { Component } from './model/component';
import { Editor, editorEditorField, editorInfoField, editorLivePreviewField } from './model/editor';
import { Events } from './model/events';
import { FileManager } from './model/file-manager';
import { TAbstractFile, TFile, TFolder } from './model/files';
import * as functions from './model/functions';
import { MarkdownView } from './model/markdown-view';
import { MetadataCache } from './model/metadata-cache';
import { Plugin } from './model/plugin';
import { Vault } from './model/vault';
import { FileView, ItemView, TextFileView, View } from './model/views';
import { WorkspaceLeaf } from './model/leaf';
import { Workspace } from './model/workspace';
import { BasesView } from './model/bases';
import * as ui from './ui/index';

const modelled: Readonly<Record<string, unknown>> = {
  ...functions,
  ...ui,
  App,
  BasesView,
  Component,
  Editor,
  Events,
  FileManager,
  FileView,
  ItemView,
  MarkdownView,
  MetadataCache,
  Plugin,
  TAbstractFile,
  TFile,
  TFolder,
  TextFileView,
  Vault,
  View,
  Workspace,
  WorkspaceLeaf,
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState: editorLivePreviewField,
};

export const obsidian: unknown = new Proxy(modelled, {
  get(target, name) {
    if (
      name in target ||
      typeof name === 'symbol' ||
      name === '__esModule' ||
      name === 'default' ||
      name === 'then'
    ) {
      return Reflect.get(target, name) as unknown;
    }
    throw new Error(`The host does not model ${name}.`);
  },
});
