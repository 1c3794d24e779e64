import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiError } from './api.js';
import { App } from './app.js';
import './style.css';
import { WordsProvider } from './words.js';

const queries = new QueryClient({
  defaultOptions: {
    // the server may be on this machine: it is asked whether or not the browser sees a network
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      // an answer of the server stays the same; only the way to it may be there again
      retry: (count, error) => error instanceof ApiError && error.code === 'OFFLINE' && count < 2,
      refetchOnWindowFocus: false,
    },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <WordsProvider>
            <App />
          </WordsProvider>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}
