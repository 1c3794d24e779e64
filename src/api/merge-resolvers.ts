import type { Resolvers } from './generated/schema.js';

/** Lays resolver maps over one another, type by type. @throws Error where two of them have the same field: nothing is hidden */
export function mergeResolvers(maps: readonly Resolvers[]): Resolvers {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const before = merged[type];
      if (before === undefined) merged[type] = fields;
      else merged[type] = mergeFields(type, before, fields);
    }
  }
  return merged;
}

function mergeFields(type: string, a: object, b: object): object {
  const twice = Object.keys(b).find((field) => field in a);
  if (twice !== undefined) throw new Error(`two resolvers for ${type}.${twice}`);
  return { ...a, ...b };
}
