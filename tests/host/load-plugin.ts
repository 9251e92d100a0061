// Evaluates a built main.js as Obsidian does: CommonJS, with `require` for what the app provides.
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import type { PluginClass } from './model/plugins';
import { obsidian } from './obsidian';

const PROVIDED = new Map<string, unknown>([
  ['obsidian', obsidian],
  ['@codemirror/autocomplete', autocomplete],
  ['@codemirror/commands', commands],
  ['@codemirror/language', language],
  ['@codemirror/lint', lint],
  ['@codemirror/search', search],
  ['@codemirror/state', state],
  ['@codemirror/view', view],
  ['@lezer/common', lezerCommon],
  ['@lezer/highlight', lezerHighlight],
  ['@lezer/lr', lezerLr],
]);

/** The class that the text exports, as `module.exports` or as its `default`. */
export function evaluatePlugin(source: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  // The one place that has to run foreign text.
  const run: unknown = Reflect.construct(Function, ['require', 'module', 'exports', source]);
  if (typeof run === 'function') Reflect.apply(run, undefined, [provided, module, module.exports]);
  const { exports } = module;
  const found: unknown =
    typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
  if (!isPluginClass(found)) throw new Error('main.js exports no plugin.');
  return found;
}

function provided(name: string): unknown {
  if (PROVIDED.has(name)) return PROVIDED.get(name);
  throw new Error(`Cannot find module '${name}'`);
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function';
}
