import { organKey } from '../citation/symbol-rules.js';
import { provinceOfId, UNKNOWN_PLACE } from '../identity/document-id.js';
import { collapse, foldWords } from '../text/fold.js';
import { joined, say, type Sentence } from '../words/sentence.js';
import type { JudgingContext, Observation } from './context.js';
import { nameOfMention } from './of-validity.js';
import type { SubjectCitation } from './subject.js';

/** A document that nobody knows, and what is missing in its citation. */
export function observeUnknown(citation: SubjectCitation, context: JudgingContext): Observation {
  const lacks = citation.symbol === null ? lackingOfName(citation, context) : lackingOfSymbol(citation, context);
  return {
    kind: 'unknown-document',
    message: say('finding.unknown-document', {
      name: nameOfMention(citation, context),
      lacks: lacks.length === 0 ? null : joined(lacks),
    }),
    atSigning: null,
    because: [],
  };
}

/** `Luật Tổ chức chính quyền địa phương năm 2015`: what is known by that name, where it is of another year. */
function lackingOfName({ surface, issuedOn }: SubjectCitation, { registry }: JudgingContext): Sentence[] {
  const { lawNames, documents } = registry.catalogue;
  const known = (lawNames.get(collapse(surface)) ?? []).flatMap((id) => documents.get(id) ?? []);
  if (issuedOn === null || known.length === 0) return [];
  const names = known.map(({ symbol, title, issuedOn: day }) =>
    say('lacks.known-as', { name: symbol ?? title ?? surface, knownDay: day ?? null }),
  );
  return [say('lacks.of-that-day', { day: issuedOn, names: joined(names, ', ') })];
}

function lackingOfSymbol(citation: SubjectCitation, context: JudgingContext): Sentence[] {
  const { vocabulary } = context.registry;
  const { symbol, issuedOn, impossibleDay } = citation;
  const organ = (symbol ?? '').split(/[-/]/u).at(-1) ?? '';
  const level = vocabulary.issuersByCode.get(organKey(organ))?.[0]?.level;
  const isDated = issuedOn !== null || impossibleDay !== null || /\/(?:19|20)\d\d\//u.test(symbol ?? '');
  return [
    isDated ? null : say('lacks.year'),
    level === undefined ? say('lacks.body') : null,
    level !== undefined && level !== 'central' && !namesPlace(citation, context) ? say('lacks.place') : null,
  ].filter((one) => one !== null);
}

/** Whether the citation names a province, or the document that cites is of one. */
function namesPlace({ issuer }: SubjectCitation, { subject, registry }: JudgingContext): boolean {
  const own = provinceOfId(subject.documentId);
  if (own !== null && own !== UNKNOWN_PLACE) return true;
  const named = foldWords(issuer ?? '');
  return [...registry.vocabulary.placesByName.keys()].some((name) => named.endsWith(` ${name}`));
}
