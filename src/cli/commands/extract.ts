import type { Command } from 'commander';
import { readDocument } from '../../extraction/read-document.js';
import { knownFromCatalogue } from '../../citation/resolve/candidates.js';
import { complete } from '../../extraction/extract.js';
import type { Extraction } from '../../extraction/extraction.js';
import { ENDINGS } from '../../reading/format.js';
import { readSourceFile } from '../../reading/read-file.js';
import { loadRegistry } from '../../registry/registry.js';
import { collapse } from '../../text/fold.js';
import { bold, print, printJson, printTable } from '../io.js';
import { placeOption } from '../place-option.js';
import { formatOption, type Finish } from '../command.js';

interface Options {
  readonly format: string;
  readonly place?: string;
}

export function addExtract(program: Command, finish: Finish): void {
  program
    .command('extract')
    .description('read one document and print what is in it, without touching the graph')
    .argument('<file>', `a file (${ENDINGS})`)
    .addOption(formatOption('table', 'json'))
    .addOption(placeOption('province of the document, where its text names none, e.g. tuyen-quang'))
    .addHelpText('after', '\nExamples:\n  cancu extract plan.txt\n  cancu extract plan.txt --format json > plan.json')
    .action((file: string, options: Options) => finish(extractCommand(file, options)));
}

async function extractCommand(path: string, { format, place }: Options): Promise<number> {
  const registry = loadRegistry();
  const parsed = await readDocument(readSourceFile(path), place ?? null, registry);
  const { extraction } = complete(parsed, knownFromCatalogue(registry.catalogue), registry);
  if (format === 'json') printJson(extraction);
  else printTables(extraction);
  return 0;
}

function printTables({ pages, document, citations, agencies, deadlines, recipients, undetermined, warnings }: Extraction): void {
  print(bold(`${document.symbol ?? document.type ?? 'document'}: ${document.title ?? 'no title'}`));
  print(
    `${document.documentId}\n${document.issuer ?? 'issuer unknown'}, ${document.issuedOn ?? 'no date'}${document.issuedOnInferred ? ' (inferred)' : ''}`,
  );
  print(`\n${citations.length} citations`);
  printTable(
    ['#', ...(pages ? ['page'] : []), 'printed', 'date', 'role', 'refers to'],
    citations.map((one) => {
      const target =
        one.documentId ??
        (one.candidates.length > 0
          ? `ambiguous: ${one.candidates.length} candidate${one.candidates.length === 1 ? '' : 's'}`
          : 'unknown');
      return [
        one.ordinal,
        ...(pages ? [one.page ?? null] : []),
        collapse(one.surface),
        one.issuedOn,
        one.role,
        one.repairs.length > 0 ? `${target} (repaired)` : target,
      ];
    }),
  );
  print(`\n${agencies.length} agencies with work`);
  printTable(
    ['section', 'agency', 'roles'],
    agencies.map((one) => [one.section, one.name, one.roles.join(', ')]),
  );
  print(`\n${deadlines.length} deadlines`);
  printTable(
    ['due', 'printed', 'who', 'what'],
    deadlines.map((one) => [one.date ?? one.recurrence, collapse(one.surface), one.who, one.what]),
  );
  print(`\nRecipients: ${recipients.join('; ') || 'none'}`);
  if (undetermined.length > 0)
    print(`Named without number or date: ${undetermined.map((one) => collapse(one.surface)).join('; ')}`);
  for (const warning of warnings) print(`Note: ${warning}`);
}
