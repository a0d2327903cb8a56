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
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const ending = /[,\r\n]/g;
  const fault = (message: string, expected: string): Csv => ({
    ok: false,
    row: records.length + 1,
    message,
    expected,
  });
  while (at < text.length) {
    let cell: string;
    if (text[at] === quote) {
      let close = text.indexOf(quote, at + 1);
      while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
      if (close === -1) return fault("a quotation mark is never closed", "its closing mark");
      cell = text.slice(at + 1, close).replaceAll('""', quote);
      at = close + 1;
      if (at < text.length && !/[,\r\n]/.test(text.charAt(at))) {
        return fault("text follows a closing quotation mark", "a comma or the end of the row");
      }
    } else {
      ending.lastIndex = at;
      const end = ending.exec(text)?.index ?? text.length;
      cell = text.slice(at, end);
      if (cell.includes(quote)) {
        return fault("a quotation mark stands inside a cell", "the whole cell in quotation marks");
      }
      at = end;
    }
    record.push(cell);
    if (text[at] === ",") {
      at += 1;
      // The file may end with a comma: an empty last cell.
      if (at < text.length) continue;
      record.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    records.push(record);
    record = [];
  }
  return { ok: true, records };
}
