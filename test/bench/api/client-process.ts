import { answerTo, type Answered, type Load } from './clients.js';
import { httpClient } from './http-client.js';

/** The process of `startClients`: a load comes as a message, and how much was answered goes back. */
process.on('message', (load: Load) => {
  void answered(load).then((outcome) => process.send?.(outcome));
});

async function answered(load: Load): Promise<Answered | { readonly error: string }> {
  const client = httpClient(load.url);
  try {
    return await answerTo(load, client);
  } catch (error) {
    return { error: String(error) };
  } finally {
    client.close();
  }
}
