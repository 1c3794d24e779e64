import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ofFragments } from './fragments.js';
import { add } from './count.js';

/** How a query is built, whatever its variables and the schema are. */
export interface Shape {
  /** Fields inside one another: `{ a { b } }` is 2. */
  readonly depth: number;
  /** Fields and fragments inside one another. */
  readonly levels: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root of the operation that has most of them. */
  readonly rootFields: number;
  /** Fields, spreads and inline fragments. */
  readonly selections: number;
}

/** The same of a part: its root is its own top. */
type Part = Shape;

const NOTHING: Part = { depth: 0, levels: 0, aliases: 0, directives: 0, rootFields: 0, selections: 0 };

/**
 * Measures a document that nobody has validated yet: what a fragment holds counts wherever it is spread, a fragment inside
 * itself counts as empty (it is refused later), one that is not known too. Of several operations, and of fragments that no
 * operation uses, the largest counts, for all of them are validated. Each fragment is measured once: the time grows with the
 * length of the text, not with what its fragments unfold to.
 */
export function shapeOf(document: DocumentNode): Shape {
  const ofFragment: (name: string) => Part = ofFragments(document, NOTHING, (fragment) => definitionPart(fragment, ofFragment));
  return document.definitions.reduce<Shape>((largest, definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return largestOf(largest, definitionPart(definition, ofFragment));
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return largest;
    return largestOf(largest, { ...ofFragment(definition.name.value), rootFields: 0 });
  }, NOTHING);
}

function definitionPart(definition: OperationDefinitionNode | FragmentDefinitionNode, ofFragment: (name: string) => Part): Part {
  const inside = selectionsPart(definition.selectionSet, ofFragment);
  const variables = definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  const outside = [definition, ...variables].reduce((sum, node) => sum + directivesOn(node), 0);
  return { ...inside, directives: add(inside.directives, outside) };
}

function selectionsPart({ selections }: SelectionSetNode, ofFragment: (name: string) => Part): Part {
  return selections.reduce<Part>((sum, selection) => beside(sum, selectionPart(selection, ofFragment)), NOTHING);
}

function selectionPart(selection: SelectionNode, ofFragment: (name: string) => Part): Part {
  const directives = directivesOn(selection);
  if (selection.kind === Kind.FIELD) {
    const below = selection.selectionSet ? selectionsPart(selection.selectionSet, ofFragment) : NOTHING;
    return {
      depth: below.depth + 1,
      levels: below.levels + 1,
      aliases: add(below.aliases, selection.alias ? 1 : 0),
      directives: add(below.directives, directives),
      rootFields: 1,
      selections: add(below.selections, 1),
    };
  }
  const inside =
    selection.kind === Kind.FRAGMENT_SPREAD
      ? ofFragment(selection.name.value)
      : selectionsPart(selection.selectionSet, ofFragment);
  return {
    ...inside,
    levels: inside.levels + 1,
    directives: add(inside.directives, directives),
    selections: add(inside.selections, 1),
  };
}

function directivesOn({ directives = [] }: { readonly directives?: readonly unknown[] | undefined }): number {
  return directives.length;
}

function beside(one: Part, other: Part): Part {
  return {
    depth: Math.max(one.depth, other.depth),
    levels: Math.max(one.levels, other.levels),
    aliases: add(one.aliases, other.aliases),
    directives: add(one.directives, other.directives),
    rootFields: add(one.rootFields, other.rootFields),
    selections: add(one.selections, other.selections),
  };
}

function largestOf(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    levels: Math.max(one.levels, other.levels),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    rootFields: Math.max(one.rootFields, other.rootFields),
    selections: Math.max(one.selections, other.selections),
  };
}
