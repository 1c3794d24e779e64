import { pino, type Logger } from 'pino';

/** What a logger has written, a value each; and a promise of a line that is still to come. */
export interface LogLines {
  readonly logger: Logger;
  readonly lines: readonly Record<string, unknown>[];
  /** The first line, written already or later, that a condition holds for. */
  readonly line: (holds: (line: Record<string, unknown>) => boolean) => Promise<Record<string, unknown>>;
}

export function logLines(level = 'info'): LogLines {
  const lines: Record<string, unknown>[] = [];
  const waiting = new Set<() => void>();
  const write = (text: string): void => {
    lines.push(JSON.parse(text) as Record<string, unknown>);
    for (const look of waiting) look();
  };
  return {
    logger: pino({ level }, { write }),
    lines,
    line: (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = lines.find(holds);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
