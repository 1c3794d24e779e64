/** The longest body of a request that carries no file, in bytes. */
export const MOST_BODY_BYTES = 1024 * 1024;
