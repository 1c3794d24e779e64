import { z } from 'zod';
import { settingNames, settingsSchema, type SettingName } from './settings.js';

/** A setting as its schema describes it. */
export interface SettingDescription {
  readonly name: SettingName;
  readonly variable: string;
  readonly description: string;
  readonly type: 'boolean' | 'integer' | 'string';
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  /** What a number counts. */
  readonly unit?: string;
  /** In words, where the type does not say it. */
  readonly expected?: string;
  /** Never shown. */
  readonly isSecret?: boolean;
  /** A path: in the file it starts at the folder of the file. */
  readonly isPath?: boolean;
  /** An address that may hold a password. */
  readonly isAddress?: boolean;
}

const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' });

/** Every setting, in the order in which they are shown. */
export const descriptions: readonly SettingDescription[] = settingNames.map(
  (name) => ({ name, ...(properties[name] as object) }) as SettingDescription,
);

export function descriptionOf(name: SettingName): SettingDescription {
  return descriptions.find((one) => one.name === name) as SettingDescription;
}

/** What may stand for a setting in the environment. */
export function expectedText(setting: SettingDescription): string {
  if (setting.expected !== undefined) return setting.expected;
  const nothing = setting.default === undefined ? 'or nothing' : `or nothing for ${setting.default}`;
  if (setting.type === 'boolean') return 'on or off, or nothing';
  return `${valuesOf(setting)}, ${nothing}`;
}

/** What may stand for a setting in the file. */
export function expectedValue(setting: SettingDescription): string {
  if (setting.expected !== undefined) return setting.expected;
  return setting.type === 'boolean' ? 'true or false' : valuesOf(setting);
}

/** For one column of a table, or the middle of a sentence. */
export function valuesOf({ type, minimum, maximum, unit, enum: choices, expected }: SettingDescription): string {
  if (expected !== undefined) return expected;
  if (choices) return `one of ${choices.join(', ')}`;
  if (type === 'integer') return `a whole number from ${minimum} to ${maximum}${unit === undefined ? '' : ` (${unit})`}`;
  return type === 'boolean' ? 'on or off' : 'a text';
}

/** A value as people may see it. */
export function shownValue({ isSecret, isAddress }: SettingDescription, value: unknown): unknown {
  if (isSecret === true) return value === '' ? '' : '********';
  if (isAddress === true && typeof value === 'string') return value.replace(/\/\/[^@/]*@/u, '//');
  return value;
}
