import neo4j from 'neo4j-driver';

/** Whole numbers go as integers: the driver sends every JavaScript number as a float, which LIMIT and slices refuse. */
export function converted(params: object): Record<string, unknown> {
  return convert(params) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, convert(one)]));
  return value;
}
