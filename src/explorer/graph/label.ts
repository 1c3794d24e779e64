import { BOX } from './layout.js';

const FONT = '12px sans-serif';
/** Between the label of a box and its sides. */
const AROUND = 8;

let context: CanvasRenderingContext2D | null = null;
const fitted = new Map<string, string>();

/** As much of a text as fits into a box, with `…` behind what is left out. */
export function fitting(text: string): string {
  let found = fitted.get(text);
  if (found === undefined) fitted.set(text, (found = cutToFit(text)));
  return found;
}

function cutToFit(text: string): string {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text;
  context.font = FONT;
  const room = BOX.width - 2 * AROUND;
  if (context.measureText(text).width <= room) return text;
  let kept = text.length - 1;
  while (kept > 1 && context.measureText(`${text.slice(0, kept)}…`).width > room) kept -= 1;
  return `${text.slice(0, kept).trimEnd()}…`;
}
