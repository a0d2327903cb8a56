import { textOf } from "./dom.ts";

/** What the table of counterparts says of a party; its rows in one text. */
export function counterpartOf(desk: Element, party: string): string {
  const rows = [...desk.querySelectorAll("table.counterparts tbody tr")];
  const headOf = (row: Element) => row.querySelector('th[scope="row"]');
  const first = rows.findIndex((row) => {
    const head = headOf(row);
    return head !== null && textOf(head).startsWith(party);
  });
  if (first === -1) throw new Error(`No counterpart of ${party}`);
  const next = rows.findIndex((row, index) => index > first && headOf(row) !== null);
  return rows
    .slice(first, next === -1 ? undefined : next)
    .map((row) => textOf(row))
    .join(" ");
}

/** Each text of the desk that is marked as of a language: "el ΑΠΟΡΡΗΤΟ". */
export const inLanguages = (desk: Element): ReadonlySet<string> =>
  new Set(
    [...desk.querySelectorAll("[lang]")].map((one) => `${one.getAttribute("lang")} ${textOf(one)}`),
  );

/** Which markings the desk leads to. */
export const markingsIn = (desk: Element): readonly (string | null)[] =>
  [...desk.querySelectorAll("[data-marking]")].map((one) => one.getAttribute("data-marking"));
