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
  /** Lets go of what was loaded: something was changed, or the request is answered. */
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
  return new RequestContext(given);
}

/** What a request has asked of the store, until it is forgotten. */
class Answers {
  readonly #begin: () => BatchReader;
  #reader: BatchReader | null = null;
  #loaders: Loaders | null = null;

  constructor(begin: () => BatchReader) {
    this.#begin = begin;
  }

  get reader(): BatchReader {
    return (this.#reader ??= this.#begin());
  }

  get loaders(): Loaders {
    return (this.#loaders ??= createLoaders(this.reader));
  }

  forget(): void {
    this.#reader = null;
    this.#loaders = null;
  }
}

/**
 * A class, so that its accessors are made once: those of an object literal have V8 make a hidden class for each object, which is
 * old from the beginning and keeps all that the request had until the whole heap is looked through. Apollo copies the fields of a
 * context into another one: it has none of its own that change, and none that are private to it.
 */
class RequestContext implements ApiContext {
  readonly registry: Registry;
  readonly curation: Curation;
  readonly files: FileWork;
  readonly texts: Texts;
  readonly mostFileBytes: number;
  readonly signal: AbortSignal | undefined;
  readonly authorization: string | null;
  readonly requestId: string | null;
  readonly today: string;
  private readonly answers: Answers;

  constructor(given: ContextOptions) {
    const { reader, cache, registry, operation, requestId, bookmarked = false } = given;
    this.registry = registry;
    this.curation = given.curation ?? NO_EDITS;
    this.files = given.files ?? fileWorkHere(registry);
    this.texts = given.texts ?? NO_TEXTS;
    this.mostFileBytes = given.mostFileBytes ?? USUAL_FILE_BYTES;
    this.signal = given.signal;
    this.authorization = given.authorization ?? null;
    this.requestId = requestId ?? null;
    this.today = given.today ?? todayInVietnam();
    const options = { ...(operation ? { operation } : {}), ...(requestId ? { requestId } : {}) };
    const named: Reader = { read: (query, params) => reader.read(query, params, options) };
    this.answers = new Answers(() => cache?.over(named, { bookmarked }) ?? batchReader(named));
  }

  get reader(): Reader {
    return this.answers.reader;
  }

  get loaders(): Loaders {
    return this.answers.loaders;
  }

  forget(): void {
    this.answers.forget();
  }
}
