import { useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { CheckDraftQuery, Severity } from '../generated/graphql.js';
import { groupsBy } from '../groups.js';
import { useWords, type MessageName } from '../words.js';
import { Badge } from './badge.js';
import { CheckedCitations, nameOfState, quietCitations, signOf, type QuietCitation } from './checked-citations.js';
import { DocumentLine } from './document-line.js';
import { FindingText, SEVERITIES, SEVERITY_SIGNS } from './findings.js';
import { goToMark, MarkedText, type Mark } from './marked-text.js';

type Report = CheckDraftQuery['check'];
type Finding = Report['findings'][number];

/** The text that was checked with every citation and finding where it stands, and beside it what was found; each leads to the other. */
export function CheckedText({ report }: { readonly report: Report }): ReactNode {
  const { say } = useWords();
  const [shown, toggle] = useSeverities();
  const [selected, select] = useState<string | null>(null);
  const groups = useMemo(() => groupsOf(report.findings.filter(({ severity }) => shown.includes(severity))), [report, shown]);
  const quiet = useMemo(() => quietCitations(report, keyOf), [report]);
  const marks = useMemo(
    () => [...groups.map((group) => markOf(group, say)), ...quiet.map((one) => quietMark(one, say))],
    [groups, quiet, say],
  );
  const show = (key: string): void => {
    select(key);
    const place = document.getElementById(key);
    const folded = place?.closest('details');
    if (folded) folded.open = true;
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  };
  const goTo = (key: string): void => {
    select(key);
    goToMark(key);
  };
  return (
    <>
      <Filter findings={report.findings} shown={shown} toggle={toggle} />
      <div className="beside">
        <MarkedText text={report.text} marks={marks} selected={selected} onSelect={show} label={say('checkedText')} />
        <section className="panel" aria-label={say('checkFindings')} tabIndex={0}>
          {report.findings.length === 0 && <p>{say(whyNothing(report))}</p>}
          <ol className="findings">
            {groups.map((group) => (
              <Group
                key={group.key}
                of={group}
                selected={group.key === selected}
                goTo={() => {
                  goTo(group.key);
                }}
              />
            ))}
          </ol>
          <CheckedCitations of={quiet} selected={selected} goTo={goTo} />
        </section>
      </div>
    </>
  );
}

/** That nothing was found says nothing where nothing could be judged. */
function whyNothing({ citations, notJudged }: Report): MessageName {
  if (citations.length === 0) return 'noCitations';
  return notJudged.length >= citations.length ? 'nothingJudged' : 'noFindings';
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `f${start}-${end}`;
}

/** What was found about the same words. */
interface Group {
  readonly key: string;
  /** The gravest first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = groupsBy(findings, ({ span }) => keyOf(span));
  const grave = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  for (const group of groups.values()) group.sort((a, b) => grave(a) - grave(b));
  return [...groups].map(([key, group]) => ({ key, findings: group }));
}

function markOf({ key, findings: [gravest, ...others] }: Group, say: (name: MessageName) => string): Mark {
  const [sign, tone] = SEVERITY_SIGNS[gravest.severity];
  const { start, end } = gravest.span;
  return { key, start, end, sign, tone, label: [gravest, ...others].map(({ severity }) => say(severity)).join(', ') };
}

function quietMark({ key, citation }: QuietCitation, say: (name: MessageName) => string): Mark {
  const [sign, tone] = signOf(citation);
  const { start, end } = citation.span;
  return { key, start, end, sign, tone, label: say(nameOfState(citation)) };
}

function Group({
  of: { key, findings },
  selected,
  goTo,
}: {
  readonly of: Group;
  readonly selected: boolean;
  readonly goTo: () => void;
}): ReactNode {
  const { say } = useWords();
  const [gravest] = findings;
  return (
    <li id={key} className={SEVERITY_SIGNS[gravest.severity][1]} tabIndex={-1} aria-current={selected ? 'true' : undefined}>
      {findings.map((finding) => (
        <FindingText key={finding.id} of={finding} />
      ))}
      {gravest.refersTo && <DocumentLine of={gravest.refersTo} />}
      <p>
        <button type="button" className="plain" onClick={goTo}>
          {say('showInText')}
        </button>
      </p>
    </li>
  );
}

function Filter({
  findings,
  shown,
  toggle,
}: {
  readonly findings: readonly Finding[];
  readonly shown: readonly Severity[];
  readonly toggle: (severity: Severity) => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <fieldset className="filter">
      <legend>{say('severityFilter')}</legend>
      {SEVERITIES.map((severity) => (
        <label key={severity}>
          <input
            type="checkbox"
            checked={shown.includes(severity)}
            onChange={() => {
              toggle(severity);
            }}
          />{' '}
          <Badge sign={SEVERITY_SIGNS[severity]}>
            {say(severity)} {findings.filter((one) => one.severity === severity).length}
          </Badge>
        </label>
      ))}
    </fieldset>
  );
}

/** Which severities are shown stands in the address; all of them, where it says nothing. */
function useSeverities(): readonly [readonly Severity[], (severity: Severity) => void] {
  const [params, setParams] = useSearchParams();
  const said = params.get('severity');
  const shown = useMemo(() => (said === null ? SEVERITIES : SEVERITIES.filter((one) => said.split(',').includes(one))), [said]);
  const toggle = (severity: Severity): void => {
    const wanted = SEVERITIES.filter((one) => (one === severity) !== shown.includes(one));
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (wanted.length === SEVERITIES.length) after.delete('severity');
        else after.set('severity', wanted.join(','));
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return [shown, toggle];
}
