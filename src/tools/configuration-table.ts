import { descriptions, valuesOf, type SettingDescription } from '../app/config/describe.js';

const BEGIN = '<!-- settings of src/app/config/settings.ts, written by "npm run codegen" -->';
const END = '<!-- end of settings -->';

/** docs/configuration.md with the table of settings as the schema has it; not yet formatted. */
export function withTable(page: string): string {
  const [before, rest] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || rest < before) throw new Error(`docs/configuration.md lacks the lines "${BEGIN}" and "${END}"`);
  return `${page.slice(0, before)}${BEGIN}\n\n${table()}\n\n${page.slice(rest)}`;
}

function table(): string {
  const head = '| in the file | in the environment | what | usual | values |\n| --- | --- | --- | --- | --- |';
  return [head, ...descriptions.map(row)].join('\n');
}

function row(setting: SettingDescription): string {
  const { name, variable, description, isSecret = false } = setting;
  const what = isSecret ? `${description}; a secret, never shown` : description;
  return `| \`${name}\` | \`${variable}\` | ${what} | ${usual(setting)} | ${valuesOf(setting)} |`;
}

function usual({ default: value }: SettingDescription): string {
  if (value === undefined || value === '') return '';
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : `\`${value}\``;
}
