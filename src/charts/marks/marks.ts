/** What is drawn over and under a chart by our own hand, as plain values. */
import type { Chart } from 'chart.js';
import { drawDiamonds, type Diamonds } from './diamonds';
import { drawLattice, type Lattice } from './lattice';
import { drawRowLabels, type RowLabels } from './row-labels';
import { drawTexts, type Texts } from './texts';

export interface Marks {
  /** Faint cells, the first ones lowest. */
  readonly lattices?: readonly Lattice[];
  /** Slips. */
  readonly diamonds?: Diamonds;
  /** A row's name and figures above its bar. */
  readonly rowLabels?: RowLabels;
  readonly texts?: Texts;
}

/** Draws what lies under the chart's own shapes. */
export function drawUnder(chart: Chart, { lattices = [] }: Marks): void {
  for (const lattice of lattices) drawLattice(chart, lattice);
}

/** Draws what lies over them. */
export function drawOver(chart: Chart, marks: Marks): void {
  if (marks.texts) drawTexts(chart, marks.texts);
  if (marks.diamonds) drawDiamonds(chart, marks.diamonds);
  if (marks.rowLabels) drawRowLabels(chart, marks.rowLabels);
}
