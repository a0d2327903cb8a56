import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { effectsAtImport } from "./effectsAtImport.ts";

test.each([
  ["a call for its own sake", "start();", ["start()"]],
  ["a listener", 'window.addEventListener("resize", f);', ['window.addEventListener("resize", f)']],
  ["a look at the window", "const isWide = window.innerWidth > 720;", ["window.innerWidth"]],
  ["a look at the device", "export const theme = localStorage.theme;", ["localStorage.theme"]],
  ["a medium", 'const m = matchMedia("print");', ["matchMedia"]],
  ["a decision", "if (ready) go();", ["if (ready) go();"]],
  ["a wait", "await ready;", ["await ready"]],
])("%s is found", (_, text, found) => {
  expect(effectsAtImport("part.ts", text)).toEqual(found);
});

test.each([
  ["a function that does it when it is called", "export const f = () => window.scrollTo(0, 0);"],
  ["a value that is computed", "const known = new Map(Object.entries({ a: 1 }));"],
  ["a component", "export function Part() { useEffect(() => { document.title = 'a'; }); }"],
  ["a name that a browser has too", "const view = { window: 1, history: 2 };"],
  ["a style sheet", 'import "./Part.css";'],
])("%s is none", (_, text) => {
  expect(effectsAtImport("part.ts", text)).toEqual([]);
});

// main.tsx opens the page; what runs before it is built as a script of its own.
const scripts = ["main.tsx", "beforePage.ts"];
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !scripts.includes(file),
);

test("no module of the page but its two scripts does anything by being imported", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.flatMap((file) =>
      effectsAtImport(file, readFileSync(`src/${file}`, "utf8")).map(
        (found) => `${file}: ${found}`,
      ),
    ),
  ).toEqual([]);
});
