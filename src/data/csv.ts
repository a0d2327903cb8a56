import type { Fault } from "../faults/fault.ts";

/** The records of a file, header first; or what keeps it from being read, and where. */
export type Csv =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly row: number | null; readonly fault: Fault };

const quote = '"';

function formFault(text: string): Fault<"file-form">["form"] | null {
  const start = text.slice(0, text.search(/[\r\n]|$/));
  if (text.startsWith("\uFEFF")) return "byte-order-mark";
  if (text.includes("\uFFFD")) return "not-utf-8";
  if (text.startsWith("<")) return "web-page";
  if (!start.includes(",") && start.includes(";")) return "semicolons";
  if (!start.includes(",") && start.includes("\t")) return "tabs";
  return null;
}

/**
 * Records of comma-separated text (RFC 4180). Stricter than the usual readers, which let an open
 * quotation mark swallow the rest of the file: here it is a fault with a row.
 */
export function parseCsv(text: string): Csv {
  const form = formFault(text);
  if (form) return { ok: false, row: null, fault: { kind: "file-form", form } };
  const records: (readonly string[])[] = [];
  let at = 0;
  let nextQuote = text.indexOf(quote);
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (nextQuote !== -1 && nextQuote < at) nextQuote = text.indexOf(quote, at);
    if (nextQuote === -1 || nextQuote >= end) {
      // Most rows have no quotation mark: the quick way.
      records.push(withoutReturn(text.slice(at, end)).split(","));
      at = end + 1;
      continue;
    }
    const record = quotedRecord(text, at);
    if (!record.ok) return { ...record, row: records.length + 1 };
    records.push(record.cells);
    at = record.next;
  }
  return { ok: true, records };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

type QuotedRecord =
  | { readonly ok: true; readonly cells: readonly string[]; readonly next: number }
  | { readonly ok: false; readonly fault: Fault };

/** The record that begins at a place, with quotation marks somewhere in its first line. */
function quotedRecord(text: string, start: number): QuotedRecord {
  const fault = (how: Fault<"quoting">["how"]): QuotedRecord => ({
    ok: false,
    fault: { kind: "quoting", how },
  });
  const cells: string[] = [];
  let at = start;
  for (;;) {
    if (text[at] === quote) {
      let close = text.indexOf(quote, at + 1);
      while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
      if (close === -1) return fault("unclosed");
      cells.push(text.slice(at + 1, close).replaceAll('""', quote));
      at = close + 1;
      if (text.startsWith("\r\n", at)) at += 1;
    } else {
      const line = endOfLine(text, at);
      const comma = text.indexOf(",", at);
      const end = comma === -1 || comma > line ? line : comma;
      const cell = text.slice(at, end);
      if (cell.includes(quote)) return fault("inside");
      cells.push(end === line ? withoutReturn(cell) : cell);
      at = end;
    }
    if (at >= text.length || text[at] === "\n") return { ok: true, cells, next: at + 1 };
    if (text[at] !== ",") return fault("followed");
    at += 1;
  }
}
