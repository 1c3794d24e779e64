import { memo, useMemo, type MouseEvent, type ReactNode } from 'react';
import { markedLines, type MarkedLine, type Spot } from '../marks.js';
import { withoutMarkdown } from '../plain.js';

/** A stretch of a text with something to say of it: by a sign and a word, not by colour alone. */
export interface Mark extends Spot {
  /** Its place in the address. */
  readonly key: string;
  readonly sign: string;
  readonly tone: string;
  readonly label: string;
}

/** The element of a mark in its text, by its key. */
export function markId(key: string): string {
  return `mark-${key}`;
}

/** Brings a mark into view, and the keyboard to it. */
export function goToMark(key: string): void {
  const mark = document.getElementById(markId(key));
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center' });
  // what was laid out only now may have moved it
  requestAnimationFrame(() => mark?.scrollIntoView({ block: 'center' }));
}

/** Of a longer text only what is in sight is laid out: until then its lines are taken to be one line high. */
const LONG = 200_000;

/** A whole text with its marks where they stand; each is a link that shows what it is about. */
export function MarkedText({
  text,
  marks,
  selected,
  onSelect,
  label,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Key of the mark that is shown beside the text. */
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** What the text is called. */
  readonly label: string;
}): ReactNode {
  const lines = useMemo(() => markedLines(text, marks), [text, marks]);
  const click = (event: MouseEvent<HTMLElement>): void => {
    const key = (event.target as Element).closest<HTMLElement>('a[data-key]')?.dataset['key'];
    if (key === undefined) return;
    event.preventDefault();
    onSelect(key);
  };
  return (
    // Enter on a link is a click on it
    <div className={text.length > LONG ? 'marked long' : 'marked'} lang="vi" role="region" aria-label={label} onClick={click}>
      {lines.map((line) => (
        <Line key={line.start} of={line} selected={line.pieces.some(({ spot }) => spot?.key === selected) ? selected : null} />
      ))}
    </div>
  );
}

const Line = memo(function Line({
  of: { pieces, newPage },
  selected,
}: {
  readonly of: MarkedLine<Mark>;
  readonly selected: string | null;
}): ReactNode {
  return (
    <p className={newPage ? 'new-page' : undefined}>
      {pieces.map(({ text: printed, spot, first }, index) => {
        const text = withoutMarkdown(printed, index === 0);
        return spot === null ? (
          text
        ) : (
          <a
            key={index}
            id={first ? markId(spot.key) : undefined}
            href={`#${spot.key}`}
            data-key={spot.key}
            className={`mark ${spot.tone}`}
            title={spot.label}
            aria-current={spot.key === selected ? 'true' : undefined}
            tabIndex={first ? undefined : -1}
          >
            {first && <span aria-hidden="true">{spot.sign} </span>}
            {text}
            {first && <span className="hidden"> ({spot.label})</span>}
          </a>
        );
      })}
    </p>
  );
});
