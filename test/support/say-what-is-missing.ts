import { chromiumPath } from './chromium.js';
import { hasOffice } from './office.js';
import { sharedFolder } from './real-texts.js';

/** What some tests need and may not be here: without it they are skipped, and that is said. */
export function setup({ name }: { readonly name: string }): void {
  if (name === 'office') {
    if (!hasOffice) console.log('\nsoffice or pdftoppm is not here: the tests with LibreOffice are left out.\n');
  } else if (name === 'browser') {
    if (chromiumPath === null) console.log('\nchromium is not here: the tests of the explorer in a browser are left out.\n');
  } else if (sharedFolder === null) console.log('\n../shared is not here: the tests on real texts are left out.\n');
}
