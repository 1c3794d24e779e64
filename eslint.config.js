import graphql from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.{js,mjs,ts,tsx}'];

/** What has to have a description in the schema. */
const EVERYTHING = {
  types: true,
  rootField: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

const DESCRIPTION_STYLE = [
  { selector: 'StringValue.description[block=true][value!=/\\n/]', message: 'One line of description stands between quotes.' },
  { selector: 'StringValue.description[block=false][value=/\\n/]', message: 'Several lines stand between three quotes.' },
];

const EDGES = { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: true };

/** Types that are no things of their own, and why. A new type has an id, or comes into this list. */
const WITHOUT_ID = [
  // of Relay itself
  'PageInfo',
  // a part of the thing that it belongs to: where, who, how, why
  ...['TextSpan', 'Reason', 'Recipient', 'Addressee', 'AssignedAgency', 'Succession', 'DocumentStatement'],
  // the answer to one question about one day: asked again, never kept
  ...['DocumentStatus', 'Impact', 'ImpactDepth', 'ImplementationHop', 'Paths', 'PathHop', 'PathLink', 'CopiedError'],
  // the results of a look-up: the documents in them have ids
  ...['ResolvedLookup', 'AmbiguousLookup', 'UnknownLookup', 'LookupCandidate', 'CitationCandidate'],
  // of a text that is checked and not kept
  ...['CheckReport', 'CheckedDocument', 'CheckedCitation', 'NotJudged', 'CheckSummary', 'SeverityCounts', 'AnnotatedFile'],
  // words of the registry, known by their code or slug
  ...['DocumentKind', 'Place'],
  // counts and measurements: of one moment, never kept
  ...['About', 'Holdings', 'CitationCounts', 'RegistrySummary', 'RegistrySource', 'Accuracy', 'AccuracyMeasure'],
  // what a mutation gives back: the edit in it has an id
  'EditPayload',
];

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', '**/generated/**'] },
  {
    files: CODE,
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.ci/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // V8 makes a hidden class for each object with accessors of its own, and keeps it, with all that hangs on it, for long
      'no-restricted-syntax': [
        'error',
        { selector: 'ObjectExpression > Property[kind=/^[gs]et$/]', message: 'Put accessors into a class, or use functions.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // a cast says what the surrounding check has shown; `!` says nothing
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // the driver types its option objects as classes
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['eslint.config.js', '.ci/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  { files: ['src/explorer/**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', EVERYTHING],
      // it knows one style for all of a schema; here one line stands between quotes and several between three of them
      '@graphql-eslint/description-style': 'off',
      'no-restricted-syntax': ['error', ...DESCRIPTION_STYLE],
      // lists are read forwards only, which Relay allows: a reader of documents goes on, and never comes from the end
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // what is short by its nature (reasons, spans, addressees, candidates, ids asked for) is a plain list; what can grow is paged
      '@graphql-eslint/relay-edge-types': ['error', { ...EDGES, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { suffixes: ['Connection', 'Edge'], types: WITHOUT_ID } }],
    },
  },
  {
    files: ['schema/copied.graphql'],
    rules: {
      // a copied error is counted anew for each day asked for: nothing of its own that one could ask for again by an id
      '@graphql-eslint/relay-edge-types': ['error', { ...EDGES, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
);
