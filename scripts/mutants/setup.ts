import fc from 'fast-check';
import { beforeEach } from 'vitest';

/** Properties are tried with the same values for each mutant, so that a count can be made again. */
fc.configureGlobal({ seed: 1 });

/** Stryker runs tests in threads, where a test cannot move the clock into another zone. */
const ZONES = /clock is in force|journey to another zone|in the zone/;

beforeEach(({ task, skip }) => {
  if (ZONES.test(task.name)) skip();
});
