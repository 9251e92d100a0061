/** The urges of a range, in order. */
import { urgesOf, type PlacedUrge } from '../day-urges';
import { perRange } from '../per-range';
import { daysIn } from './insight';

/** Most insights ask for the same urges of the same journal. */
export const urgesIn = perRange((journal, range): readonly PlacedUrge[] =>
  daysIn(journal, range).flatMap(urgesOf),
);
