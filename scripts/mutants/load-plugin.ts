/** In place of the loader of main.js: the plugin is made of its sources, and so of the mutants in them. */
import Journal from '../../src/main';
import type { PluginClass } from '../../tests/host/model/plugins';

export function evaluatePlugin(): PluginClass {
  return Journal as unknown as PluginClass;
}
