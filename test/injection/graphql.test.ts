import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, type InputValueDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.js';
import { fileTokens } from '../../src/app/tokens/file-tokens.js';
import { grafeo } from '../support/engines.js';
import { injectionSuite, places } from './suite.js';

test('every argument of the schema is among them, and every field of an input object behind one', () => {
  expect(places.map(({ name }) => name).sort()).toEqual(argumentsInText(readTypeDefs().join('\n')).sort());
});

injectionSuite(grafeo, { places, runs: 8 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-tokens-'));
  const cleanUp = (): void => {
    rmSync(folder, { recursive: true });
  };
  return { tokens: fileTokens(folder), cleanUp };
});

/** The same names, from the text of the schema alone. */
function argumentsInText(text: string): string[] {
  const { definitions } = parse(text);
  const inputs = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[one.name.value, one.fields ?? []] as const] : [],
    ),
  );
  const inside = (input: InputValueDefinitionNode): string[] => {
    let { type } = input;
    while (type.kind !== Kind.NAMED_TYPE) ({ type } = type);
    const fields = inputs.get(type.name.value);
    return fields ? fields.flatMap((field) => inside(field).map((name) => `${input.name.value}.${name}`)) : [input.name.value];
  };
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? []).flatMap((field) =>
      (field.arguments ?? []).flatMap((one) =>
        inside(one).map((name) => `${definition.name.value}.${field.name.value}(${name})`),
      ),
    );
  });
}
