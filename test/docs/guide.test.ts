import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileText, filesIn, GUIDE, shownIn } from './guide.js';
import { answerOf, openSampleServer } from './sample-server.js';

const guide = readFileSync(GUIDE, 'utf8');
const questions = shownIn(guide);

describe('the guide to the API (npm run docs)', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, close } = await openSampleServer());
  });
  afterAll(() => close());

  test('every query in it has its answer', () => {
    expect(questions.length).toBe(guide.match(/```graphql/gu)?.length);
    expect(questions.length).toBeGreaterThan(7);
  });

  test.each(questions.map((one) => [/(?:query|mutation) (\w+)/u.exec(one.query)?.[1] ?? '', one] as const))(
    '%s gives the answer that it shows',
    async (_name, question) => {
      const answer = await answerOf(server, question);
      expect(JSON.parse(question.answer)).toEqual(JSON.parse(answer));
    },
  );

  test('has a task for each of the four users, and none of their answers is empty', () => {
    const tasks = guide.slice(guide.indexOf('## Four tasks'), guide.indexOf('## What holds everywhere'));
    expect(tasks.match(/^### /gmu)?.length).toBe(4);
    for (const { answer } of shownIn(tasks)) expect(answer).not.toMatch(/"edges": \[\]|"findings": \[\]|"errors"/u);
  });
});

describe('the files that the guide shows', () => {
  test.each(filesIn(guide).map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    expect(text).toBe(fileText(name));
  });

  test('are those of the clients', () => {
    expect(filesIn(guide).map(({ name }) => name)).toEqual([
      'examples/typescript/client.ts',
      'examples/typescript/main.ts',
      'examples/python/superseded.py',
    ]);
  });
});
