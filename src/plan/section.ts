import type { Flow } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { Marker } from '../reading/marker.js';
import { fold } from '../text/fold.js';

/** A paragraph with its place in the document's numbering. */
export interface Numbered {
  readonly paragraph: Paragraph;
  /** Labels from the top: `III.2`, `Điều 3.1`; dashes have none of their own. */
  readonly path: string;
}

const RANK: Readonly<Record<Marker['kind'], number>> = { part: 0, roman: 1, article: 1, number: 2, letter: 4, dash: 5 };
/** A part holds chapters, a chapter sections: Decree 30/2020/NĐ-CP, Appendix I. */
const PARTS: Readonly<Record<string, number>> = { phan: 0, chuong: 0.25, muc: 0.5 };

function rankOf({ kind, label }: Marker): number {
  if (kind === 'part') return PARTS[fold(label.split(' ')[0] ?? '')] ?? RANK.part;
  const dots = kind === 'number' ? (label.match(/\./gu)?.length ?? 0) : 0;
  return RANK[kind] + dots * 0.5;
}

/** Gives every paragraph the path of the heading it stands under. `1.2` under `I.` is one level below `1`. */
export function numberParagraphs(flow: Flow): Numbered[] {
  const open: { rank: number; label: string }[] = [];
  let path = '';
  return Array.from(flow.paragraphs, (paragraph) => {
    const { marker } = paragraph;
    if (marker && marker.kind !== 'dash') {
      const rank = rankOf(marker);
      while (open.length > 0 && (open.at(-1)?.rank ?? -1) >= rank) open.pop();
      open.push({ rank, label: marker.kind === 'number' ? lastNumber(marker.label) : marker.label });
      path = open.map((one) => one.label).join('.');
    }
    return { paragraph, path };
  });
}

function lastNumber(label: string): string {
  return label.split('.').at(-1) ?? label;
}
