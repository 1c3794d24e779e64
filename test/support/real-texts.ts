import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.js';

const folder = join(projectRoot, '../shared');

/** Real texts, which are not part of the project; null where they are absent. */
export const sharedFolder: string | null = existsSync(join(folder, 'plans')) ? folder : null;
