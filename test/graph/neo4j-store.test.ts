import neo4j, { type Driver, Neo4jError, type Session, type SessionConfig } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { neo4jStoreOver } from '../../src/graph/neo4j/store.js';
import type { GraphStore } from '../../src/graph/store.js';

/** What a driver is asked for, in place of a cluster. */
interface Recorded {
  readonly store: GraphStore;
  readonly sessions: Pick<SessionConfig, 'database' | 'defaultAccessMode' | 'bookmarks' | 'bookmarkManager'>[];
  /** How each question was put: as a transaction of its own, or managed, which the driver puts again. */
  readonly asked: ('alone' | 'read' | 'write')[];
}

/** @param answer what each question gets, in order: an error, or an answer without rows */
function recorded(answer: readonly (Neo4jError | null)[] = [], database?: string): Recorded {
  const sessions: Recorded['sessions'] = [];
  const asked: Recorded['asked'] = [];
  const next = (how: Recorded['asked'][number]): Promise<{ records: never[] }> => {
    const error = answer[asked.push(how) - 1] ?? null;
    return error ? Promise.reject(error) : Promise.resolve({ records: [] });
  };
  const session = {
    run: () => next('alone'),
    executeRead: () => next('read'),
    executeWrite: () => next('write'),
    close: () => Promise.resolve(),
  } as unknown as Session;
  const driver = {
    session: (config: SessionConfig) => {
      sessions.push(config);
      return session;
    },
  } as unknown as Driver;
  return { store: neo4jStoreOver(driver, 'neo4j://cluster', database === undefined ? {} : { database }), sessions, asked };
}

const failure = (code: string): Neo4jError => new Neo4jError('not now', code, '', '');
const read = ({ store }: Recorded, options = {}): Promise<unknown> => store.read('meta/read', {}, options);

describe('what is sent where', () => {
  test('questions go to members that read, changes to the one that writes, in the database that was named', async () => {
    const one = recorded([], 'papers');
    await read(one);
    await one.store.write(() => Promise.resolve());
    expect(one.sessions.map(({ database, defaultAccessMode }) => [database, defaultAccessMode])).toEqual([
      ['papers', neo4j.session.READ],
      ['papers', neo4j.session.WRITE],
    ]);
    expect(one.asked).toEqual(['alone', 'write']);
  });

  test('every session of a process shares its bookmarks, and has those that a request brought', async () => {
    const one = recorded();
    await one.store.write(() => Promise.resolve());
    await read(one, { bookmarks: ['a', 'b'] });
    expect(one.sessions.map(({ bookmarks }) => bookmarks)).toEqual([[], ['a', 'b']]);
    const [manager, ...others] = new Set(one.sessions.map(({ bookmarkManager }) => bookmarkManager));
    expect(others).toEqual([]);
    await manager?.updateBookmarks([], ['after the write']);
    expect(await one.store.bookmarks()).toEqual(['after the write']);
  });
});

describe('a question that fails', () => {
  test.each(['Neo.TransientError.Transaction.BookmarkTimeout', 'ServiceUnavailable', 'SessionExpired'])(
    'for %s is asked again the managed way',
    async (code) => {
      const one = recorded([failure(code), null]);
      await expect(read(one)).resolves.toEqual([]);
      expect(one.asked).toEqual(['alone', 'read']);
      expect(one.sessions.map(({ defaultAccessMode }) => defaultAccessMode)).toEqual([neo4j.session.READ, neo4j.session.READ]);
    },
  );

  test('for what another try does not mend is asked once', async () => {
    const one = recorded([failure('Neo.ClientError.Statement.SyntaxError')]);
    await expect(read(one)).rejects.toThrow('not now');
    expect(one.asked).toEqual(['alone']);
  });

  test('again and again is an error that says what to do', async () => {
    const one = recorded([failure('ServiceUnavailable'), failure('ServiceUnavailable')]);
    await expect(read(one)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('Is it running') as string,
    });
  });

  test('is not asked again once nobody waits for it', async () => {
    const stop = new AbortController();
    const one = recorded([failure('SessionExpired'), null]);
    const waiting = read(one, { signal: stop.signal });
    stop.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(one.asked).toEqual(['alone']);
  });

  test('for bookmarks of another database says so', async () => {
    const one = recorded([failure('Neo.ClientError.Transaction.InvalidBookmark')]);
    await expect(read(one, { bookmarks: ['x'] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
