import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { registryFiles } from '../registry/records.js';

/** Part of `npm run codegen`: the documented form of every registry file, as JSON Schema beside the files. */
const folder = fileURLToPath(new URL('../../seeds/registry/schema/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [stem, schema] of Object.entries(registryFiles)) {
  writeFileSync(`${folder}${stem}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`);
}
console.log(`seeds/registry/schema: ${Object.keys(registryFiles).length} schemas`);
