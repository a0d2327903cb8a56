import { parseHTML } from "linkedom";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReadingProvider, useDismiss } from "../../src/reading/context.tsx";
import { hearEscape } from "../../src/reading/dismissals.ts";
import { englishWords } from "../../src/words/words.ts";
import { readerAt } from "../panels/reader.ts";

interface Press {
  readonly key?: string;
  readonly isComposing?: boolean;
}

/** Things with a button each that opens and closes them, as menus and panels have. */
interface OpenPage {
  readonly toggle: (name: string) => void;
  /** Returns whether the page took the key for itself. */
  readonly press: (press?: Press) => boolean;
  readonly open: () => readonly string[];
  readonly close: () => void;
}

function Thing({ name, children }: { name: string; children?: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  // Another function each time, which must not bring an open thing to the front again.
  useDismiss(() => setOpen(false), isOpen);
  return (
    <section>
      <button type="button" id={name} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && children}
    </section>
  );
}

/** What the page lets go of where nothing is open. */
const letGo: string[] = [];

function openPage(things: ReactNode): OpenPage {
  const { document, window } = parseHTML("<!doctype html><html><body><main></main></body></html>");
  // React asks for the window of the page that it draws in; other tests have none.
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", window);
  const [place] = document.getElementsByTagName("main");
  if (!place) throw new Error("There is no place for the page.");
  const root = createRoot(place);
  const reader = readerAt(2020);
  const stopHearing = hearEscape(document, () => {
    if (reader.dismissals.dismissLast()) return true;
    return letGo.pop() !== undefined;
  });
  flushSync(() =>
    root.render(
      <ReadingProvider words={englishWords} reading={null} reader={reader}>
        {things}
      </ReadingProvider>,
    ),
  );
  const send = (target: EventTarget, type: string, press: Press = {}): Event => {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    flushSync(() => target.dispatchEvent(Object.assign(event, press)));
    return event;
  };
  return {
    toggle: (name) => {
      const button = document.getElementById(name);
      if (!button) throw new Error(`There is no ${name}.`);
      send(button, "click");
    },
    press: ({ key = "Escape", isComposing = false } = {}) =>
      send(place, "keydown", { key, isComposing }).defaultPrevented,
    open: () => [...document.querySelectorAll('[aria-expanded="true"]')].map((button) => button.id),
    close: () => {
      flushSync(() => root.unmount());
      stopHearing();
      vi.unstubAllGlobals();
    },
  };
}

let page: OpenPage;

beforeEach(() => {
  letGo.splice(0, letGo.length, "panel");
  page = openPage(
    <>
      <Thing name="menu" />
      <Thing name="list">
        <Thing name="note" />
      </Thing>
      <Thing name="dialog" />
    </>,
  );
});

afterEach(() => page.close());

test("what was opened last is closed first, wherever it stands on the page", () => {
  for (const name of ["dialog", "menu", "list"]) page.toggle(name);
  page.press();
  expect(page.open()).toEqual(["menu", "dialog"]);
  page.press();
  expect(page.open()).toEqual(["dialog"]);
  page.press();
  expect(page.open()).toEqual([]);
});

test("what was closed in another way is not waited for", () => {
  for (const name of ["dialog", "menu", "list"]) page.toggle(name);
  page.toggle("menu");
  page.press();
  expect(page.open()).toEqual(["dialog"]);
  page.press();
  expect(page.open()).toEqual([]);
});

test("what is opened again is the last again", () => {
  page.toggle("dialog");
  page.toggle("menu");
  page.toggle("dialog");
  page.toggle("dialog");
  page.press();
  expect(page.open()).toEqual(["menu"]);
});

test("what goes with the thing that it stands in is gone from the order too", () => {
  for (const name of ["menu", "list", "note"]) page.toggle(name);
  page.toggle("list");
  page.press();
  expect(page.open()).toEqual([]);
  expect(letGo).toEqual(["panel"]);
});

test("only where nothing is open the page itself lets go, and last of all the browser has the key", () => {
  page.toggle("menu");
  expect(page.press()).toBe(true);
  expect(letGo).toEqual(["panel"]);
  expect(page.press()).toBe(true);
  expect(letGo).toEqual([]);
  expect(page.press()).toBe(false);
});

test("another key, and Escape within a word that is being composed, close nothing", () => {
  page.toggle("menu");
  expect(page.press({ key: "Enter" })).toBe(false);
  expect(page.press({ isComposing: true })).toBe(false);
  expect(page.open()).toEqual(["menu"]);
});
