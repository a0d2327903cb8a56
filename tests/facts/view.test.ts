import { describe, expect, test } from "vitest";
import type { PartyCode } from "../../src/domain/party.ts";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { factsOf, scopeOf } from "../../src/state/facts.ts";
import { panelOf } from "../../src/view/panel.ts";
import { changedView, formatView, parseView } from "../../src/view/view.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = await shippedDataset();
const scope = scopeOf(factsOf(dataset));
const start = parseView("", scope);

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const withRecords = reckoningOf({ dates: "listed", records: "all", scope: "all" });

test("everyone first sees the list as of 2020, with the meetings, drawn without prejudice to status", () => {
  expect(start).toMatchObject({
    year: 2020,
    reckoning: AS_LISTED,
    layers: ["meetings"],
    panel: null,
    boundaries: "un1244",
  });
});

// A link that was given out goes on leading to what it led to.
describe("The address", () => {
  test.each([
    ["?year=2011", { year: 2011 }],
    ["?year=2008&dates=signed", { year: 2008, reckoning: bySignature }],
    ["?records=all&scope=all", { year: 2023, reckoning: withRecords }],
    ["?year=2020&records=all&scope=all", { year: 2020, reckoning: withRecords }],
    [
      "?layers=6s,seensa,v4,rcc,nato,eu,pfp,meetings,cooperation",
      { layers: ["6s", "seensa", "v4", "rcc", "nato", "eu", "pfp", "meetings", "cooperation"] },
    ],
    ["?party=POL", { panel: { kind: "party", code: "POL", isExplained: false } }],
    ["?party=XKX", { panel: { kind: "party", code: "XKX", isExplained: false } }],
    ["?party=NATO&why=colour", { panel: { kind: "party", code: "NATO", isExplained: true } }],
    ["?party=EU", { panel: { kind: "party", code: "EU", isExplained: false } }],
    ["?group=seensa", { panel: { kind: "group", id: "seensa" } }],
    ["?group=seecp", { panel: { kind: "group", id: "seecp" } }],
    ["?meeting=ev-08", { panel: { kind: "meeting", id: "ev-08" } }],
    ["?site=krusevac", { panel: { kind: "site", id: "krusevac" } }],
    [
      "?find=6s,seensa,-nato,-eu,launched,not-in-the-list",
      {
        find: {
          within: ["6s", "seensa"],
          outside: ["nato", "eu"],
          standings: ["launched", "not-in-the-list"],
        },
      },
    ],
    ["?view=markings&marking=srb-3-sr-cyrl", { screen: "markings", marking: "srb-3-sr-cyrl" }],
    ["?boundaries=serbia", { boundaries: "serbia" }],
    [
      "?year=2014&layers=6s,seensa,rcc&party=BIH&view=coverage&lang=sr-Cyrl&boundaries=serbia",
      {
        year: 2014,
        layers: ["6s", "seensa", "rcc"],
        panel: panelOf("BIH" as PartyCode),
        screen: "coverage",
      },
    ],
  ])("%s leads to what it says, and is written so", (address, difference) => {
    const view = parseView(address, scope);
    expect(view).toMatchObject(difference);
    expect(formatView(view, scope)).toBe(address);
  });

  test.each([
    "?year=2010",
    "?year=2021",
    "?year=2008",
    "?year=2023",
    "?year=2024&records=all&scope=all",
    "?layers=eapc",
    "?party=ZZZ",
    "?group=moon",
  ])("%s asks for what the facts do not have, and is left out", (address) => {
    const view = parseView(address, scope);
    const { newest } = scope.yearsOf(view.reckoning);
    expect(view).toEqual({ ...start, reckoning: view.reckoning, year: newest });
  });
});

test("who looks at 2020 goes on with 2023 where records outside the list count, and back", () => {
  const wider = changedView(start, { reckoning: withRecords }, scope);
  expect(wider.year).toBe(2023);
  expect(changedView(wider, { reckoning: AS_LISTED }, scope)).toEqual(start);
});
