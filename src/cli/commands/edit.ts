import { userInfo } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { fromEnum } from '../../api/enums.js';
import type { Operations } from '../../app/operations.js';
import { describe } from '../../edit/describe.js';
import type { AssertDraft, EditDraft } from '../../edit/edit.js';
import { CancuError } from '../../errors/cancu-error.js';
import { knownKinds, relationScopes, relationTypes, type RelationType } from '../../registry/records.js';
import { formatOption, type Finish } from '../command.js';
import { print, printJson, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { resolveDocument } from '../resolve-document.js';
import { orPrintCandidates, readDate } from './show.js';

interface Common {
  readonly format: string;
  readonly reason: string;
  readonly source?: string;
  readonly author?: string;
  readonly basedOn?: string;
}

interface AssertOptions extends Common {
  readonly from?: string;
  readonly scope?: NonNullable<AssertDraft['scope']>;
  readonly provision?: string;
  readonly known?: NonNullable<AssertDraft['known']>;
  readonly confidence?: number;
  readonly place?: string;
}

export function addEdit(program: Command, finish: Finish): void {
  const edit = program
    .command('edit')
    .description('add what texts and registry do not say: relations, what a citation means, heirs; withdraw what is wrong')
    .addHelpText('after', '\nExample:\n  cancu edit withdraw edit/3f2a91bc04d7 --reason "another document of that number"');
  const relations = relationTypes.map(fromEnum);
  withCommon(
    edit
      .command('assert')
      .description('say what one document does to another')
      .argument('<from>', 'the document that acts: a symbol (33/CT-TTg@2021 says the year) or a documentId')
      .argument('<relation>', relations.join(', '), readRelation)
      .argument('<to>', 'the document that is acted upon')
      .option('--from <date>', 'the first day on which it holds', readDate)
      .addOption(new Option('--scope <scope>', 'how far it reaches; replaces and repeals need one').choices(relationScopes))
      .option('--provision <words>', 'the clause that says so, or the part that is concerned')
      .addOption(new Option('--known <how>', 'how it is known (default: read)').choices(knownKinds))
      .option('--confidence <number>', 'how sure it is, 0 to 1 (default: 0.95)', readConfidence)
      .addOption(placeOption('province, for symbols of local bodies')),
    true,
  )
    .addHelpText(
      'after',
      '\nExample:\n  cancu edit assert 23-QĐ/TW@2021 replaces 290-QĐ/TW --from 2021-07-30 --scope whole --provision "Điều 3" \\\n    --source https://example.org/23 --reason "read in its last article"',
    )
    .action((from: string, relation: RelationType, to: string, options: AssertOptions) =>
      finish(assertCommand(from, relation, to, options)),
    );
  withCommon(
    edit
      .command('withdraw')
      .description('take an edit, or a relation of the registry or a text, out of force; it stays to be seen')
      .argument('<id>', 'id of an edit (cancu edits) or of a relation; a withdrawal too can be withdrawn'),
    false,
  )
    .addHelpText('after', '\nExample:\n  cancu edit withdraw edit/3f2a91bc04d7 --reason "another document of that number"')
    .action((target: string, options: Common) =>
      finish(save(options, () => Promise.resolve({ kind: 'withdraw', target, ...whyOf(options) }))),
    );
  withCommon(
    edit
      .command('settle')
      .description('say which document a citation refers to; others in its text that mean the same follow')
      .argument('<citation>', 'id of the citation, e.g. vn/gia-lai/ubnd/2020/kh/614#c3; cancu show lists them')
      .argument('<document>', 'the document it refers to: a symbol or a documentId')
      .addOption(placeOption('province, for symbols of local bodies')),
    false,
  )
    .addHelpText(
      'after',
      '\nExample:\n  cancu edit settle vn/gia-lai/ubnd/2020/kh/614#c<n> <the document that is meant> --reason "the plan sums up that directive"',
    )
    .action((citation: string, document: string, options: Common & { place?: string }) =>
      finish(
        save(options, async (operations) => {
          const id = await resolveDocument(operations, document, options.place ?? null);
          return { kind: 'settle-citation', citation, document: id, ...whyOf(options), basedOn: options.basedOn ?? null };
        }),
      ),
    );
  withCommon(
    edit
      .command('heir')
      .description('say which body took over from another')
      .argument('<agency>', 'id of the older body, e.g. agency/ha-giang/so-noi-vu')
      .argument('<heir>', 'id of the one that took over')
      .requiredOption('--on <date>', 'the first day', readDate)
      .option('--function <words...>', 'what was taken over, where the older body was split'),
    true,
  )
    .addHelpText(
      'after',
      '\nExample:\n  cancu edit heir agency/ha-giang/so-xay-dung agency/ha-giang/so-giao-thong-van-tai --on 2025-03-01 \\\n    --source https://example.org/7 --reason "the decision on the reorganisation"',
    )
    .action((agency: string, heir: string, options: Common & { on: string; function?: string[] }) =>
      finish(
        save(options, () =>
          Promise.resolve({
            kind: 'name-heir',
            agency,
            heir,
            on: options.on,
            functions: options.function ?? [],
            ...whyOf(options),
            basedOn: options.basedOn ?? null,
          }),
        ),
      ),
    );
}

function withCommon(command: Command, needsSource: boolean): Command {
  const source = new Option('--source <where>', 'where it was seen: an address, a gazette');
  command.requiredOption('--reason <words>', 'why it is said').addOption(needsSource ? source.makeOptionMandatory() : source);
  if (command.name() !== 'withdraw')
    command.option('--based-on <edit>', 'the edit on the same matter in whose place this one is to stand');
  return command
    .option('--author <name>', 'who says so (default: the user of this machine)')
    .addOption(formatOption('table', 'json'));
}

async function assertCommand(from: string, relation: RelationType, to: string, options: AssertOptions): Promise<number> {
  const { place = null, from: effectiveOn = null, scope = null, provision = null, known = null, confidence = null } = options;
  return save(options, async (operations) => ({
    kind: 'assert-relation',
    from: await orPrintCandidates(options.format, () => resolveDocument(operations, from, place)),
    relation,
    to: await orPrintCandidates(options.format, () => resolveDocument(operations, to, place)),
    effectiveOn,
    scope,
    provision,
    known,
    confidence,
    ...whyOf(options),
    basedOn: options.basedOn ?? null,
  }));
}

function whyOf({ reason, source }: Common): { reason: string; source: string | null } {
  return { reason, source: source ?? null };
}

async function save({ format, author }: Common, draftOf: (operations: Operations) => Promise<EditDraft>): Promise<number> {
  return withOperations('write', async (operations) => {
    const edit = await operations.edit(await draftOf(operations), author ?? userName());
    if (format === 'json') printJson(edit);
    else {
      print(edit.id);
      say(describe(edit));
    }
    return 0;
  });
}

/** A container may run under a number that no name belongs to. */
function userName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    throw new CancuError('WRONG_USE', 'The user of this machine has no name: say who makes the edit by --author.', {
      cause: error,
    });
  }
}

function readRelation(text: string): RelationType {
  const found = relationTypes.find((type) => fromEnum(type) === fromEnum(text));
  if (found) return found;
  throw new InvalidArgumentError(`"${text}" is no relation: expected one of ${relationTypes.map(fromEnum).join(', ')}.`);
}

function readConfidence(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError(`"${text}" is no number from 0 to 1.`);
}
