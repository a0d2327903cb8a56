/** The records of a file, header first; or what keeps it from being read, and where. */
export type Csv =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | {
      readonly ok: false;
      readonly row: number | null;
      readonly message: string;
      readonly expected: string;
    };

const quote = '"';

const asWanted = "a table saved as “CSV UTF-8 (comma delimited)”";

function formFault(text: string): string | null {
  const start = text.slice(0, text.search(/[\r\n]|$/));
  if (text.startsWith("\uFEFF")) return "the file begins with a byte order mark";
  if (text.includes("\uFFFD")) return "the file is not UTF-8, perhaps saved as cp1250";
  if (text.startsWith("<")) return "the file is a web page, not a table";
  if (!start.includes(",") && start.includes(";")) return "the file is saved with semicolons";
  if (!start.includes(",") && start.includes("\t")) return "the file is saved with tabs";
  return null;
}

/**
 * Records of comma-separated text (RFC 4180). Stricter than the usual readers, which let an open
 * quotation mark swallow the rest of the file: here it is a fault with a row.
 */
export function parseCsv(text: string): Csv {
  const form = formFault(text);
  if (form) return { ok: false, row: null, message: form, expected: asWanted };
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
  | { readonly ok: false; readonly message: string; readonly expected: string };

/** The record that begins at a place, with quotation marks somewhere in its first line. */
function quotedRecord(text: string, start: number): QuotedRecord {
  const fault = (message: string, expected: string) => ({ ok: false as const, message, expected });
  const cells: string[] = [];
  let at = start;
  for (;;) {
    if (text[at] === quote) {
      let close = text.indexOf(quote, at + 1);
      while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
      if (close === -1) return fault("a quotation mark is never closed", "its closing mark");
      cells.push(text.slice(at + 1, close).replaceAll('""', quote));
      at = close + 1;
      if (text.startsWith("\r\n", at)) at += 1;
    } else {
      const line = endOfLine(text, at);
      const comma = text.indexOf(",", at);
      const end = comma === -1 || comma > line ? line : comma;
      const cell = text.slice(at, end);
      if (cell.includes(quote)) {
        return fault("a quotation mark stands inside a cell", "the whole cell in quotation marks");
      }
      cells.push(end === line ? withoutReturn(cell) : cell);
      at = end;
    }
    if (at >= text.length || text[at] === "\n") return { ok: true, cells, next: at + 1 };
    if (text[at] !== ",") {
      return fault("text follows a closing quotation mark", "a comma or the end of the row");
    }
    at += 1;
  }
}
