/** The charts, in the order in which their questions are asked. */
import type { ChartDefinition } from './chart';
import { urges } from './urges';

export const CHARTS: readonly ChartDefinition[] = [urges];
