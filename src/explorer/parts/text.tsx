import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { CITATION_SIGNS, CITATION_STATES, statesOf } from '../citation-state.js';
import {
  DocumentTextDocument,
  TextCitationsDocument,
  type DocumentNameFragment,
  type DocumentPageQuery,
  type TextCitationsQuery,
  type TextCitationsQueryVariables,
} from '../generated/graphql.js';
import { ASKED, useWords, type MessageName } from '../words.js';
import { Answer } from './answer.js';
import { Badge } from './badge.js';
import { CitationDetails } from './citation-details.js';
import { CITATION_NAMES } from './citation-states.js';
import { Retold } from './retold.js';
import { goToMark, MarkedText, markId, type Mark } from './marked-text.js';

export type TextCitation = NonNullable<TextCitationsQuery['document']>['citations']['edges'][number]['node'];
export type TextFinding = NonNullable<DocumentPageQuery['document']>['findings'][number];

/** The text of a document with every citation where it stands, and beside it the one that is chosen. */
export function DocumentText({
  of,
  findings,
}: {
  readonly of: DocumentNameFragment;
  readonly findings: readonly TextFinding[];
}): ReactNode {
  const { id } = of;
  const { say, language } = useWords();
  const { asOf } = useDay();
  const text = useQuery({
    queryKey: ['text', id],
    queryFn: async ({ signal }) => (await ask(DocumentTextDocument, { id }, signal)).document?.text ?? null,
  });
  const citations = useQuery({
    queryKey: ['textCitations', id, asOf, language],
    queryFn: ({ signal }) => all({ id, asOf, language: ASKED[language] }, signal),
    // marks of the day before stay to be seen while those of the next one are on their way
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
  return (
    <section aria-labelledby="text">
      <h2 id="text">{say('text')}</h2>
      <Retold of={of} />
      <Answer of={citations}>{(all) => <Legend citations={all} />}</Answer>
      <Answer of={text}>
        {(whole) =>
          whole === null ? <p>{say('noText')}</p> : <Marked text={whole} citations={citations.data ?? NONE} findings={findings} />
        }
      </Answer>
    </section>
  );
}

const NONE: readonly TextCitation[] = [];

/** Every citation, page after page. */
async function all(of: Omit<TextCitationsQueryVariables, 'after'>, signal: AbortSignal): Promise<readonly TextCitation[]> {
  const found: TextCitation[] = [];
  for (let after: string | null = null; ;) {
    const { document }: TextCitationsQuery = await ask(TextCitationsDocument, { ...of, after }, signal);
    found.push(...(document?.citations.edges ?? []).map(({ node }) => node));
    after = document?.citations.pageInfo.hasNextPage ? (document.citations.pageInfo.endCursor ?? null) : null;
    if (after === null) return found;
  }
}

function Marked({
  text,
  citations,
  findings,
}: {
  readonly text: string;
  readonly citations: readonly TextCitation[];
  readonly findings: readonly TextFinding[];
}): ReactNode {
  const { say } = useWords();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const selected = citations.find(({ ordinal }) => hash === `#c${ordinal}`) ?? null;
  const key = selected && `c${selected.ordinal}`;
  const marks = useMemo(() => citations.map((one) => markOf(one, say)), [citations, say]);
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    // an address that came from elsewhere leads to its place; what is clicked is in sight already
    if (key !== null && chosen.current !== key) goToMark(key);
    chosen.current = null;
  }, [key]);
  const choose = (wanted: string | null): void => {
    chosen.current = wanted;
    void navigate({ search: window.location.search, hash: wanted ?? '' }, { replace: true, preventScrollReset: true });
  };
  const panel = useRef<HTMLElement>(null);
  const show = (wanted: string): void => {
    choose(wanted);
    // out from under the panel
    document.getElementById(markId(wanted))?.scrollIntoView({ block: 'nearest' });
    panel.current?.focus({ preventScroll: true });
  };
  return (
    <div className="beside">
      <MarkedText text={text} marks={marks} selected={key} onSelect={show} label={say('textLabel')} />
      <section
        ref={panel}
        className={selected ? 'panel chosen' : 'panel'}
        aria-label={say('citationChosen')}
        aria-live="polite"
        tabIndex={-1}
      >
        {selected === null ? (
          <p className="quiet">{say('textHint')}</p>
        ) : (
          <CitationDetails
            of={selected}
            findings={findings.filter((one) => one.id.startsWith(`${selected.id}/`))}
            back={() => {
              goToMark(`c${selected.ordinal}`);
            }}
            close={() => {
              goToMark(`c${selected.ordinal}`);
              choose(null);
            }}
          />
        )}
      </section>
    </div>
  );
}

function markOf(citation: TextCitation, say: (name: MessageName) => string): Mark {
  const states = statesOf(citation);
  return {
    key: `c${citation.ordinal}`,
    start: citation.span.start,
    end: citation.span.end,
    sign: states.map((state) => CITATION_SIGNS[state][0]).join(' '),
    tone: CITATION_SIGNS[states[0]][1],
    label: states.map((state) => say(CITATION_NAMES[state])).join(', '),
  };
}

/** What the signs mean, and how many there are of each. */
function Legend({ citations }: { readonly citations: readonly TextCitation[] }): ReactNode {
  const { say } = useWords();
  return (
    <ul className="legend" aria-label={say('legend')}>
      {CITATION_STATES.map((state) => (
        <li key={state}>
          <Badge sign={CITATION_SIGNS[state]}>
            {say(CITATION_NAMES[state])} {citations.filter((one) => statesOf(one).includes(state)).length}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
