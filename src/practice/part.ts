/** A part of the UI: drawn once, told of each new journal, gone with all it registered when it unloads. */
import { Component } from 'obsidian';
import type { Journal } from '../journal/snapshot';

export abstract class Part extends Component {
  /** Called with every new journal. What has the same identity as before needs no work. */
  abstract update(journal: Journal): void;
}
