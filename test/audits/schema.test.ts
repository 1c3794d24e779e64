import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate, type GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { projectRoot } from '../support/project.js';

const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isBuiltIn(type));

describe('the schema explains itself', () => {
  test.each(own.map((type) => [type.name, type] as const))('%s and everything in it has a description', (_name, type) => {
    expect(undescribed(type)).toEqual([]);
  });
});

describe('queries that ship fit the schema', () => {
  const folders = ['schema/examples', 'schema/operations'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => join(folder, file)),
  );
  test.each(files.map((file) => [file] as const))('%s', (file) => {
    const document = parse(readFileSync(join(projectRoot, file), 'utf8'));
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });
});

/** The names that clients rely on, by the contract of the design. */
describe('the contract', () => {
  test.each([
    ['Query', 'node nodes document lookup documents search agency agencies deadlines supersededReferences'],
    ['ResolvedLookup', 'document why'],
    ['AmbiguousLookup', 'candidates'],
    ['LookupCandidate', 'document score why'],
    ['UnknownLookup', 'text reason'],
    [
      'Document',
      `id symbol type number issuedOn title issuer place origins citations citedBy implementers implements replaces replacedBy repeals
       repealedBy amends amendedBy continues continuedBy guides guidedBy status currentVersion agencies assignments deadlines recipients`,
    ],
    ['ImplementerEdge', 'cursor node distance paths'],
    ['ImplementationHop', 'document carriesOut how statedBy spans'],
    ['Finding', 'id kind severity document citation refersTo message suggestion suggestionKind atSigning since because'],
  ])('%s has its fields', (name, fields) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`no type ${name}`);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(fields.trim().split(/\s+/u)));
  });
});

function isBuiltIn({ name }: GraphQLNamedType): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
}

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) return [...missing, ...type.getValues().flatMap((one) => (one.description ? [] : [one.name]))];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  const inputs = (fields: readonly { name: string; description?: string | null | undefined }[], of = ''): string[] =>
    fields.filter((one) => !one.description).map((one) => `${of}${one.name}`);
  if (isInputObjectType(type)) return [...missing, ...inputs(Object.values(type.getFields()))];
  const fields = Object.values(type.getFields());
  const inArguments = fields.flatMap((field) => inputs(field.args, `${field.name} `));
  return [...missing, ...inputs(fields), ...inArguments];
}
