import { Agent, request } from 'node:http';

/** Asks GraphQL over real sockets that stay open. */
export interface HttpClient {
  /**
   * The data of an answer.
   *
   * @throws Error where the status is not 200 or the answer has errors
   */
  ask(query: string, variables: object): Promise<unknown>;
  close(): void;
}

export function httpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true });
  return {
    async ask(query, variables) {
      const { status, text } = await post(url, agent, JSON.stringify({ query, variables }));
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (status !== 200 || errors !== undefined) throw new Error(`HTTP ${status}: ${text.slice(0, 300)}`);
      return data;
    },
    close: () => {
      agent.destroy();
    },
  };
}

function post(url: string, agent: Agent, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
