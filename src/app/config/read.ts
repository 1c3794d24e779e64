import { dirname, join } from 'node:path';
import { CancuError } from '../../errors/cancu-error.js';
import { descriptionOf, descriptions, expectedText, expectedValue, shownValue, type SettingDescription } from './describe.js';
import { CONFIG_VARIABLE, readConfigFile, type ConfigFile } from './file.js';
import { settingNames, settingsSchema, type SettingName, type Settings } from './settings.js';

/** A setting as it is in force. */
export interface InForce<N extends SettingName = SettingName> {
  readonly name: N;
  readonly value: Settings[N];
  readonly source: 'default' | 'file' | 'environment';
  /** The variable, or the path of the file. */
  readonly from: string | null;
}

export interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  /** The working folder. */
  readonly folder?: string;
}

/**
 * The settings asked for: from the environment, else from the file, else as they usually are. Only these are looked at, for a
 * command is not kept from working by what it has no use for.
 *
 * @throws CancuError WRONG_USE, with a line for each fault
 */
export function loadSettings<N extends SettingName>(names: readonly N[], surroundings: Surroundings = {}): Pick<Settings, N> {
  const entries = settingsInForce(names, surroundings).map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(entries) as Pick<Settings, N>;
}

/** The same, each with where its value comes from. */
export function settingsInForce<N extends SettingName>(
  names: readonly N[] = settingNames as readonly N[],
  { env = process.env, folder = process.cwd() }: Surroundings = {},
): InForce<N>[] {
  const file = readConfigFile(env, folder);
  const faults = file ? strangeKeys(file) : [];
  const found = names.map((name) => {
    const read = readSetting(descriptionOf(name), env, file);
    if ('fault' in read) faults.push(read.fault);
    return read as InForce<N>;
  });
  if (faults.length > 0) throw new CancuError('WRONG_USE', faults.join('\n'));
  return found;
}

/** Variables of the environment that look like settings and are none. Kubernetes sets some for each service. */
export function strangeVariables(env: NodeJS.ProcessEnv = process.env): string[] {
  const known = new Set([CONFIG_VARIABLE, ...descriptions.map(({ variable }) => variable)]);
  return Object.keys(env)
    .filter((name) => name.startsWith('CANCU_') && !known.has(name) && !/^CANCU_(?:PORT|SERVICE)(?:_|$)/u.test(name))
    .sort();
}

function strangeKeys({ path, values }: ConfigFile): string[] {
  const known: readonly string[] = settingNames;
  return Object.keys(values)
    .filter((key) => !known.includes(key))
    .map((key) => `${path}: there is no setting "${key.slice(0, 60)}"; "cancu config" lists those that there are`);
}

function readSetting(
  setting: SettingDescription,
  env: NodeJS.ProcessEnv,
  file: ConfigFile | null,
): InForce | { readonly fault: string } {
  const { name, variable } = setting;
  const schema = settingsSchema.shape[name];
  const said = env[variable]?.trim() ?? '';
  if (said !== '') {
    const result = schema.safeParse(valueOf(setting, said));
    if (result.success) return { name, value: result.data, source: 'environment', from: variable };
    return { fault: `${variable} is ${quoted(setting, said)}; expected ${expectedText(setting)}` };
  }
  const held = file?.values[name];
  if (file === null || held === undefined) return { name, value: schema.parse(undefined), source: 'default', from: null };
  const result = schema.safeParse(held);
  if (!result.success) return { fault: `${file.path}: ${name} is ${quoted(setting, held)}; expected ${expectedValue(setting)}` };
  return { name, value: setting.isPath ? fromFolderOf(file, result.data) : result.data, source: 'file', from: file.path };
}

/** What a text of the environment means; where it means nothing, the text, which the schema refuses. */
function valueOf({ type, enum: choices }: SettingDescription, said: string): unknown {
  if (type === 'boolean') return said === 'on' ? true : said === 'off' ? false : said;
  if (type === 'integer') return /^\d{1,12}$/u.test(said) ? Number(said) : said;
  return choices ? said.toLowerCase() : said;
}

const MOST_SHOWN = 60;

function quoted(setting: SettingDescription, value: unknown): string {
  if (setting.isSecret === true) return 'something else';
  const shown = shownValue(setting, value);
  return typeof shown === 'string' ? `"${shown.slice(0, MOST_SHOWN)}"` : JSON.stringify(shown).slice(0, MOST_SHOWN);
}

/** An absolute path stays. */
function fromFolderOf(file: ConfigFile, path: unknown): string {
  const text = String(path);
  return text.startsWith('/') ? text : join(dirname(file.path), text);
}
