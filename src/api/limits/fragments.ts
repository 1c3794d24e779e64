import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/**
 * What is measured of a document's fragments, by name, of each only once. A fragment inside itself counts as nothing, and so
 * does one that is not known: both are refused later.
 */
export function ofFragments<T>(
  document: DocumentNode,
  nothing: T,
  measure: (fragment: FragmentDefinitionNode) => T,
): (name: string) => T {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, T>();
  return (name) => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const value = fragment ? measure(fragment) : nothing;
    measured.set(name, value);
    return value;
  };
}
