import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('suite/', import.meta.url));
/** Of the suite, as a module. */
export const entry = `${folder}node_modules/@apollo/server-integration-testsuite/dist/esm/index.js`;

/** Installs the suite, which needs 170 packages that nothing else does; Apollo and graphql are those of the project. */
export default function install(): void {
  if (existsSync(entry)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
