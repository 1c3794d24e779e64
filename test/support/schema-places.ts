import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A place of the schema where a client puts a value: an argument, or a field of an input object behind one. */
export interface Place {
  /** `Query.search(text)`, `Query.documents(filter.place)`. */
  readonly name: string;
  /** What stands there, without `!` and lists: `ID`, `Date`, `FindingKind`. */
  readonly leaf: string;
  readonly root: 'Query' | 'Mutation';
  /** An operation with one variable `$value`, which is the argument; everything else in it is written out. */
  readonly text: string;
  /** Where the field with the argument stands in the data. */
  readonly path: readonly string[];
  /** What has to stand there at least; undefined where nothing has to. */
  readonly usual: unknown;
  /** What `$value` is when some value stands at the place, and all that has to be beside it is there. */
  readonly variables: (value: unknown) => Record<string, unknown>;
}

/** What stands beside a value that is tried. */
export interface Samples {
  /** Of what is required: by place, else by leaf type. An enum has its first value. What is named by place is always given. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Arguments of which a field takes only one, by place: where the first is tried, the second is left out. */
  readonly instead: Readonly<Record<string, string>>;
  /** Other values on the way to a type, where those above lead to nothing of it. */
  readonly toReach?: Readonly<Record<string, Samples['values']>>;
  /** By which field a type is to be reached, where the first one that leads there has nothing of it. */
  readonly through?: Readonly<Record<string, string>>;
}

interface Step {
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Which member of a union comes next. */
  readonly member?: GraphQLObjectType;
}

/** So far down the fields without arguments are asked for; below a list without a length, which counts for many, not at all. */
const LEVELS = 3;

/** Every place of a schema that takes values, with an operation that leads there. */
export function placesOf(schema: GraphQLSchema, samples: Samples): Place[] {
  const ways = waysOf(schema, samples.through ?? {});
  return [...ways].flatMap(([owner, steps]) => {
    const given = { ...samples, values: { ...samples.values, ...samples.toReach?.[owner.name] } };
    return Object.values(owner.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => placesOfArgument(schema, given, [...steps, { owner, field }], argument)),
    );
  });
}

/** How each object type is reached from a root by the fewest fields. */
function waysOf(schema: GraphQLSchema, through: Readonly<Record<string, string>>): Map<GraphQLObjectType, readonly Step[]> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null);
  const ways = new Map<GraphQLObjectType, readonly Step[]>(roots.map((root) => [root, []]));
  for (const [owner, steps] of ways) {
    for (const field of Object.values(owner.getFields())) {
      const type = getNamedType(field.type);
      if (through[type.name] !== undefined && through[type.name] !== `${owner.name}.${field.name}`) continue;
      if (isObjectType(type) && !ways.has(type)) ways.set(type, [...steps, { owner, field }]);
      for (const member of isUnionType(type) ? type.getTypes() : [])
        if (!ways.has(member)) ways.set(member, [...steps, { owner, field, member }]);
    }
  }
  return ways;
}

function placesOfArgument(schema: GraphQLSchema, samples: Samples, steps: readonly Step[], argument: GraphQLArgument): Place[] {
  const { owner, field } = steps.at(-1) as Step;
  const root = (steps[0] as Step).owner === schema.getMutationType() ? 'Mutation' : 'Query';
  const text = operationOf(schema, samples, root, steps, argument);
  return leavesOf(`${owner.name}.${field.name}`, argument, samples).map(({ keys, leaf, usual }) => ({
    ...{ name: `${owner.name}.${field.name}(${keys.join('.')})`, leaf, root, text, usual },
    path: steps.map((step) => step.field.name),
    variables: (value) => ({ value: withValue(argument.type, keys, value, samples) }),
  }));
}

type Leaf = Pick<Place, 'leaf' | 'usual'> & { readonly keys: readonly string[] };

/** The scalars and enums of an argument, or of the input object that it is. */
function leavesOf(owner: string, input: GraphQLArgument | GraphQLInputField, samples: Samples): Leaf[] {
  const named = getNamedType(input.type);
  if (isLeafType(named)) {
    const usual = isGiven(owner, input, samples) ? sampleOf(owner, input, samples) : undefined;
    return [{ keys: [input.name], leaf: named.name, usual: Array.isArray(usual) ? usual[0] : usual }];
  }
  return Object.values(named.getFields()).flatMap((field) =>
    leavesOf(named.name, field, samples).map((leaf) => ({ ...leaf, keys: [input.name, ...leaf.keys] })),
  );
}

/** The value of an argument in which some value stands at `keys`, and samples stand wherever something is required. */
function withValue(type: GraphQLInputType, [, ...inside]: readonly string[], value: unknown, samples: Samples): unknown {
  const nullable = getNullableType(type);
  if (value === undefined && inside.length === 0) return undefined;
  if (isListType(nullable)) return [withValue(nullable.ofType, ['', ...inside], value, samples)];
  if (!isInputObjectType(nullable)) return value;
  const fields = Object.values(nullable.getFields()).filter((field) => field.name === inside[0] || isRequiredInputField(field));
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.name === inside[0] ? withValue(field.type, inside, value, samples) : sampleOf(nullable.name, field, samples),
    ]),
  );
}

function isGiven(owner: string, input: GraphQLArgument | GraphQLInputField, { values }: Samples): boolean {
  return isRequiredInputField(input) || `${owner}.${input.name}` in values;
}

function sampleOf(owner: string, { name, type }: GraphQLArgument | GraphQLInputField, { values }: Samples): unknown {
  const named = getNamedType(type);
  const sample = values[`${owner}.${name}`] ?? values[named.name] ?? (isEnumType(named) ? named.getValues()[0]?.name : undefined);
  if (sample === undefined) throw new Error(`say in the samples what may stand at ${owner}.${name}, or for any ${named.name}`);
  return isListType(getNullableType(type)) ? [sample] : sample;
}

function operationOf(
  schema: GraphQLSchema,
  samples: Samples,
  root: Place['root'],
  steps: readonly Step[],
  argument: GraphQLArgument,
): string {
  const last = (steps.at(-1) as Step).field;
  const inner = selectionOf(schema, last.type, isListType(getNullableType(last.type)) ? 0 : LEVELS);
  const body = steps.reduceRight((below, { owner, field, member }) => {
    const place = `${owner.name}.${field.name}`;
    const given = field.args.flatMap((one) => {
      if (field === last && one === argument) return [`${one.name}: $value`];
      const isOther = field === last && samples.instead[`${place}.${argument.name}`] === `${place}.${one.name}`;
      if (isOther || !isGiven(place, one, samples)) return [];
      const literal = astFromValue(sampleOf(place, one, samples), one.type);
      return literal ? [`${one.name}: ${print(literal)}`] : [];
    });
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below === '' ? '' : `{ ${member ? `... on ${member.name} { ${below} }` : below} }`}`;
  }, inner);
  return `${root.toLowerCase()} Hostile($value: ${argument.type.toString()}) { ${body} }`;
}

/** All that can be asked for without arguments, some levels down, so that what a value leads to is read too. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const types = isUnionType(named) ? schema.getPossibleTypes(named) : [];
  const parts = types.map((one) => `... on ${one.name} { ${selectionOf(schema, one, levels)} }`);
  if (isObjectType(named) || isInterfaceType(named)) {
    for (const field of Object.values(named.getFields())) {
      if (field.args.some(isRequiredArgument)) continue;
      if (isLeafType(getNamedType(field.type))) parts.push(field.name);
      else if (levels > 0 && field.args.length === 0)
        parts.push(`${field.name} { ${selectionOf(schema, field.type, levels - 1)} }`);
    }
  }
  return ['__typename', ...parts].join(' ');
}
