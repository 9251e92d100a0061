/** All that is fed, in the order of the table. */
import { CACHE } from './targets/cache';
import { CODE_BLOCK } from './targets/code-block';
import { CSV } from './targets/csv';
import { API, LINKS, TERMINAL } from './targets/doors';
import { PARSER } from './targets/parser';
import { PROPERTIES } from './targets/properties';
import { SETTINGS_FILE } from './targets/settings';
import { WRITING } from './targets/writing';
import type { Target } from './target';

export const TARGETS: readonly Target[] = [
  PARSER,
  WRITING,
  PROPERTIES,
  SETTINGS_FILE,
  CACHE,
  LINKS,
  TERMINAL,
  API,
  CODE_BLOCK,
  CSV,
];
