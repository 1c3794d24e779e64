import type { ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { CheckPage } from './pages/check.js';
import { AboutPage } from './pages/about.js';
import { AgencyPage } from './pages/agency.js';
import { DocumentPage } from './pages/document.js';
import { GraphPage } from './pages/graph.js';
import { HomePage } from './pages/home.js';
import { ImplementersPage } from './pages/implementers.js';
import { NotFoundPage } from './pages/not-found.js';
import { Header } from './parts/header.js';
import { useWords } from './words.js';

export function App(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main">
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/check" element={<CheckPage />} />
          <Route path="/d/*" element={<OfDocument />} />
          <Route path="/a/*" element={<OfAgency />} />
          <Route path="/about" element={<AboutPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </main>
    </>
  );
}

const IMPLEMENTERS = '/implementers';
const GRAPH = '/graph';

/** An id is a path of its own, with what is shown of the document behind it. */
function OfDocument(): ReactNode {
  const path = useParams()['*'] ?? '';
  if (path.endsWith(IMPLEMENTERS)) return <ImplementersPage id={path.slice(0, -IMPLEMENTERS.length)} />;
  if (path.endsWith(GRAPH)) return <GraphPage id={path.slice(0, -GRAPH.length)} />;
  return <DocumentPage id={path} />;
}

function OfAgency(): ReactNode {
  return <AgencyPage id={useParams()['*'] ?? ''} />;
}
