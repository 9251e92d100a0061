/** A child process that feeds one target, named by its arguments, and prints what was found; without any, the names of all. */
import { feed } from './feed';
import { TARGETS } from './targets';

const [name, seed = '1', count = '1000', milliseconds = 'Infinity'] = process.argv.slice(2);
if (name === undefined) console.log(JSON.stringify(TARGETS.map((each) => each.name)));
else {
  const target = TARGETS.find((each) => each.name === name);
  if (!target) throw new Error(`There is no target "${name}".`);
  console.log(JSON.stringify(await feed(target, Number(seed), Number(count), Number(milliseconds))));
}
