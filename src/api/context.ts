import { fileWorkHere, type FileWork } from '../aside/file-work.js';
import type { Registry } from '../registry/registry.js';
import type { Reader } from '../graph/store.js';
import { todayInVietnam } from '../time/today.js';
import { NO_EDITS, type Curation } from './curation.js';
import type { AnswerCache } from './cache/answer-cache.js';
import { batchReader, type BatchReader } from './cache/batch-reader.js';
import { createLoaders, type Loaders } from './loaders.js';
import { NO_TEXTS, type Texts } from './texts.js';
import { USUAL_FILE_BYTES } from './limits/file-bytes.js';

/** What every resolver has at hand: made anew for each request. */
export interface ApiContext {
  readonly reader: Reader;
  readonly registry: Registry;
  /** What the request asked for already. */
  readonly loaders: Loaders;
  readonly curation: Curation;
  readonly files: FileWork;
  readonly texts: Texts;
  /** So many bytes a file that is given may have. */
  readonly mostFileBytes: number;
  /** Given when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** The header of that name. */
  readonly authorization: string | null;
  /** Under which the request is logged; null for a question of the command line. */
  readonly requestId: string | null;
  /** Lets go of what was loaded: something was changed. */
  forget(): void;
  /** The day of the request, ISO. */
  readonly today: string;
}

export interface ContextOptions {
  readonly reader: Reader;
  /** What is kept of answers to other requests; nothing, if nothing is given. */
  readonly cache?: AnswerCache | null | undefined;
  /** Whether the request brings points in time that no answer may lie before. */
  readonly bookmarked?: boolean | undefined;
  readonly registry: Registry;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  /** How edits are made; not at all, if nothing is given. */
  readonly curation?: Curation | undefined;
  /** Where files are read; in this thread, if nothing is given. */
  readonly files?: FileWork | undefined;
  /** Where the texts of documents come from; from nowhere, if nothing is given. */
  readonly texts?: Texts | undefined;
  readonly mostFileBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly authorization?: string | undefined;
  /** For tests: the day that counts as today. */
  readonly today?: string;
}

export function createContext(given: ContextOptions): ApiContext {
  const { reader, registry, operation, requestId, curation = NO_EDITS, authorization = null, today = todayInVietnam() } = given;
  const { files = fileWorkHere(registry), texts = NO_TEXTS, mostFileBytes = USUAL_FILE_BYTES, signal } = given;
  const options = { ...(operation ? { operation } : {}), ...(requestId ? { requestId } : {}) };
  const named: Reader = { read: (query, params) => reader.read(query, params, options) };
  const begin = (): BatchReader => given.cache?.over(named, { bookmarked: given.bookmarked ?? false }) ?? batchReader(named);
  let kept = begin();
  let loaders = createLoaders(kept);
  return {
    registry,
    curation,
    files,
    texts,
    mostFileBytes,
    signal,
    authorization,
    requestId: requestId ?? null,
    today,
    get reader() {
      return kept;
    },
    get loaders() {
      return loaders;
    },
    forget() {
      kept = begin();
      loaders = createLoaders(kept);
    },
  };
}
