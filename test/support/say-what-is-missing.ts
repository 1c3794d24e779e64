import { sharedFolder } from './real-texts.js';

/** Tests on real texts need them beside the project; without them the tests are skipped, and that is said. */
export function setup(): void {
  if (sharedFolder === null) console.log('\n../shared is not here: the tests on real texts are left out.\n');
}
