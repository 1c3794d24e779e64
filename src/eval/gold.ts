import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A gold file, as the annotation guide describes it. Offsets are UTF-16 code units (the texts stay in the basic plane). */
export interface Gold {
  readonly source: string;
  readonly document: GoldDocument;
  readonly citations: readonly GoldCitation[];
  readonly agencies: readonly GoldAgency[];
  readonly deadlines: readonly GoldDeadline[];
  readonly recipients: readonly string[];
}

export interface GoldDocument {
  readonly type: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly title: string | null;
}

export interface GoldCitation {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly role: string;
  readonly parent: number | null;
  readonly parentRelation: string | null;
  readonly effect?: string | null;
  readonly provision?: string | null;
  readonly key: string;
  /** Text that a web site added: neither hits nor misses there count. */
  readonly ignore?: boolean;
}

export interface GoldAgency {
  readonly name: string;
  readonly section: string;
  readonly roles: readonly string[];
}

export interface GoldDeadline {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly date: string | null;
  readonly recurrence: string | null;
}

/** A document with its gold. */
export interface GoldDocumentFile {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/**
 * Reads every `<stem>.expected.json` of a folder with its text.
 *
 * @param goldFolder where the gold files are
 * @param textFolder where the texts are that they name as `source`
 */
export function readGold(goldFolder: string, textFolder: string): GoldDocumentFile[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as Gold;
      const text = readFileSync(join(textFolder, gold.source), 'utf8');
      return { name: file.replace('.expected.json', ''), text, gold };
    });
}
