import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// One planted import a file, in a house of the same rooms under the real biome.json.
const refused = [
  ["src/domain/a.ts", "react"],
  ["src/domain/b.ts", "../layers/layer.ts"],
  ["src/domain/c.ts", "./../words/messages.ts"],
  ["src/domain/d.ts", "@turf/turf"],
  ["src/domain/e.ts", "node:fs"],
  ["src/faults/a.ts", "../data/loadDataset.ts"],
  ["src/faults/b.ts", "../words/words.ts"],
  ["src/data/a.ts", "../layers/layer.ts"],
  ["src/data/b.ts", "react"],
  ["src/layers/a.ts", "../words/messages.ts"],
  ["src/layers/b.ts", "../view/view.ts"],
  ["src/layers/c.ts", "react"],
  ["src/words/a.ts", "../layers/layer.ts"],
  ["src/words/b.ts", "@turf/turf"],
  ["src/words/languages/a.ts", "../../data/problem.ts"],
  ["src/words/languages/faults/a.ts", "../../../data/problem.ts"],
  ["src/bearings/a.ts", "../words/messages.ts"],
  ["src/bearings/b.ts", "../geography/plane.ts"],
  ["src/bearings/c.ts", "react"],
  ["src/view/a.ts", "../layers/layer.ts"],
  ["src/view/b.ts", "leaflet"],
  ["src/map/a.ts", "../data/loadDataset.ts"],
  ["src/map/b.ts", "../view/view.ts"],
  ["src/map/c.ts", "../panels/margin/Key.tsx"],
  ["src/map/d.ts", "../../geo/units.ts"],
  ["src/map/e.ts", "@turf/turf"],
  ["src/map/plane/a.ts", "../leaflet/planeCrs.ts"],
  ["src/map/leaflet/a.ts", "../atlas/atlas.ts"],
  ["src/map/atlas/a.ts", "../camera/KeepInView.tsx"],
  ["src/map/camera/a.ts", "../labels/Label.tsx"],
  ["src/map/labels/a.ts", "../places/placeMarks.ts"],
  ["src/map/labels/b.ts", "@react-leaflet/core"],
  ["src/map/places/a.ts", "../labels/labelBlock.ts"],
  ["src/map/places/b.ts", "../MapView.tsx"],
  ["src/geography/a.ts", "leaflet"],
  ["src/geography/b.ts", "../domain/party.ts"],
  ["src/panels/dock/a.ts", "leaflet"],
  ["src/panels/dock/b.ts", "react-leaflet"],
  ["src/panels/dock/c.ts", "../../map/atlas/atlas.ts"],
  ["src/panels/dock/d.ts", "../../data/loadDataset.ts"],
  ["src/panels/dock/e.ts", "../../app/App.tsx"],
  ["src/panels/dock/f.ts", "@turf/turf"],
  ["src/panels/coverage/a.ts", "../table/Table.tsx"],
  ["src/panels/table/a.ts", "../desk/MarkingsDesk.tsx"],
  ["src/panels/search/a.ts", "../dossier/lists/MeetingList.tsx"],
  ["src/panels/signs/a.ts", "../frame/PanelFrame.tsx"],
  ["src/panels/frame/a.ts", "../evidence/SourceBlock.tsx"],
  ["src/panels/margin/a.ts", "../evidence/SourceBlock.tsx"],
  ["src/panels/evidence/a.ts", "../dossier/lists/MeetingList.tsx"],
  ["src/panels/dossier/a.ts", "../table/Table.tsx"],
  ["src/panels/dossier/group/a.ts", "../party/Details.tsx"],
  ["src/panels/dossier/group/b.ts", "../../table/Table.tsx"],
  ["src/panels/dossier/lists/a.ts", "../home/HomePanel.tsx"],
  ["src/panels/dossier/party/a.ts", "../group/InitiativePanel.tsx"],
  ["src/loading/a.ts", "../reading/reading.ts"],
  ["src/loading/b.ts", "../words/words.ts"],
  ["src/reading/a.ts", "../panels/margin/Key.tsx"],
  ["src/reading/b.ts", "../state/facts.ts"],
  ["src/reading/c.ts", "../map/atlas/atlas.ts"],
  ["src/state/a.ts", "../panels/margin/Key.tsx"],
  ["src/state/b.ts", "../map/MapView.tsx"],
  ["src/state/c.ts", "../app/App.tsx"],
  ["src/app/a.ts", "../../geo/units.ts"],
  ["src/app/b.ts", "../main.tsx"],
  ["src/main.ts", "../geo/units.ts"],
  ["geo/a.ts", "../src/map/atlas/atlas.ts"],
  ["geo/b.ts", "../src/layers/layer.ts"],
  ["geo/c.ts", "leaflet"],
  ["geo/laws/a.ts", "../../src/map/atlas/atlas.ts"],
  ["geo/laws/b.ts", "leaflet"],
] as const;

const allowed = [
  ["src/domain/z.ts", "./time.ts"],
  ["src/faults/z.ts", "../domain/time.ts"],
  ["src/data/y.ts", "../faults/fault.ts"],
  ["src/data/z.ts", "../domain/time.ts"],
  ["src/layers/z.ts", "../domain/time.ts"],
  ["src/bearings/x.ts", "@turf/turf"],
  ["src/bearings/y.ts", "../layers/layer.ts"],
  ["src/bearings/z.ts", "../domain/party.ts"],
  ["src/words/y.ts", "../faults/fault.ts"],
  ["src/words/languages/y.ts", "./faults/z.ts"],
  ["src/words/languages/z.ts", "../catalogue.ts"],
  ["src/words/languages/faults/y.ts", "../../../faults/fault.ts"],
  ["src/words/z.ts", "../domain/party.ts"],
  ["src/words/english/z.ts", "../../domain/party.ts"],
  ["src/view/z.ts", "react"],
  ["src/map/w.ts", "../faults/fault.ts"],
  ["src/map/leaflet/z.ts", "@react-leaflet/core"],
  ["src/map/x.ts", "react-leaflet"],
  ["src/map/y.ts", "../layers/layer.ts"],
  ["src/map/z.ts", "../geography/boundaryPolicies.ts"],
  ["src/map/places/y.ts", "../camera/KeepInView.tsx"],
  ["src/map/labels/y.ts", "../../geography/plane.ts"],
  ["src/panels/dock/v.ts", "../../reading/context.tsx"],
  ["src/panels/dock/w.ts", "../../view/view.ts"],
  ["src/panels/dock/x.ts", "../../faults/fault.ts"],
  ["src/panels/dock/y.ts", "../../bearings/walk.ts"],
  ["src/panels/dock/z.ts", "../signs/Tile.tsx"],
  ["src/panels/print/y.ts", "../table/Table.tsx"],
  ["src/panels/dossier/group/y.ts", "../lists/MeetingEntry.tsx"],
  ["src/panels/dossier/group/z.ts", "../../../domain/time.ts"],
  ["src/map/u.ts", "../loading/part.tsx"],
  ["src/map/v.ts", "../reading/pointing.ts"],
  ["src/loading/z.ts", "../faults/problem.ts"],
  ["src/reading/z.ts", "../view/panel.ts"],
  ["src/state/z.ts", "../data/loadDataset.ts"],
  ["src/app/z.ts", "../map/MapView.tsx"],
  ["src/Page.ts", "./app/App.tsx"],
  ["geo/x.ts", "../src/geography/planeBox.ts"],
  ["geo/y.ts", "../src/geography/plane.ts"],
  ["geo/z.ts", "../src/domain/party.ts"],
  ["geo/laws/y.ts", "../../src/geography/plane.ts"],
  ["geo/laws/z.ts", "../units.ts"],
] as const;

let house: string;
let faults: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "house-"));
  // Its own root: Biome must not look for git or for the schema there.
  cpSync("biome.json", join(house, "biome.json"));
  mkdirSync(join(house, ".git"));
  writeFileSync(join(house, ".gitignore"), "node_modules\n");
  for (const [file, source] of [...refused, ...allowed]) {
    plant(file, `import type { planted } from "${source}";\nexport type Own = typeof planted;\n`);
  }
  plant("src/words/one.ts", 'import type { B } from "./two.ts";\nexport type A = B | null;\n');
  plant("src/words/two.ts", 'import type { A } from "./one.ts";\nexport type B = A | 1;\n');
  plant("src/words/any.ts", "export const loose = (given: any) => given;\n");
  faults = lint();
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(refused)("%s may not import %s, not even its types", (file) => {
  expect(faults.get(file)).toContain("lint/style/noRestrictedImports");
});

test.each(allowed)("%s may import %s", (file) => {
  expect(faults.get(file) ?? []).not.toContain("lint/style/noRestrictedImports");
});

test("two files that import each other's types are a cycle", () => {
  expect(faults.get("src/words/one.ts")).toContain("lint/suspicious/noImportCycles");
});

test("any is refused", () => {
  expect(faults.get("src/words/any.ts")).toContain("lint/suspicious/noExplicitAny");
});

function plant(file: string, content: string) {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), content);
}

function lint() {
  const command = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const report = JSON.parse(
    output(command, ["lint", "--reporter=json", "--max-diagnostics=none", "."]),
  ) as { diagnostics: { category: string; location: { path: string } }[] };
  const byFile = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    byFile.set(location.path, [...(byFile.get(location.path) ?? []), category]);
  }
  return byFile;
}

// Biome ends with 1 when it finds something; the report is on its output all the same.
function output(command: string, argument: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [command, ...argument], {
      cwd: house,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (failure) {
    return String((failure as { stdout?: unknown }).stdout);
  }
}
