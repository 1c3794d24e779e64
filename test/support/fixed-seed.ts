import fc from 'fast-check';

/**
 * What properties are tried with is the same at every run of the tests, so that a commit passes or fails by what it changes.
 * What `npm run fuzz` finds becomes a line of its own, and is mended with it.
 */
fc.configureGlobal({ seed: 20_261_121 });
