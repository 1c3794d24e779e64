import type {
  AgencyNode,
  AssignmentNode,
  CarriesOutRow,
  CitationNode,
  DeadlineNode,
  DocumentNode,
  Value,
} from '../../../src/graph/nodes.js';
import { withDerived } from '../../../src/graph/ingest/document-properties.js';
import { foldWords } from '../../../src/text/fold.js';
import { registry } from '../../support/registry.js';
import { popularTarget, randomOf, zipf } from '../synthetic.js';

/** Of a plan what bulk/*.cypher write. Properties are those that reading gives. */
export interface BulkPlan {
  readonly id: string;
  readonly properties: DocumentNode & Readonly<Record<string, Value>>;
  readonly issuer: string;
  readonly citations: readonly {
    readonly to: string;
    readonly why: readonly string[];
    readonly properties: CitationNode;
    readonly carriesOut: Omit<CarriesOutRow, 'from' | 'to'>;
  }[];
  readonly work: readonly {
    readonly lead: string;
    readonly helper: string;
    readonly properties: AssignmentNode;
    readonly deadline: DeadlineNode;
  }[];
}

export const TARGETS = 2000;
const CITATIONS = 10;
/** Above the numbers of real plans, so that none is written over. */
const FIRST_NUMBER = 5000;
const PIECES_OF_WORK = 2;
const PROVINCES = ['tuyen-quang', 'ha-giang', 'gia-lai', 'bac-ninh', 'son-la', 'lai-chau', 'nghe-an', 'quang-tri'];
const BODIES = ['so-noi-vu', 'so-tai-chinh', 'so-xay-dung', 'so-y-te', 'cong-an-tinh', 'so-cong-thuong'];
/** What the registry knows; the second one has ended. */
const KNOWN = ['vn/ttg/2021/ct/33', 'vn/tw/2010/qd/290', 'vn/tw/2013/nq/25'];

/** A plan of the graph by its index: ten citations and two pieces of work, each due on a day. Nothing of it is a text. */
export function bulkPlan(index: number): BulkPlan {
  const random = randomOf(index + 1);
  const id = planId(index);
  const { province, year, number } = planOf(index);
  const issuedOn = dayOf(year, random);
  const targets = new Set<string>();
  while (targets.size < CITATIONS) targets.add(targetOf(index, random));
  return {
    id,
    issuer: agencyId(province, 'ubnd'),
    properties: {
      ...withDerived(
        {
          ...{ id, symbol: `${number}/KH-UBND`, type: 'KH', number: String(number), year, issuedOn, issuedOnInferred: false },
          ...{ title: `Chăm sóc vườn cây số ${index} năm ${year}`, issuer: `UBND tỉnh ${province}`, place: province },
          ...{ contentHash: id, format: 'txt', sourceName: `plan-${index}.txt` },
          ...{ recipients: ['Như trên', 'Sở Nội vụ'], warnings: [] },
        },
        registry.vocabulary,
      ),
      origins: ['ingested'],
    },
    citations: [...targets].map((to, ordinal) => citationOf(id, to, ordinal)),
    work: Array.from({ length: PIECES_OF_WORK }, (_, at) => workOf(id, province, at, year, random)),
  };
}

export function planId(index: number): string {
  const { province, year, number } = planOf(index);
  return `vn/${province}/ubnd/${year}/kh/${number}`;
}

export function agencyId(province: string, body: string): string {
  return `agency/${province}/${body}`;
}

/** A body that has work, drawn evenly. */
export function anyBody(random: () => number): string {
  return agencyId(oneOf(PROVINCES, random), oneOf(BODIES, random));
}

/** The documents that plans cite, and all bodies. */
export function bulkTargets(): { documents: DocumentNode[]; agencies: AgencyNode[] } {
  const documents = Array.from({ length: TARGETS }, (_, rank): DocumentNode => {
    const id = popularTarget(rank);
    const [year, number] = [id.split('/')[2], id.split('/')[4]];
    const printed = {
      symbol: `${number}/CT-TTg`,
      type: 'CT',
      number: number ?? null,
      year: Number(year),
      issuedOn: `${year}-08-12`,
    };
    const described = { id, ...printed, title: `Về việc giữ đường làng ${rank}`, issuer: 'Thủ tướng Chính phủ' };
    return { ...withDerived(described, registry.vocabulary), origins: ['cited'] };
  });
  const agencies = PROVINCES.flatMap((province) =>
    ['ubnd', ...BODIES].map((body) => ({
      id: agencyId(province, body),
      name: `${body} ${province}`,
      folded: ` ${foldWords(`${body} ${province}`)}`,
      kind: 'department',
      place: province,
    })),
  );
  return { documents, agencies };
}

function planOf(index: number): { province: string; year: number; number: number } {
  const [place, rest] = [index % PROVINCES.length, Math.floor(index / PROVINCES.length)];
  return { province: PROVINCES[place] as string, year: 2015 + (rest % 10), number: FIRST_NUMBER + Math.floor(rest / 10) };
}

/** As in the texts of `syntheticPlan`: one in ten of the registry, two in ten another plan, before this one, the rest directives. */
function targetOf(index: number, random: () => number): string {
  const which = random();
  if (which < 0.1) return oneOf(KNOWN, random);
  if (which < 0.3 && index > 0) return planId(Math.min(zipf(random), index - 1));
  return popularTarget(zipf(random));
}

function citationOf(id: string, to: string, ordinal: number): BulkPlan['citations'][number] {
  const start = 200 + ordinal * 150;
  const end = start + 60;
  const surface = `Văn bản ${to} của cơ quan có thẩm quyền`;
  const quote = `Đơn vị chủ trì triển khai thực hiện ${surface}, chăm bón hàng cây bên đường theo từng mùa và ghi lại kết quả của mỗi tháng.`;
  const how = ordinal === 0 ? 'pursuant' : 'implement';
  return {
    to,
    why: ['the text gives its number, issuer and day'],
    properties: {
      ...{ id: `${id}#c${ordinal}`, ordinal, start, end, surface, quote, role: ordinal === 0 ? 'basis' : 'implement' },
      ...{ symbol: to, confidence: 0.98, repairs: [], key: to, resolution: 'resolved', cue: 'thực hiện' },
    },
    carriesOut: { id: `${id}|${how}|${to}|${id}`, how, statedBy: id, starts: [start], ends: [end], quotes: [quote] },
  };
}

function workOf(id: string, province: string, at: number, year: number, random: () => number): BulkPlan['work'][number] {
  const start = 2000 + at * 300;
  const place = { documentId: id, ordinal: at, start, end: start + 250 };
  const date = dayOf(year + 1, random);
  const sortKey = `${id}#${String(at).padStart(5, '0')}`;
  const until = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  const lead = oneOf(BODIES, random);
  const others = BODIES.filter((body) => body !== lead);
  return {
    lead: agencyId(province, lead),
    helper: agencyId(province, oneOf(others, random)),
    properties: {
      ...place,
      id: `${id}#a${at}`,
      section: 'II. NHIỆM VỤ',
      sortKey,
      quote: `${at + 1}. Chủ trì chăm bón hàng cây bên đường.`,
    },
    deadline: {
      ...place,
      ...{ id: `${id}#d${at}`, surface: `trước ngày ${date}`, date, since: date, until },
      ...{ who: 'Các sở', what: 'chăm bón hàng cây', sortKey: `${date} ${sortKey}` },
    },
  };
}

function dayOf(year: number, random: () => number): string {
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function oneOf<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}
