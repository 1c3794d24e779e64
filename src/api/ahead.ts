import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'variableValues'>;

/**
 * The arguments that a query gives a field of what is being resolved: known before its parent is read, both can be read at once.
 * Null where it is not asked for, or several times, or only under a condition.
 */
export function argumentsAhead(info: Info, field: string): Record<string, unknown> | null {
  const [node, ...others] = placesAhead(info, field);
  if (!node || node === 'conditional' || others.length > 0) return null;
  const type = getNamedType(info.returnType);
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  return definition ? getArgumentValues(definition, node, info.variableValues) : null;
}

/** Whether a query asks, whatever its variables are, for what lies some fields below: `edges.node.refersTo`. */
export function isAskedAhead(info: Info, path: string): boolean {
  return placesAhead(info, path).some((node) => node !== 'conditional');
}

/** A place where a field is asked for; one that a directive may take out is of no use. */
type Asked = FieldNode | 'conditional';

/** What was found in a query, as long as the query is kept: most are asked again and again. */
const found = new WeakMap<FieldNode, Map<string, readonly Asked[]>>();

function placesAhead({ fieldNodes, fragments }: Info, path: string): readonly Asked[] {
  const [first] = fieldNodes;
  if (!first) return [];
  const known = found.get(first) ?? new Map<string, readonly Asked[]>();
  found.set(first, known);
  let places = known.get(path);
  if (places === undefined) {
    places = path
      .split('.')
      .reduce((nodes: readonly Asked[], name) => nodes.flatMap((node) => below(node, name, fragments)), fieldNodes);
    known.set(path, places);
  }
  return places;
}

function below(node: Asked, name: string, fragments: Info['fragments']): Asked[] {
  return node === 'conditional' ? [] : fieldsIn(node.selectionSet, name, fragments, new Set());
}

/** Through fragments, each of which counts once however often it is spread. */
function fieldsIn(
  selections: SelectionSetNode | undefined,
  name: string,
  fragments: Info['fragments'],
  seen: Set<string>,
): Asked[] {
  return (selections?.selections ?? []).flatMap((selection): Asked[] => {
    let inside: Asked[] = [];
    if (selection.kind === Kind.FIELD) inside = selection.name.value === name ? [selection] : [];
    else if (selection.kind === Kind.INLINE_FRAGMENT) inside = fieldsIn(selection.selectionSet, name, fragments, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      inside = fieldsIn(fragments[selection.name.value]?.selectionSet, name, fragments, seen);
    }
    return selection.directives?.length ? inside.map(() => 'conditional') : inside;
  });
}
