/** What the vocabulary of Word is called in the part it is put into. */
export interface WordNames {
  /** The name of the vocabulary: that of the standard's strict form, or the usual one. */
  readonly vocabulary: string;
  readonly isStrict: boolean;
  /** An empty element with an id. */
  element(name: string, id: number): string;
  /** A run around something. */
  run(content: string): string;
}

const USUAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * Names as a part uses them. Attributes need a prefix: where the root gives none, each element brings its own.
 *
 * @param rootTag the start tag of the part's outermost element
 */
export function wordNames(rootTag: string): WordNames {
  const declared = [...rootTag.matchAll(DECLARATION)].map(([, prefix, a, b]) => ({ prefix, vocabulary: a ?? b ?? '' }));
  const isStrict = declared.some(({ vocabulary }) => vocabulary === STRICT);
  const vocabulary = isStrict ? STRICT : USUAL;
  const prefix = declared.find((one) => one.prefix !== undefined && one.vocabulary === vocabulary)?.prefix;
  const [p, brought] = prefix === undefined ? ['w', ` xmlns:w="${vocabulary}"`] : [prefix, ''];
  return {
    vocabulary,
    isStrict,
    element: (name, id) => `<${p}:${name}${brought} ${p}:id="${id}"/>`,
    run: (content) => `<${p}:r${brought}>${content}</${p}:r>`,
  };
}
