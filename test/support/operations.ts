import { readFileSync } from 'node:fs';
import { PLANS } from './plans.js';

/** The eight main operations of the API, and variables with which each finds something in the sample plans. */
export const MAIN_OPERATIONS = {
  implementers: { document: 'vn/ttg/2021/ct/33' },
  'all-implementers': { document: 'vn/ha-giang/tu/2022/da/15' },
  citations: { document: PLANS.tuyenQuang2024 },
  'cited-by': { document: 'vn/tw/2010/qd/290' },
  work: { agency: 'agency/tuyen-quang/so-noi-vu' },
  deadlines: { from: '2024-04-01', before: '2024-07-01' },
  superseded: {},
  lookup: { text: '25-NQ/TW' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type MainOperation = keyof typeof MAIN_OPERATIONS;

export const mainOperations = Object.keys(MAIN_OPERATIONS) as MainOperation[];

/** The text of operations/*.graphql. */
export function operationText(name: MainOperation): string {
  return readFileSync(new URL(`operations/${name}.graphql`, import.meta.url), 'utf8');
}
