import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  string,
  subarray,
  tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { AS_LISTED, RECKONINGS, reckoningOf } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery } from "../../src/domain/stateQuery.ts";
import { factsOf, scopeOf } from "../../src/state/facts.ts";
import { HELP, type Panel, panelOf, type RecordPanel } from "../../src/view/panel.ts";
import {
  changedView,
  formatView,
  parseView,
  SCREENS,
  type View,
  type ViewScope,
} from "../../src/view/view.ts";
import { invented, party } from "../invented/invented.ts";

const LAYERS = ["lakes", "rivers", "nato", "meetings", "cooperation"];
const GROUPS = ["lakes", "rivers", "nato"];
const PARTIES = ["CZE", "POL", "LIE", "NATO"].map(party);

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const withRecords = reckoningOf({ dates: "listed", records: "all", scope: "all" });

const SPACED: RecordPanel = { kind: "site", id: "Bad Aussee" };
const PANELS: readonly Panel[] = [
  ...PARTIES.flatMap((code) => [panelOf(code), panelOf(code, true)]),
  { kind: "group", id: "lakes" },
  { kind: "meeting", id: "ev-01" },
  { kind: "site", id: "graz" },
  HELP,
  SPACED,
];

const known = scopeOf(factsOf(invented));
const scope: ViewScope = {
  ...known,
  // The address could carry any id, also one that no place has.
  isRecord: (panel) => known.isRecord(panel) || panel.id === SPACED.id,
};

const start: View = {
  year: 2018,
  reckoning: AS_LISTED,
  layers: ["meetings"],
  panel: null,
  find: null,
  screen: "map",
  marking: null,
  language: null,
  boundaries: "un1244",
};

describe("the address of the view", () => {
  test("is empty for the view that everyone sees first", () => {
    expect(formatView(start, scope)).toBe("");
    expect(parseView("", scope)).toEqual(start);
  });

  test.each<[string, Partial<View>]>([
    ["?year=2014", { year: 2014 }],
    ["?dates=signed", { reckoning: reckoningOf({ ...AS_LISTED, dates: "signed" }) }],
    ["?year=2010&dates=signed", { year: 2010, reckoning: bySignature }],
    ["?dates=inforce", { reckoning: reckoningOf({ ...AS_LISTED, dates: "in-force" }) }],
    ["?records=all&scope=all", { year: 2019, reckoning: withRecords }],
    ["?year=2018&records=all&scope=all", { reckoning: withRecords }],
    ["?layers=rivers,lakes", { layers: ["rivers", "lakes"] }],
    ["?layers=none", { layers: [] }],
    ["?party=NATO", { panel: panelOf(party("NATO")) }],
    ["?party=NATO&why=colour", { panel: panelOf(party("NATO"), true) }],
    ["?group=lakes", { panel: { kind: "group", id: "lakes" } }],
    ["?meeting=ev-01", { panel: { kind: "meeting", id: "ev-01" } }],
    ["?help=open", { panel: HELP }],
    ["?site=graz", { panel: { kind: "site", id: "graz" } }],
    ["?site=Bad%20Aussee", { panel: SPACED }],
    ["?find=all", { find: EVERY_STATE }],
    ["?find=lakes", { find: { ...EVERY_STATE, within: ["lakes"] } }],
    [
      "?find=lakes,-rivers,-nato,launched,not-in-the-list",
      {
        find: {
          within: ["lakes"],
          outside: ["rivers", "nato"],
          standings: ["launched", "not-in-the-list"],
        },
      },
    ],
    [
      "?party=CZE&find=-lakes,concluded",
      {
        panel: panelOf(party("CZE")),
        find: { within: [], outside: ["lakes"], standings: ["concluded"] },
      },
    ],
    ["?view=table", { screen: "table" }],
    ["?view=markings", { screen: "markings" }],
    ["?view=markings&marking=aut-1-sr-cyrl", { screen: "markings", marking: "aut-1-sr-cyrl" }],
    ["?lang=en", { language: "en" }],
    ["?lang=sr-Latn", { language: "sr-Latn" }],
    ["?boundaries=serbia", { boundaries: "serbia" }],
    [
      "?year=2014&layers=rivers,lakes,nato&party=CZE&view=coverage&lang=sr-Cyrl&boundaries=serbia",
      {
        year: 2014,
        layers: ["rivers", "lakes", "nato"],
        panel: panelOf(party("CZE")),
        screen: "coverage",
        language: "sr-Cyrl",
        boundaries: "serbia",
      },
    ],
  ])("%s says what differs from the first view, and no more", (address, difference) => {
    const view = { ...start, ...difference };
    expect(formatView(view, scope)).toBe(address);
    expect(parseView(address, scope)).toEqual(view);
  });

  test.each([
    "?year=2011",
    "?year=2019",
    "?year=twenty",
    "?year=2014.5",
    "?layers=council",
    "?layers=",
    "?party=ZZZ",
    "?party=pol",
    "?view=globe",
    "?group=moon",
    "?meeting=",
    "?find=",
    "?find=moon,-sun",
    "?find=-concluded",
    "?find=council",
    "?lang=de",
    "?dates=in-force",
    "?dates=ratified",
    "?records=none",
    "?scope=defence",
    "?year=2010",
    "?marking=aut-1-de",
    "?boundaries=ours",
    "?colour=red",
    "?%E0%A4%A",
  ])("%s is ignored without an error", (address) => {
    expect(parseView(address, scope)).toEqual(start);
  });

  test("opens one panel: a party's before any other", () => {
    const view = parseView("?meeting=ev-01&party=CZE&group=lakes", scope);
    expect(view.panel).toEqual(panelOf(party("CZE")));
  });

  test("keeps the known layers where some are unknown, each once, in their order", () => {
    expect(parseView("?layers=nato,moon,lakes,nato", scope).layers).toEqual(["nato", "lakes"]);
  });

  test.each([
    ["?find=moon,nato,nato", "?find=nato"],
    ["?find=lakes,-lakes,launched", "?find=lakes,launched"],
    ["?find=launched,concluded,-rivers,lakes", "?find=lakes,-rivers,concluded,launched"],
    ["?find=listed-as-both,concluded", "?find=concluded"],
    ["?find=all,nato", "?find=nato"],
  ])("%s asks what %s asks", (address, plainer) => {
    expect(formatView(parseView(address, scope), scope)).toBe(plainer);
  });

  test("leads back to every view that can be looked at", () => {
    const questions = tuple(
      subarray(GROUPS).chain((ids) => tuple(constantFrom(ids), subarray(ids))),
      subarray(["listed-as-both", "launched", "not-in-the-list"] as const),
      boolean(),
    ).map(([[ids, within], standings, isConcluded]): StateQuery => {
      const rest = standings.filter((standing) => standing !== "listed-as-both");
      return {
        within,
        outside: ids.filter((id) => !within.includes(id)),
        standings: isConcluded ? ["concluded", ...rest] : standings,
      };
    });
    const views = record({
      find: option(questions),
      year: integer({ min: 2012, max: 2018 }),
      reckoning: constantFrom(...RECKONINGS),
      layers: subarray(LAYERS).chain((ids) => constantFrom(ids, [...ids].reverse())),
      panel: option(constantFrom(...PANELS)),
      screen: constantFrom(...SCREENS),
      marking: option(constantFrom("aut-1-sr-cyrl", "nato-1-fr")),
      language: constantFrom(null, ...scope.languages),
      boundaries: constantFrom("un1244", "serbia"),
    });
    assert(
      property(views, (seen) => {
        const view = { ...seen, marking: seen.screen === "markings" ? seen.marking : null };
        expect(parseView(formatView(view, scope), scope)).toEqual(view);
      }),
    );
  });

  test("a reader of the newest year goes on with the newest of another reckoning", () => {
    const wider = changedView(start, { reckoning: withRecords }, scope);
    expect(wider.year).toBe(2019);
    expect(changedView(wider, { reckoning: AS_LISTED }, scope)).toEqual(start);
  });

  test("another year stays with another reckoning, where that has such a year", () => {
    const early = { ...start, year: 2010, reckoning: bySignature };
    expect(changedView({ ...start, year: 2014 }, { reckoning: bySignature }, scope).year).toBe(
      2014,
    );
    expect(changedView(early, { reckoning: AS_LISTED }, scope).year).toBe(2012);
  });

  test("never fails, whatever is written in it", () => {
    const parameters = "dates records year layers party find view marking lang boundaries x";
    const names = constantFrom(...parameters.split(" "));
    const queries = array(record({ name: names, value: string() }));
    assert(
      property(queries, (query) => {
        const address = `?${query.map(({ name, value }) => `${name}=${value}`).join("&")}`;
        const view = parseView(address, scope);
        expect(parseView(formatView(view, scope), scope)).toEqual(view);
      }),
    );
  });
});
