import type { DocumentResult } from './evaluate.js';
import { hardCases, hardCasesOf } from './hard-cases.js';
import { addScores, scoreOf, type Score } from './score.js';

/**
 * The figures over the mentions of each hard case, by its id; cases that no mention is one of are left out. What was read
 * beside the gold belongs to no case, so the figures of mentions as such are recalls.
 */
export function hardCaseScores(documents: readonly DocumentResult[]): Record<string, Score> {
  const scores = new Map<string, Score[]>();
  for (const { document, outcomes } of documents) {
    const all = document.gold.citations.filter((one) => !one.ignore);
    for (const mention of all) {
      const own = scoreOf(outcomes.filter((one) => one.mention === mention));
      for (const { id } of hardCasesOf({ mention, text: document.text, all })) scores.set(id, [...(scores.get(id) ?? []), own]);
    }
  }
  return Object.fromEntries(
    hardCases.flatMap(({ id }) => {
      const found = scores.get(id);
      return found ? [[id, addScores(found)]] : [];
    }),
  );
}
