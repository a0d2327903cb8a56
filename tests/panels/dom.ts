import { parseHTML } from "linkedom";

// Elements have no style here; whoever looks for a role asks for it, to know whether one is hidden.
const getComputedStyle = () => ({ getPropertyValue: () => "" });

/** Markup as a document of its own has it, where ids and labels are looked up among its own elements. */
export function elementOf(markup: string): HTMLElement {
  const { document, window } = parseHTML(
    `<!doctype html><html><body><div>${markup}</div></body></html>`,
  );
  Object.assign(window, { getComputedStyle });
  const [root] = document.body.children;
  if (!root) throw new Error("No markup was read.");
  // The parser leaves a text in pieces wherever an entity stands in it.
  root.normalize();
  return root as HTMLElement;
}

/**
 * A pause in which what the window remembers of its elements is let go: within one task it keeps
 * them all, and thousands of panels would fill the memory.
 */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Elements that break no word: what is left and right of their tags is read as one. */
const INLINE = new Set(["A", "ABBR", "B", "Q", "SMALL", "SPAN"]);

function partsOf(element: Element, parts: string[]): void {
  const label = element.getAttribute("aria-label");
  const edge = label !== null || !INLINE.has(element.tagName) ? " " : "";
  parts.push(edge, label ?? "", edge);
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) parts.push(child.textContent ?? "");
    if (child.nodeType === child.ELEMENT_NODE) partsOf(child as Element, parts);
  }
  parts.push(edge);
}

/** What can be read in an element, with one space between parts; names that are spoken included. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  partsOf(element, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** A text and the language of the element that it is in. */
interface TextIn {
  readonly text: string;
  readonly lang: string;
}

const SPOKEN = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];

/** Every text, and every name, title and placeholder, with the language that it is marked as. */
export function* textsIn(element: Element, lang: string): Generator<TextIn> {
  const own = element.getAttribute("lang") ?? lang;
  for (const name of SPOKEN) {
    const text = element.getAttribute(name);
    if (text !== null) yield { text, lang: own };
  }
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) yield { text: child.textContent ?? "", lang: own };
    if (child.nodeType === child.ELEMENT_NODE) yield* textsIn(child as Element, own);
  }
}

/** The elements of a kind in which a text stands, none of them around another. */
export function elementsWith(root: Element, selector: string, text = ""): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    textOf(one).includes(text),
  );
  return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
}

/** The first of them; a test that looks into one that is not there has to fail. */
export function elementWith(root: Element, selector: string, text = ""): HTMLElement {
  const [found] = elementsWith(root, selector, text);
  if (!found) throw new Error(`No ${selector} says “${text}”: ${textOf(root).slice(0, 500)}`);
  return found;
}

/** The row of a table that is headed by a name. */
export function rowOf(root: Element, name: string): HTMLElement {
  const heads = [...root.querySelectorAll('th[scope="row"]')];
  const row = heads.find((head) => textOf(head).includes(name))?.closest("tr");
  if (!row) throw new Error(`No row is headed “${name}”`);
  return row;
}

/** The parties of the tiles in an element, in their order. */
export const partiesIn = (root: Element): readonly string[] =>
  [...root.querySelectorAll("[data-party]")].map((tile) => tile.getAttribute("data-party") ?? "");
