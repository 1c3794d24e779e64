import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Builds the explorer into dist/explorer, from where the server takes it. `npm run dev:explorer` asks a running server. */
export default defineConfig({
  root: import.meta.dirname,
  // the server sends what was compressed once and for all
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], exclude: [/\.html$/u] })],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // the server's policy takes no script and no style that stands in the page
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
