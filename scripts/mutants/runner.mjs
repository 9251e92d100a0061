// Vitest for Stryker, which only looks at tests: a file of tests that a mutant keeps from being loaded has none, and has failed.
import { strykerPlugins as given, strykerValidationSchema as schema } from '@stryker-mutator/vitest-runner';

const FAILED = 1;

function createRunner(injector) {
  const runner = given[0].factory(injector);
  const run = runner.run.bind(runner);
  runner.run = async (asked) => {
    const result = await run(asked);
    const files = runner.ctx.state.getFiles();
    const broken = files.filter((file) => file.result?.state === 'fail' && file.tasks.length === 0);
    if (result.status !== 'complete' || broken.length === 0) return result;
    const failures = broken.map(({ name }) => ({
      id: `${name}#loads`,
      name: `${name} loads`,
      status: FAILED,
      timeSpentMs: 0,
      failureMessage: `${name} could not be loaded`,
    }));
    return { ...result, tests: [...result.tests, ...failures] };
  };
  return runner;
}
createRunner.inject = ['$injector'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'vitest-loading', factory: createRunner }];
export const strykerValidationSchema = schema;
