import { Option, type Command } from 'commander';
import { newToken } from '../../app/tokens/token.js';
import { tokenRoles, type TokenRole } from '../../api/token-role.js';
import { CancuError } from '../../errors/cancu-error.js';
import { formatOption, type Finish } from '../command.js';
import { print, printJson, printTable, say } from '../io.js';
import { withTokens } from '../open-tokens.js';

export function addToken(program: Command, finish: Finish): void {
  const token = program
    .command('token')
    .description('who may edit over GraphQL: tokens by name')
    .addHelpText('after', '\nExample:\n  cancu token add an --role editor');
  token
    .command('add')
    .description('make a token, and print it once')
    .argument('<name>', 'whose it is: the author of what is edited with it')
    .addOption(
      new Option('--role <role>', 'editor: may add edits; reader: may only ask').choices(tokenRoles).makeOptionMandatory(),
    )
    .addHelpText('after', '\nExample:\n  cancu token add an --role editor')
    .action((name: string, { role }: { role: TokenRole }) => finish(addCommand(name, role)));
  token
    .command('list')
    .description('whose tokens there are; the tokens themselves are kept nowhere')
    .addOption(formatOption('table', 'json'))
    .addHelpText('after', '\nExample:\n  cancu token list')
    .action(({ format }: { format: string }) => finish(listCommand(format)));
  token
    .command('revoke')
    .description('make a token worthless, at once; what was edited with it stays')
    .argument('<name>', 'whose it is')
    .addHelpText('after', '\nExample:\n  cancu token revoke an')
    .action((name: string) => finish(revokeCommand(name)));
}

async function addCommand(name: string, role: TokenRole): Promise<number> {
  const { secret, kept } = newToken(name, role, new Date().toISOString());
  await withTokens(true, (tokens) => tokens.add(kept));
  say(`The token of ${name}, role ${role}. It is not shown again:`);
  print(secret);
  return 0;
}

async function listCommand(format: string): Promise<number> {
  const tokens = (await withTokens(false, (store) => store.list())).map(({ name, role, at }) => ({ name, role, at }));
  if (format === 'json') printJson(tokens);
  else
    printTable(
      ['name', 'role', 'since'],
      tokens.map(({ name, role, at }) => [name, role, at.slice(0, 10)]),
    );
  return 0;
}

async function revokeCommand(name: string): Promise<number> {
  const removed = await withTokens(true, (tokens) => tokens.remove(name));
  if (!removed) throw new CancuError('NOT_FOUND', `"${name}" has no token. "cancu token list" names those that have one.`);
  say(`the token of ${name} was revoked`);
  return 0;
}
