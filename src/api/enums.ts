import type { Language } from '../words/language.js';

/**
 * The one mapping between values in data and on the command line (`report-hub`) and GraphQL enums (`REPORT_HUB`). Types are
 * those of the schema, so that a value that the schema does not have is seen where it is returned.
 */
// the caller's return type names the enum; inference from it is the point of the type parameter
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function toEnum<E extends string>(value: string): E {
  return value.toUpperCase().replace(/-/gu, '_') as E;
}

/** `REPORT_HUB` → `report-hub`. */
export function fromEnum(value: string): string {
  return value.toLowerCase().replace(/_/gu, '-');
}

export function fromEnums(values: readonly string[] | null | undefined): string[] | null {
  return values == null ? null : values.map(fromEnum);
}

/** English, where nothing is said. */
export function fromLanguage(value: 'EN' | 'VI' | null | undefined): Language {
  return value === 'VI' ? 'vi' : 'en';
}
