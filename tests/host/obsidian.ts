// The module that `require('obsidian')` gives a plugin. What is not modelled fails when it is used, and says so.
import { App } from './model/app';
import { BasesEntry, BasesQueryResult, BasesView, BasesViewConfig, QueryController } from './model/bases';
import { Component } from './model/component';
import { Editor, editorEditorField, editorInfoField, editorLivePreviewField } from './model/editor';
import { Events } from './model/events';
import { FileManager } from './model/file-manager';
import { TAbstractFile, TFile, TFolder } from './model/files';
import * as functions from './model/functions';
import { WorkspaceLeaf } from './model/leaf';
import { MarkdownView } from './model/markdown-view';
import { MetadataCache } from './model/metadata-cache';
import { Plugin } from './model/plugin';
import { TextFileView } from './model/text-file-view';
import { Vault } from './model/vault';
import { FileView, ItemView, View } from './model/views';
import { Workspace } from './model/workspace';
import * as ui from './ui/index';

const modelled: Readonly<Record<string, unknown>> = {
  ...functions,
  ...ui,
  App,
  BasesEntry,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  Component,
  Editor,
  Events,
  FileManager,
  FileView,
  ItemView,
  MarkdownView,
  MetadataCache,
  Plugin,
  QueryController,
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
  editorViewField: editorInfoField,
};

/** Asked by bundlers' own code, of any module. */
const ASKED_OF_ANY = ['__esModule', 'default', 'then'];

export const obsidian: Readonly<Record<string, unknown>> = new Proxy(modelled, {
  get(target, name): unknown {
    if (name in target || typeof name === 'symbol' || ASKED_OF_ANY.includes(name)) {
      return Reflect.get(target, name);
    }
    throw new Error(`The host does not model ${name}.`);
  },
});
