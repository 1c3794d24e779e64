import {
  dateKey,
  kindOfKey,
  knownFromAll,
  knownFromCatalogue,
  type KnownDocuments,
  type KnownTarget,
} from '../../citation/resolve/candidates.js';
import type { Catalogue } from '../../registry/catalogue.js';
import type { TargetNode } from '../nodes.js';
import { groupBy } from '../../text/group.js';
import { inParts, type Reader } from '../store.js';

const registries = new WeakMap<Catalogue, KnownDocuments>();

function knownToRegistry(catalogue: Catalogue): KnownDocuments {
  let known = registries.get(catalogue);
  if (!known) registries.set(catalogue, (known = knownFromCatalogue(catalogue)));
  return known;
}

/**
 * What is known of the documents that some mentions may mean: by the registry, and by the graph, that is by what other
 * documents are or state. Fetched at once for all of them.
 *
 * @param openKeys what the mentions are looked up by, see `keysToLookUp`
 */
export async function knownFor(openKeys: readonly string[], reader: Reader, catalogue: Catalogue): Promise<KnownDocuments> {
  const keys = groupBy([...new Set(openKeys)], kindOfKey);
  const bySymbol = new Map<string, KnownTarget[]>();
  const byDate = new Map<string, KnownTarget[]>();
  const byId = new Map<string, KnownTarget>();
  for (const part of inParts(keys.get('symbol') ?? []))
    for (const { key, document } of await reader.read('document/by-symbol-keys', { keys: part })) keep(bySymbol, key, document);
  for (const part of inParts(keys.get('place') ?? []))
    for (const { key, document } of await reader.read('document/by-place-keys', { keys: part })) keep(bySymbol, key, document);
  for (const part of inParts(keys.get('date') ?? []))
    for (const { key, document } of await reader.read('document/by-date-keys', { keys: part })) keep(byDate, key, document);
  function keep(map: Map<string, KnownTarget[]>, key: string, document: TargetNode): void {
    const target = targetOf(document);
    byId.set(target.documentId, target);
    map.set(key, [...(map.get(key) ?? []), target]);
  }
  const graph: KnownDocuments = {
    bySymbol: (key) => bySymbol.get(key) ?? [],
    byDate: (type, date) => byDate.get(dateKey(type, date)) ?? [],
    byId: (id) => byId.get(id),
  };
  return knownFromAll([knownToRegistry(catalogue), graph]);
}

function targetOf(node: TargetNode): KnownTarget {
  return {
    documentId: node.id,
    issuedOn: node.issuedOn ?? null,
    issuer: node.issuer ?? null,
    title: node.title ?? null,
    term: node.term ?? null,
    type: node.type ?? null,
    confirmed: true,
  };
}
