import type { LinkKind } from '../generated/graphql.js';

/** Colours of the page that pictures use, by the names of its custom properties. */
export const COLOURS = ['ink', 'quiet', 'paper', 'shade', 'line', 'accent', 'good', 'doubtful', 'dead', 'unknown'] as const;
export type Colour = (typeof COLOURS)[number];
export type Palette = Readonly<Record<Colour, string>>;

/** How a tie is drawn; told apart by width and dashes too, not by colour alone. */
export interface LineLook {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash: readonly [number, number] | null;
}

const ENDS: LineLook = { colour: 'dead', width: 4, dash: null };
const CHANGES: LineLook = { colour: 'doubtful', width: 3, dash: [10, 5] };
const CONTINUES: LineLook = { colour: 'good', width: 3, dash: [3, 4] };
const CARRIES_OUT: LineLook = { colour: 'accent', width: 2.5, dash: null };
const NAMES: LineLook = { colour: 'unknown', width: 1, dash: null };

export const LINES: Readonly<Record<LinkKind, LineLook>> = {
  REPLACES: ENDS,
  REPEALS: ENDS,
  SUSPENDS: ENDS,
  AMENDS: CHANGES,
  CORRECTS: CHANGES,
  CONTINUES,
  CONSOLIDATES: CHANGES,
  GUIDES: CARRIES_OUT,
  PROMULGATES: CARRIES_OUT,
  IMPLEMENTS: CARRIES_OUT,
  CARRIES_OUT,
  BASED_ON: NAMES,
  CITES: NAMES,
};

/** What a reader is told of the lines: the kinds that share a look. */
export const LEGEND: readonly (readonly [LinkKind, ...LinkKind[]])[] = [
  ['REPLACES', 'REPEALS', 'SUSPENDS'],
  ['AMENDS', 'CORRECTS', 'CONSOLIDATES'],
  ['CONTINUES'],
  ['CARRIES_OUT', 'GUIDES', 'PROMULGATES'],
  ['CITES', 'BASED_ON'],
];

/** What is only claimed is drawn in dots, whatever it is. */
export const UNCONFIRMED: readonly [number, number] = [1, 5];

/** How a line that is only claimed is shown where it is explained. */
export const CLAIMED: LineLook = { colour: 'ink', width: 3, dash: UNCONFIRMED };

/**
 * The palette of the page.
 *
 * @param scheme as the page shows it now, light or dark; or light, as on paper
 */
export function paletteOf(page: HTMLElement, scheme: 'now' | 'light'): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (scheme === 'light') probe.style.colorScheme = 'light';
  page.append(probe);
  const colours = COLOURS.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Colour, string>;
}
