import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { agenciesPath, useDay } from '../address.js';
import { ask } from '../api.js';
import { AgencyPageDocument, type AgencyPageQuery } from '../generated/graphql.js';
import { AgencyDeadlines } from '../parts/agency-deadlines.js';
import { AgencyDocuments } from '../parts/agency-documents.js';
import { AgencyInPlace, AgencyLink } from '../parts/agency-link.js';
import { AgencyWork } from '../parts/agency-work.js';
import { Answer } from '../parts/answer.js';
import { placeLabel } from '../parts/document-line.js';
import { Facts } from '../parts/facts.js';
import { useTitle } from '../parts/title.js';
import { stepsOf, type Step } from '../successions.js';
import { ASKED, useWords } from '../words.js';
import { Nothing } from './not-found.js';

/** What a body has to do, by when, and what it was before and became later. */
export function AgencyPage({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords();
  const page = useQuery({
    queryKey: ['agency', id, language],
    queryFn: ({ signal }) => ask(AgencyPageDocument, { id, language: ASKED[language] }, signal),
    // while its remarks come in the other language, they stay to be seen
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
  return (
    <Answer of={page}>
      {({ agency }) => (agency ? <Whole of={agency} /> : <Nothing title={say('notFound')} hint={say('noAgency', { id })} />)}
    </Answer>
  );
}

function Whole({ of }: { readonly of: NonNullable<AgencyPageQuery['agency']> }): ReactNode {
  const words = useWords();
  const { say, date } = words;
  const { keepDay } = useDay();
  const place = of.province ? placeLabel(of.province, words) : null;
  useTitle([of.name, place].filter(Boolean).join(', '));
  return (
    <article>
      <header>
        <p className="kicker">
          <Link to={keepDay(agenciesPath())}>{say('bodies')}</Link> {place ?? say('noPlace')}
        </p>
        <h1>{of.name}</h1>
        <Facts
          of={[
            [say('partOf'), of.partOf && <AgencyLink of={of.partOf} />],
            [say('existsFrom'), of.validFrom && date(of.validFrom)],
            [say('existsTo'), of.validTo && date(of.validTo)],
            ['ID', <code>{of.id}</code>],
          ]}
        />
      </header>
      <Successions steps={stepsOf(of)} />
      <AgencyWork id={of.id} />
      <AgencyDeadlines of={of} />
      <AgencyDocuments id={of.id} />
    </article>
  );
}

function Successions({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('successions')}</h2>
      {steps.length === 0 && <p>{say('noSuccessions')}</p>}
      <ol className="documents">
        {steps.map((step, index) => (
          <SuccessionItem key={index} of={step} />
        ))}
      </ol>
    </section>
  );
}

function SuccessionItem({ of }: { readonly of: Step }): ReactNode {
  const { say, date } = useWords();
  const details = [
    say('source', { source: of.source }),
    of.confirmed ? null : say('notConfirmed'),
    of.withdrawn ? say('withdrawn') : null,
    of.note,
  ].filter((one) => one != null);
  return (
    <li>
      <strong>{date(of.on)}</strong> <AgencyInPlace of={of.from} />{' '}
      <span aria-label={say('takenOverBy')} role="img">
        →
      </span>{' '}
      <AgencyInPlace of={of.to} />
      {of.functions.length > 0 && <span className="title">{say('functions', { functions: of.functions.join('; ') })}</span>}
      <span className="quiet title">{details.join('; ')}</span>
    </li>
  );
}
