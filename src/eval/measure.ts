/** What is measured, in the order in which it is printed, with what it means. */
export const measureMeanings = {
  found: 'a mention was read where the gold has one: the two spans overlap',
  'found+symbol': 'and its canonical symbol is the same, or neither has one (a law by its name)',
  'exact span': 'and it begins and ends at the same character',
  type: 'the type code, of mentions that were found',
  date: 'the date that the mention prints, of mentions that were found',
  issuer: 'the body that the mention names, folded (case, tone placement, UBND = Ủy ban nhân dân), of mentions that were found',
  title: 'the whole title, word for word, folded, of mentions that were found',
  role: 'basis, implement, report, nested or other, of mentions that were found',
  relation: 'what ties a nested mention to the one around it, of mentions that were found',
  effect: 'what the document itself does to the cited one, of mentions that were found',
  provision: 'article, clause and point before the type word, folded, of mentions that were found',
  identity: 'which mentions of one text mean the same document: B-cubed over the mentions that were found',
  agencies: 'bodies that get work, by section and folded name',
  'agency roles': 'each role of each of them',
  deadlines: 'by the character where they begin, and the date or recurrence',
  recipients: 'the list under Nơi nhận, folded, one by one',
  head: 'type, symbol, issuer, place, date, signer, signer’s title and title of the document, folded, field by field',
} as const;

export type Measure = keyof typeof measureMeanings;

/** The measures, by name, in the order they are printed. */
export const measures = Object.keys(measureMeanings) as readonly Measure[];

/** Those that are about mentions, and so may be taken for some of them only. */
export const mentionMeasures: readonly Measure[] = measures.slice(0, measures.indexOf('agencies'));
export const workMeasures: readonly Measure[] = measures.slice(measures.indexOf('agencies'));
