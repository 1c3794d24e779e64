import type { ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { DocumentPage } from './pages/document.js';
import { HomePage } from './pages/home.js';
import { NotFoundPage } from './pages/not-found.js';
import { DayNotice } from './parts/day-notice.js';
import { Header } from './parts/header.js';
import { Loaded } from './parts/loaded.js';
import { useWords } from './words.js';

/** Most who come search, and read a document: what else there is is loaded when it is gone to. */
const PAGES = {
  check: () => import('./pages/check.js'),
  about: () => import('./pages/about.js'),
  agencies: () => import('./pages/agencies.js'),
  agency: () => import('./pages/agency.js'),
  graph: () => import('./pages/graph.js'),
  implementers: () => import('./pages/implementers.js'),
};

export function App(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main">
        <DayNotice />
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/check" element={<Check />} />
          <Route path="/d/*" element={<OfDocument />} />
          <Route path="/agencies" element={<Agencies />} />
          <Route path="/a/*" element={<OfAgency />} />
          <Route path="/about" element={<About />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </main>
    </>
  );
}

function Check(): ReactNode {
  return (
    <Loaded name="check" load={PAGES.check}>
      {({ CheckPage }) => <CheckPage />}
    </Loaded>
  );
}

function About(): ReactNode {
  return (
    <Loaded name="about" load={PAGES.about}>
      {({ AboutPage }) => <AboutPage />}
    </Loaded>
  );
}

const IMPLEMENTERS = '/implementers';
const GRAPH = '/graph';

/** An id is a path of its own, with what is shown of the document behind it. */
function OfDocument(): ReactNode {
  const path = useParams()['*'] ?? '';
  if (path.endsWith(IMPLEMENTERS)) {
    return (
      <Loaded name="implementers" load={PAGES.implementers}>
        {({ ImplementersPage }) => <ImplementersPage id={path.slice(0, -IMPLEMENTERS.length)} />}
      </Loaded>
    );
  }
  if (path.endsWith(GRAPH)) {
    return (
      <Loaded name="graph" load={PAGES.graph}>
        {({ GraphPage }) => <GraphPage id={path.slice(0, -GRAPH.length)} />}
      </Loaded>
    );
  }
  return <DocumentPage id={path} />;
}

function Agencies(): ReactNode {
  return (
    <Loaded name="agencies" load={PAGES.agencies}>
      {({ AgenciesPage }) => <AgenciesPage />}
    </Loaded>
  );
}

function OfAgency(): ReactNode {
  const id = useParams()['*'] ?? '';
  return (
    <Loaded name="agency" load={PAGES.agency}>
      {({ AgencyPage }) => <AgencyPage id={id} />}
    </Loaded>
  );
}
