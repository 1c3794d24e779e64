import type { ReactNode } from 'react';
import { documentPath, useDay, todayInVietnam } from '../address.js';
import { ask } from '../api.js';
import { calendarOf, daysAfter, lastDayOf, type CalendarDay } from '../calendar.js';
import { AgencyDeadlinesDocument, type AgencyDeadlinesQuery, type AgencyLineFragment } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { DocumentLine, longNameOf } from './document-line.js';
import { Download } from './download.js';
import { Pages, usePages } from './pages.js';
import { Table } from './table.js';
import { When } from './work.js';

type Deadline = AgencyDeadlinesQuery['deadlines']['edges'][number]['node'];

/** For so long what recurs is written out. */
const DAYS_AHEAD = 365;

/** By when a body has to do something: as a table, and for its calendar. */
export function AgencyDeadlines({ of }: { readonly of: AgencyLineFragment }): ReactNode {
  const { say, date } = useWords();
  const { asOf } = useDay();
  const from = asOf ?? todayInVietnam();
  const before = daysAfter(from, DAYS_AHEAD);
  const list = usePages(
    ['agency-deadlines', of.id, from],
    async (after, signal) => (await ask(AgencyDeadlinesDocument, { id: of.id, from, before, after }, signal)).deadlines,
  );
  return (
    <Pages of={list}>
      {({ nodes: deadlines, more }) => {
        const days = deadlines.flatMap((one) => daysOf(one));
        return (
          <section>
            <h2>{say('agencyDeadlines')}</h2>
            {deadlines.length === 0 ? <p>{say('noDeadlines')}</p> : <DeadlineTable of={deadlines} />}
            {more}
            {deadlines.length > 0 && days.length === 0 && <p className="quiet">{say('noCalendar')}</p>}
            {days.length > 0 && (
              <>
                <p className="quiet">{say('calendarHelp', { count: days.length, from: date(from), before: date(before) })}</p>
                <Download
                  name={`${of.id.replaceAll('/', '-')}.ics`}
                  type="text/calendar;charset=utf-8"
                  content={() => calendarOf(of.name, days, new Date())}
                >
                  {say('calendar')}
                </Download>
              </>
            )}
          </section>
        );
      }}
    </Pages>
  );
}

function DeadlineTable({ of }: { readonly of: readonly Deadline[] }): ReactNode {
  const { say, date } = useWords();
  return (
    <Table label={say('agencyDeadlines')} head={[say('when'), say('what'), say('document')]}>
      {of.map((one) => (
        <tr key={one.id}>
          <td>
            <When of={one} />
            {one.occurrences.length > 0 && <span className="title">{one.occurrences.map(date).join(', ')}</span>}
          </td>
          <td>{one.what ?? one.assignments[0]?.quote}</td>
          <td>
            <DocumentLine of={one.document} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The days of a deadline for a calendar; none of a rhythm that names no day. */
function daysOf(deadline: Deadline): CalendarDay[] {
  const { id, date, occurrences, surface, what, document, assignments } = deadline;
  const days = date == null ? occurrences : [lastDayOf(date)];
  return days.map((day) => ({
    uid: `${id}/${day}@cancu`,
    day,
    summary: what ?? surface,
    description: [`${surface} (${longNameOf(document)})`, ...assignments.map(({ quote }) => quote)].join('\n'),
    url: new URL(documentPath(document.id), window.location.href).href,
  }));
}
