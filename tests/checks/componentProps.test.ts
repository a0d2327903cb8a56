import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { componentsIn } from "./componentProps.ts";

const MOST_PROPS = 8;

const overloaded = (files: ReadonlyMap<string, string>): readonly string[] =>
  componentsIn(files)
    .filter(({ props }) => props.length > MOST_PROPS)
    .map(({ name, props }) => `${name} takes ${props.length}: ${props.join(", ")}`);

const NINE = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const members = NINE.map((name) => `readonly ${name}: string;`).join(" ");
const takesNine = (name: string) => `${name} takes 9: ${NINE.join(", ")}`;

test.each([
  ["an interface", `interface P { ${members} } function Full(props: P) {}`],
  ["a type in its place", `export function Full({ a }: { ${members} }) {}`],
  ["a name for a type", `type P = { ${members} }; export const Full = ({ a }: P) => a;`],
  [
    "an interface over another",
    `interface Q { a: 1 } interface P extends Q { ${members} }
    export const Full = memo(function Full(props: P) {})`,
  ],
  ["two types together", `interface P { ${members} } function Full(props: P & { a: string }) {}`],
  ["a part of an interface", `interface P { ${members} j: 1 } function Full(p: Omit<P, "j">) {}`],
  ["a class", `interface P { ${members} } export class Full extends Component<P, State> {}`],
])("a component that takes nine is found and named: %s", (_, text) => {
  const [found] = overloaded(new Map([["Full.tsx", text]]));
  expect(found?.split(":")[0]).toBe("Full takes 9");
});

test("props that are declared in another file count as well", () => {
  const files = new Map([
    ["Full.tsx", 'import type { P } from "./props.ts"; export function Full(props: P) {}'],
    ["props.ts", `export interface P { ${members} }`],
  ]);
  expect(overloaded(files)).toEqual([takesNine("Full")]);
});

test("eight are not too many, and what an element takes anyway does not count", () => {
  const eight = NINE.slice(1).map((name) => `${name}: string;`);
  const text = `interface P extends AnchorHTMLAttributes<Element> { ${eight.join(" ")} }
    function Link(props: P) {}
    interface Facts { ${members} } function notAComponent(facts: Facts) {}`;
  expect(overloaded(new Map([["Link.tsx", text]]))).toEqual([]);
});

/** The rooms that draw; the others have no components. */
const ROOMS = ["app", "loading", "map", "panels", "reading"];

test("no component of the page takes more than eight props", () => {
  const files = new Map(
    ROOMS.flatMap((room) =>
      readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join("src", room, file))
        .map((file) => [file, readFileSync(file, "utf8")]),
    ),
  );
  expect(componentsIn(files).length).toBeGreaterThan(100);
  expect(overloaded(files)).toEqual([]);
});
