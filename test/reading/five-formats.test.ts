import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/extraction/read-document.js';
import { complete } from '../../src/extraction/extract.js';
import { knownFromCatalogue } from '../../src/citation/resolve/candidates.js';
import type { Extraction } from '../../src/extraction/extraction.js';
import type { Format } from '../../src/reading/format.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { asHtml, asMarkdown, asPdf, asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { samplePlans } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';
import { registry } from '../support/registry.js';

async function extracted(format: Format, bytes: Uint8Array | string): Promise<Extraction> {
  const parsed = await readDocument(sourceFile(`plan.${format}`, format, Buffer.from(bytes)), null, registry);
  return complete(parsed, knownFromCatalogue(registry.catalogue), registry).extraction;
}

/** What is cited, in a fixed order: notes come at other places in other formats. */
const cited = ({ citations }: Extraction): string[] =>
  citations.map(({ symbol, issuedOn, documentId, role }) => [symbol, issuedOn, documentId, role].join(' ')).sort();

const plansIn = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const real = sharedFolder !== null && existsSync(join(sharedFolder, 'plans')) ? plansIn(join(sharedFolder, 'plans')) : [];

describe.each([...plansIn(samplePlans), ...real.map(([name, text]): [string, string] => [`real ${name}`, text])])(
  '%s',
  (_name, text) => {
    const parts = planParts(text);
    let plain: Extraction;
    beforeAll(async () => {
      plain = await extracted('txt', text);
    });

    test.each<[Format, () => Promise<Uint8Array | string> | Uint8Array | string]>([
      ['md', () => asMarkdown(parts)],
      ['html', () => asHtml(parts)],
      ['docx', () => asWord(parts)],
      ['pdf', () => asPdf(parts)],
    ])('as %s it cites the same, at places that hold what is cited', async (format, make) => {
      const made = await extracted(format, await make());
      expect(cited(made)).toEqual(cited(plain));
      expect(made.document.documentId).toBe(plain.document.documentId);
      expect(made.text === null).toBe(format === 'md');
      for (const { start, end, surface } of made.citations)
        if (made.text !== null) expect(made.text.slice(start, end)).toBe(surface);
      if (format === 'pdf') expectPages(made);
      else expect(made.pages).toBeUndefined();
    });
  },
);

function expectPages({ pages = [], text, citations }: Extraction): void {
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
  for (const { start } of pages.slice(1)) expect(text?.slice(start - 2, start)).toBe('\n\f');
  for (const { start, page } of citations) {
    const begins = pages.find((one) => one.page === page)?.start ?? Infinity;
    const next = pages.find((one) => one.page === (page ?? 0) + 1)?.start ?? Infinity;
    expect(begins <= start && start < next).toBe(true);
  }
}
