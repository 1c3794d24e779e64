import type { Command } from 'commander';
import { descriptionOf, shownValue } from '../../app/config/describe.js';
import { settingsInForce, strangeVariables, type InForce } from '../../app/config/read.js';
import { formatOption, type Finish } from '../command.js';
import { print, printJson, printTable, say } from '../io.js';

export function addConfig(program: Command, finish: Finish): void {
  program
    .command('config')
    .description('print the settings in force, and where each comes from; secrets are not shown')
    .addOption(formatOption('table', 'json'))
    .addHelpText('after', '\nExamples:\n  cancu config\n  LOG_LEVEL=info cancu config --format json')
    .action(({ format }: { readonly format: string }) => finish(configCommand(format)));
}

function configCommand(format: string): Promise<number> {
  const settings = settingsInForce().map(listed);
  for (const name of strangeVariables()) say(`cancu: ${name} is set, but there is no such setting`);
  if (format === 'json') printJson(settings);
  else {
    printTable(
      ['setting', 'value', 'from', 'variable'],
      settings.map(({ name, value, source, from, variable }) => [name, shown(value), from ?? source, variable]),
    );
    print('A variable goes before the file (cancu.config.json, or what CANCU_CONFIG names), the file before what is usual.');
  }
  return Promise.resolve(0);
}

function listed({ name, value, source, from }: InForce) {
  const setting = descriptionOf(name);
  const { variable, description, default: usual = null, isSecret = false } = setting;
  return {
    name,
    value: shownValue(setting, value) ?? null,
    source,
    from,
    variable,
    default: usual,
    secret: isSecret,
    description,
  };
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
