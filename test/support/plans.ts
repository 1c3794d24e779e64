import { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import type { Workspace } from '../../src/app/workspace.js';
import { exportGraph } from '../../src/app/export.js';
import { listSourceFiles, readSourceFile, sourceFile, type SourceFile } from '../../src/reading/read-file.js';
import { samplePlans } from './project.js';

/** When test documents were ingested: a journal with it is the same each time. */
export const AT = '2026-11-21T08:00:00.000Z';

export const PLANS = {
  giaLai2020: 'vn/gia-lai/ubnd/2020/kh/614',
  haGiang2024: 'vn/ha-giang/ubnd/2024/kh/_52d30f89',
  tuyenQuang2020: 'vn/tuyen-quang/ubnd/2020/kh/_04b76bba',
  tuyenQuang2024: 'vn/tuyen-quang/ubnd/2024/kh/_364ea229',
  commune2023: 'vn/_/ubnd/2023/kh/_3b0aa5cd',
} as const;

/** Every document of a folder, in order of the file names. */
export function filesIn(folder: string): SourceFile[] {
  return listSourceFiles([folder]).map((path) => {
    const file = readSourceFile(path);
    return { ...file, name: basename(path) };
  });
}

export const samples = filesIn(samplePlans);

export function sampleNamed(name: string): SourceFile {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`no sample plan ${name}`);
  return found;
}

export function textFile(name: string, text: string): SourceFile {
  return sourceFile(name, 'txt', Buffer.from(text));
}

/** The same file with words changed. */
export function edited(file: SourceFile, from: string, to: string): SourceFile {
  const text = Buffer.from(file.bytes).toString();
  if (!text.includes(from)) throw new Error(`${file.name} has no "${from}"`);
  return sourceFile(file.name, file.format, Buffer.from(text.replace(from, to)));
}

/** The graph as its export prints it, a line each. */
export async function graphOf(workspace: Workspace): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(workspace.store)) lines.push(JSON.stringify(line));
  return lines;
}

/** What one graph has and the other has not: empty lists for the same graph, and a message one can read where they differ. */
export function differences(before: readonly string[], after: readonly string[]): { missing: string[]; extra: string[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return { missing: before.filter((line) => !now.has(line)), extra: after.filter((line) => !old.has(line)) };
}

export const NO_DIFFERENCE = { missing: [], extra: [] };
