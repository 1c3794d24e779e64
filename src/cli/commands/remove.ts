import type { Command } from 'commander';
import { say } from '../io.js';
import { withOperations } from '../open-operations.js';
import type { Finish } from '../command.js';

export function addRemove(program: Command, finish: Finish): void {
  program
    .command('remove')
    .description('take a document out of the graph; what the registry or others say of it stays')
    .argument('<id>', 'its documentId')
    .addHelpText('after', '\nExample:\n  cancu remove vn/gia-lai/ubnd/2020/kh/614')
    .action((id: string) => finish(removeCommand(id)));
}

async function removeCommand(id: string): Promise<number> {
  await withOperations('write', (operations) => operations.remove(id));
  say(`${id} was removed`);
  return 0;
}
