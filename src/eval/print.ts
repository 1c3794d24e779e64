import { agreementTables, hardCaseTable, mentionTable, resolutionTable, totalsTable, workTable } from './figures.js';
import { goldSetTitles } from './gold-sets.js';
import type { AccuracyRecord, SetRecord } from './record.js';
import { textTable } from './table.js';

/** Everything that is told of one set on a terminal. Of what is held out there are only totals in the record. */
export function printSet(set: SetRecord): string {
  const tables =
    set.byDocument === null
      ? [textTable(totalsTable(set.measures))]
      : [textTable(mentionTable(set)), textTable(workTable(set)), `hard mentions\n${textTable(hardCaseTable(set))}`];
  const resolution = `which documents are meant\n${textTable(resolutionTable(set))}`;
  return [`== ${goldSetTitles[set.id]}`, ...tables, resolution].join('\n\n');
}

export function printAgreement(agreement: AccuracyRecord['agreement']): string {
  return ['== annotators: how far they agree', ...agreementTables(agreement).map(textTable)].join('\n\n');
}
