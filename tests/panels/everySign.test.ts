import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { everySign } from "./everySign.tsx";

test("Each sign that is drawn in a file of its own has its place in the gallery", () => {
  const files = readdirSync(new URL("../../src/panels/signs/", import.meta.url))
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(".tsx", ""));
  expect(Object.keys(everySign).sort()).toEqual(files.sort());
});
