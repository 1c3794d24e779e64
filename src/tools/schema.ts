import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTypeDefs } from '../api/schema.js';
import { packageVersion } from '../version.js';
import { asLanded, changesBetween, landedVersion, printed, unlisted } from './schema-changes.js';

/**
 * `npm run schema`: what clients of the last version may notice of the schema as it is, and whether CHANGELOG.md says so.
 * `-- --print` (part of `npm run codegen`) writes the schema to docs/schema.graphql. `-- --land`, once for each version in
 * package.json, makes it the one that later changes are compared with.
 *
 * The schema of the last version is a file, docs/schema.landed.graphql, for a fresh clone may have no history and no tags.
 */

const file = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const LANDED = 'docs/schema.landed.graphql';

const now = printed(readTypeDefs());
if (process.argv.includes('--print')) writeFileSync(file('docs/schema.graphql'), now);
else {
  const landed = readFileSync(file(LANDED), 'utf8');
  const changes = changesBetween(landed, now);
  const missing = unlisted(changes, readFileSync(file('CHANGELOG.md'), 'utf8'));
  for (const { kind, what } of changes) console.log(`${kind}: ${what}`);
  for (const { kind, what } of missing) console.error(`CHANGELOG.md: not under [Unreleased], ${kind}: ${what}`);
  if (missing.length > 0) {
    console.error('write each into CHANGELOG.md word for word, with what a client is to do');
    process.exitCode = 1;
  } else if (!process.argv.includes('--land')) {
    console.log(`${changes.length} changes since ${landedVersion(landed)}, all in CHANGELOG.md`);
  } else if (landedVersion(landed) === packageVersion()) {
    console.error(`${LANDED}: is the schema of ${packageVersion()} already; raise the version in package.json first`);
    process.exitCode = 1;
  } else writeFileSync(file(LANDED), asLanded(now, packageVersion()));
}
