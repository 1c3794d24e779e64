import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ofFragments } from './fragments.js';
import { add, multiply } from './count.js';
import { FIELD_COSTS, LIST_SIZES, USUAL_LIST_SIZE } from './list-sizes.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface NodeCountOptions {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Variables;
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  /** Nodes of a fragment, by its name, where it is spread once. */
  readonly ofFragment: (name: string) => number;
}

/**
 * How many nodes an operation gives at most, counted as GitHub does: each page counts its `first` (the schema's default where it
 * is not given or null), times those of the pages around it; a list without `first` counts what list-sizes.ts says of it,
 * or, where it is asked for by ids, as many. A single object beneath a node costs nothing more, a field written twice
 * counts twice, one that is skipped counts too, and the schema about itself does not count. A few fields are so much work that
 * they count as many nodes: list-sizes.ts names them.
 */
export function nodesOf(document: DocumentNode, { schema, operation, variables }: NodeCountOptions): number {
  const ofFragment = ofFragments(document, 0, ({ selectionSet, typeCondition }) =>
    below(selectionSet, schema.getType(typeCondition.name.value), counting),
  );
  const counting: Counting = { schema, variables: withDefaults(operation, variables), ofFragment };
  return below(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, counting);
}

function below({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, counting: Counting): number {
  return selections.reduce((sum, selection) => add(sum, ofSelection(selection, type, counting)), 0);
}

function ofSelection(selection: SelectionNode, type: GraphQLNamedType | undefined, counting: Counting): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return counting.ofFragment(selection.name.value);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const name = selection.typeCondition?.name.value;
    return below(selection.selectionSet, name === undefined ? type : counting.schema.getType(name), counting);
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
  if (!type || !field) return 0;
  const cost = FIELD_COSTS.get(`${type.name}.${field.name}`) ?? 0;
  if (!selection.selectionSet) return cost;
  const inside = below(selection.selectionSet, getNamedType(field.type), counting);
  const size = sizeOf({ type, field, node: selection }, counting.variables);
  return add(cost, size === null ? inside : multiply(size, add(1, inside)));
}

interface Asked {
  readonly type: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** How many nodes a field stands for; null where it is a single object, or the edges of a page that is counted already. */
function sizeOf({ type, field, node }: Asked, variables: Variables): number | null {
  const first = field.args.find(({ name }) => name === 'first');
  if (first) return pageLength(valueOf(node, 'first', variables), first.defaultValue);
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return null;
  if (field.name === 'edges') return null;
  const ids = valueOf(node, 'ids', variables);
  if (Array.isArray(ids)) return ids.length;
  return LIST_SIZES.get(`${type.name}.${field.name}`) ?? USUAL_LIST_SIZE;
}

/** What is no number is refused later, and so is a page of less than one: neither makes anything shorter. */
function pageLength(given: unknown, usual: unknown): number {
  const first = typeof given === 'number' && Number.isFinite(given) ? given : Number(usual ?? USUAL_LIST_SIZE);
  return Math.max(0, first);
}

/** The value of an argument; undefined where it is not given, or by a variable without value. */
function valueOf(node: FieldNode, name: string, variables: Variables): unknown {
  const argument = node.arguments?.find((one) => one.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variables);
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
