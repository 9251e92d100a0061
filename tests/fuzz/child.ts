/** A child process that feeds one target: `{ target, seed, count, milliseconds }` comes in, what was found goes out as JSON. */
import { feed } from './feed';
import { TARGETS } from './targets';

const [name, seed = '1', count = '1000', milliseconds = 'Infinity'] = process.argv.slice(2);
const target = TARGETS.find((each) => each.name === name);
if (!target) throw new Error(`There is no target "${String(name)}".`);
const fed = await feed(target, Number(seed), Number(count), Number(milliseconds));
console.log(JSON.stringify(fed));
