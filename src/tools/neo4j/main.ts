import { startNeo4j } from './server.js';

/** `npm run neo4j [PORT]`: a Neo4j for development, gone with all its data on Ctrl-C. */
const server = await startNeo4j(Number(process.argv[2] ?? 7687));
console.log(`Neo4j is up. In another shell:\n
  export GRAPH_URL=${server.url} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}
  npx cancu serve\n\nCtrl-C stops it and removes its data.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
