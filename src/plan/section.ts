import type { Flow, Paragraph } from '../reading/layout.js';
import type { Marker } from '../reading/marker.js';

/** A paragraph with its place in the document's numbering. */
export interface Numbered {
  readonly paragraph: Paragraph;
  /** Labels from the top: `III.2`, `Điều 3.1`; dashes have none of their own. */
  readonly path: string;
  readonly depth: number;
}

const RANK: Readonly<Record<Marker['kind'], number>> = { part: 0, roman: 1, article: 1, number: 2, letter: 4, dash: 5 };

/** Gives every paragraph the path of the heading it stands under. `1.2` under `I.` is one level below `1`. */
export function numberParagraphs(flow: Flow): Numbered[] {
  const open: { rank: number; label: string }[] = [];
  return flow.paragraphs.map((paragraph) => {
    const { marker } = paragraph;
    if (marker && marker.kind !== 'dash') {
      const dots = marker.label.match(/\./gu)?.length ?? 0;
      const rank = RANK[marker.kind] + (marker.kind === 'number' ? dots * 0.5 : 0);
      while (open.length > 0 && (open.at(-1)?.rank ?? -1) >= rank) open.pop();
      open.push({ rank, label: marker.kind === 'number' ? lastNumber(marker.label) : marker.label });
    }
    return { paragraph, path: open.map((one) => one.label).join('.'), depth: open.length };
  });
}

function lastNumber(label: string): string {
  return label.split('.').at(-1) ?? label;
}
