import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { AboutDocument, type AboutQuery } from '../generated/graphql.js';
import { AccuracyTable } from '../parts/accuracy.js';
import { Answer } from '../parts/answer.js';
import { capital, placeLabel } from '../parts/document-line.js';
import { Facts } from '../parts/facts.js';
import { Table } from '../parts/table.js';
import { useTitle } from '../parts/title.js';
import { ASKED, useWords } from '../words.js';

/** What the data are, and what they cannot tell. */
export function AboutPage(): ReactNode {
  const { say, language } = useWords();
  useTitle(say('about'));
  const page = useQuery({
    queryKey: ['about', language],
    queryFn: ({ signal }) => ask(AboutDocument, { language: ASKED[language] }, signal),
    // while its sources come in the other language, they stay to be seen
    placeholderData: keepPreviousData,
  });
  return (
    <article>
      <h1>{say('aboutQuestion')}</h1>
      <section>
        <h2>{say('thinQuestion')}</h2>
        <p>{say('thinAnswer')}</p>
        <p>{say('statusAnswer')}</p>
      </section>
      <Answer of={page}>{(answer) => <Figures of={answer} />}</Answer>
    </article>
  );
}

function Figures({ of }: { readonly of: AboutQuery }): ReactNode {
  const { say, date } = useWords();
  const { holdings, registry, accuracy } = of.about;
  return (
    <>
      <Holdings of={holdings} />
      <Citations of={holdings.citations} />
      <Kinds of={of} />
      <section>
        <h2>{say('accuracyQuestion')}</h2>
        {accuracy.length === 0 ? <p>{say('noAccuracy')}</p> : <AccuracyTable of={accuracy} />}
      </section>
      <section>
        <h2>{say('registryQuestion')}</h2>
        <p>
          {say('registryAnswer', {
            date: date(registry.asOf),
            documents: registry.documents,
            relations: registry.relations,
          })}
        </p>
        <details>
          <summary>{say('sources', { count: registry.sources.length })}</summary>
          <ul>
            {registry.sources.map(({ source, facts }) => (
              <li key={source}>
                {source} <span className="quiet">{say('facts', { count: facts })}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

function Holdings({ of }: { readonly of: AboutQuery['about']['holdings'] }): ReactNode {
  const { say } = useWords();
  const facts = [
    [say('countDocuments'), of.documents],
    [say('countRead'), of.read],
    [say('countCitations'), of.citations.total],
    [say('countWork'), of.assignments],
    [say('countDeadlines'), of.deadlines],
  ] as const;
  return (
    <section>
      <h2>{say('holdingsQuestion')}</h2>
      <Facts of={facts.map(([name, count]) => [name, say('number', { count })])} />
    </section>
  );
}

function Citations({ of }: { readonly of: AboutQuery['about']['holdings']['citations'] }): ReactNode {
  const { say } = useWords();
  const rows = [
    ['RESOLVED', of.resolved],
    ['AMBIGUOUS', of.ambiguous],
    ['UNKNOWN', of.unknown],
  ] as const;
  if (of.total === 0) return null;
  return (
    <section>
      <h2>{say('resolutionQuestion')}</h2>
      <Table head={[say('citation'), say('count'), say('share')]}>
        {rows.map(([resolution, count]) => (
          <tr key={resolution}>
            <th scope="row">{say(resolution)}</th>
            <td className="number">{say('number', { count })}</td>
            <td className="number">{say('percent', { share: count / of.total })}</td>
          </tr>
        ))}
      </Table>
      <p className="quiet">{say('resolutionHelp')}</p>
    </section>
  );
}

/** Of which types and places there is how much; each leads to its list. */
function Kinds({ of }: { readonly of: AboutQuery }): ReactNode {
  const words = useWords();
  const kinds = of.documentKinds.map(({ type, name, documents }) => ({
    name: capital(name),
    documents,
    filter: `type=${encodeURIComponent(type)}`,
  }));
  const places = of.places.map((place) => ({
    name: placeLabel(place, words),
    documents: place.documents,
    filter: `place=${place.slug}`,
  }));
  return (
    <section>
      <h2>{words.say('kindsQuestion')}</h2>
      <Counts title={words.say('type')} rows={kinds} />
      <Counts title={words.say('place')} rows={places} />
      <p className="quiet">{words.say('notInCorpus')}</p>
    </section>
  );
}

interface Count {
  readonly name: string;
  readonly documents: number;
  readonly filter: string;
}

function Counts({ title, rows }: { readonly title: string; readonly rows: readonly Count[] }): ReactNode {
  const { keepDay } = useDay();
  const shown = rows
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name, 'vi'));
  return (
    <>
      <h3>{title}</h3>
      <ul className="counts">
        {shown.map(({ name, documents, filter }) => (
          <li key={filter}>
            <Link to={keepDay(`/?read=no&${filter}`)}>{name}</Link> <span className="quiet">{documents}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
