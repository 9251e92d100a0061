// Evaluates a built main.js as Obsidian does: CommonJS, with `require` for what the app provides.
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginClass } from './model/plugins';
import { obsidian } from './obsidian';

const PROVIDED: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

export function evaluatePlugin(source: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const require = (name: string): unknown => {
    if (name in PROVIDED) return PROVIDED[name];
    throw new Error(`Cannot find module '${name}'`);
  };
  // eslint cannot be asked here: this is the one place that has to run foreign text.
  const run = new Function('require', 'module', 'exports', source);
  run(require, module, module.exports);
  const found: unknown = module.exports;
  const plugin = isKeyed(found) && 'default' in found ? found['default'] : found;
  if (typeof plugin !== 'function') throw new Error('main.js exports no plugin.');
  return plugin as PluginClass;
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
