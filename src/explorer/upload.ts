import { ApiError, dataOf, type Answer } from './api.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** A file as the API takes it. */
export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

export interface UploadOptions {
  readonly signal: AbortSignal;
  /** Is told how much of the request is sent, 0…1. */
  readonly progress: (share: number) => void;
}

/**
 * Asks the API something that a file goes with. `fetch` does not tell how much is sent.
 *
 * @throws ApiError as `ask` does; the reason of the signal once that is given
 */
export function askWithFile<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  { signal, progress }: UploadOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const end = (): void => {
      request.abort();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', end, { once: true });
    request.upload.onprogress = ({ loaded, total }) => {
      progress(total > 0 ? loaded / total : 0);
    };
    request.onerror = () => {
      reject(new ApiError('OFFLINE', 'no connection'));
    };
    request.onload = () => {
      try {
        resolve(dataOf(answerOf<T>(request), request.statusText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.onloadend = () => {
      signal.removeEventListener('abort', end);
    };
    request.open('POST', '/graphql/with-file');
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('accept', 'application/graphql-response+json');
    request.send(JSON.stringify({ query: document.toString(), variables }));
  });
}

function answerOf<T>({ responseText, status, statusText }: XMLHttpRequest): Answer<T> {
  try {
    return JSON.parse(responseText) as Answer<T>;
  } catch {
    throw new ApiError('OFFLINE', `${status} ${statusText}`);
  }
}

/** @throws DOMException where the file cannot be read any more: it was moved or changed */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => {
      reject(reader.error ?? new Error('not readable'));
    };
    reader.onload = () => {
      // data:<type>;base64,<what is asked for>
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}

/** Bytes as the API gives them. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
