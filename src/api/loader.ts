import DataLoader from 'dataloader';

/** A value, or the promise of one. */
export type Awaitable<T> = T | Promise<T>;

/** What is made of a value: at once where the value is there, else when it is. */
export function whenThere<T, U>(value: Awaitable<T>, make: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(make) : make(value);
}

/** All of them, at once where all are there. */
export function allThere<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  if (values.some((one) => one instanceof Promise)) return Promise.all(values.map((one) => Promise.resolve(one)));
  return values as T[];
}

/**
 * Asks for many keys at once, as a DataLoader does, and gives what is there already without a promise: an object whose fields are
 * all there is executed in one go, and a page has hundreds of them.
 */
export class Loader<V, K extends string = string> {
  readonly #read: (keys: readonly K[]) => Promise<readonly V[]>;
  /** Made when it is asked: a request uses a few of the loaders that it has. */
  #loader: DataLoader<K, V> | null = null;
  readonly #there = new Map<K, V>();

  /** @param read gives a value for each of the keys, in their order */
  constructor(read: (keys: readonly K[]) => Promise<readonly V[]>) {
    this.#read = read;
  }

  /** The value itself where it is there, else its promise. */
  at(key: K): Awaitable<V> {
    const value = this.#there.get(key);
    if (value !== undefined) return value;
    this.#loader ??= new DataLoader((keys) => this.#readAll(keys));
    return this.#loader.load(key);
  }

  async #readAll(keys: readonly K[]): Promise<readonly V[]> {
    const values = await this.#read(keys);
    keys.forEach((key, index) => this.#there.set(key, values[index] as V));
    return values;
  }

  async load(key: K): Promise<V> {
    return this.at(key);
  }

  async loadMany(keys: readonly K[]): Promise<V[]> {
    return allThere(keys.map((key) => this.at(key)));
  }

  /** Takes a value that came along with another; one that is there stays. */
  prime(key: K, value: V): void {
    if (!this.#there.has(key)) this.#there.set(key, value);
  }
}
