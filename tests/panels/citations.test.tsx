import { parseHTML } from "linkedom";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { Citation } from "../../src/domain/source.ts";
import { Cited, Sourced } from "../../src/panels/evidence/SourceBlock.tsx";
import { elementOf } from "./dom.ts";
import { readAt } from "./everyPanel.tsx";
import { page } from "./page.ts";

const at = (place: string, quote: string | null = null): Citation => ({
  source: page.facts.dataset.listSource,
  place,
  quote,
});
const claim = (...by: readonly Citation[]) => <Cited by={by} />;
const panelOf = (...claims: readonly ReactNode[]) =>
  readAt(
    page.readingOf(),
    <Sourced panel="details">
      {claims.map((each, index) => (
        <p key={String(index)}>{each}</p>
      ))}
    </Sourced>,
  );

/** The numbers at the claims, in the order in which they are read, and the places of the sources. */
function toldIn(panel: ParentNode) {
  const texts = (selector: string) =>
    [...panel.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const places = texts("ol li").map((line) => /item \d+/.exec(line)?.[0]);
  return { numbers: texts("sup a"), places };
}

const read = (...claims: readonly ReactNode[]) =>
  toldIn(elementOf(renderToStaticMarkup(panelOf(...claims))));

test("Claims are numbered from one, in the order in which they are read", () => {
  const claims = [claim(at("item 7")), claim(at("item 3"), at("item 7")), claim(at("item 9"))];
  expect(read(...claims)).toEqual({
    numbers: ["1", "2", "1", "3"],
    places: ["item 7", "item 3", "item 9"],
  });
});

test("Other words at the same place are another citation", () => {
  const claims = [claim(at("item 7", "BiH 2013")), claim(at("item 7", "2013"))];
  expect(read(...claims).numbers).toEqual(["1", "2"]);
});

test("A panel without a claim names no source", () => {
  expect(read("Nothing is claimed.").places).toEqual([]);
});

afterEach(() => vi.unstubAllGlobals());

test("A claim that comes or goes by itself has its number by where it stands, and the others theirs", () => {
  const { document, window } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", document);
  let show: (isShown: boolean) => void = () => {};
  function Opened() {
    const [isShown, setShown] = useState(false);
    show = setShown;
    return isShown && claim(at("item 5"));
  }
  const root = createRoot(document.body);
  const claims = [claim(at("item 1")), <Opened key="opened" />, claim(at("item 9"))];
  flushSync(() => root.render(panelOf(...claims)));
  const before = { numbers: ["1", "2"], places: ["item 1", "item 9"] };
  expect(toldIn(document)).toEqual(before);
  flushSync(() => show(true));
  expect(toldIn(document)).toEqual({
    numbers: ["1", "2", "3"],
    places: ["item 1", "item 5", "item 9"],
  });
  flushSync(() => show(false));
  expect(toldIn(document)).toEqual(before);
  flushSync(() => root.unmount());
});
