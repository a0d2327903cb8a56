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
import type { PartyCode } from "../../src/domain/party.ts";
import { AS_LISTED, RECKONINGS, reckoningOf } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery } from "../../src/domain/stateQuery.ts";
import {
  changedView,
  formatView,
  parseView,
  SCREENS,
  type View,
  type ViewScope,
} from "../../src/view/view.ts";

const LAYERS = ["6s", "seensa", "v4", "rcc", "nato", "eu", "pfp", "meetings", "cooperation"];
const PARTIES = ["POL", "BIH", "XKX", "NATO", "EU"] as PartyCode[];

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const withRecords = reckoningOf({ dates: "listed", records: "all", scope: "all" });

const OPENED = [
  { kind: "group", id: "seensa" },
  { kind: "meeting", id: "ev-08" },
  { kind: "site", id: "Novi Sad" },
] as const;

const GROUPS = ["6s", "seensa", "nato", "eu", "seecp"];

const scope: ViewScope = {
  yearsOf: ({ dates, records }) => ({
    first: dates === "signed" ? 2008 : 2011,
    newest: records === "all" ? 2023 : 2020,
  }),
  defaultLayers: ["meetings"],
  languages: ["en", "sr-Cyrl", "sr-Latn"],
  boundaries: ["un1244", "serbia"],
  isLayer: (id) => LAYERS.includes(id),
  isParty: (code): code is PartyCode => PARTIES.some((party) => party === code),
  isGroup: (id) => GROUPS.includes(id),
  isOpened: ({ id }) => OPENED.some((opened) => opened.id === id),
};

const start: View = {
  year: 2020,
  reckoning: AS_LISTED,
  layers: ["meetings"],
  party: null,
  opened: null,
  find: null,
  isExplained: false,
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
    ["?year=2008&dates=signed", { year: 2008, reckoning: bySignature }],
    ["?dates=inforce", { reckoning: reckoningOf({ ...AS_LISTED, dates: "in-force" }) }],
    ["?records=all&scope=all", { year: 2023, reckoning: withRecords }],
    ["?year=2020&records=all&scope=all", { reckoning: withRecords }],
    ["?layers=seensa,6s", { layers: ["seensa", "6s"] }],
    ["?layers=none", { layers: [] }],
    ["?party=NATO", { party: "NATO" as PartyCode }],
    ["?party=NATO&why=colour", { party: "NATO" as PartyCode, isExplained: true }],
    ["?group=seensa", { opened: { kind: "group", id: "seensa" } }],
    ["?site=Novi%20Sad", { opened: { kind: "site", id: "Novi Sad" } }],
    ["?find=all", { find: EVERY_STATE }],
    ["?find=seensa", { find: { ...EVERY_STATE, within: ["seensa"] } }],
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
    [
      "?party=BIH&find=-eu,concluded",
      {
        party: "BIH" as PartyCode,
        find: { within: [], outside: ["eu"], standings: ["concluded"] },
      },
    ],
    ["?view=table", { screen: "table" }],
    ["?view=markings", { screen: "markings" }],
    ["?view=markings&marking=srb-3-sr-cyrl", { screen: "markings", marking: "srb-3-sr-cyrl" }],
    ["?lang=en", { language: "en" }],
    ["?lang=sr-Latn", { language: "sr-Latn" }],
    ["?boundaries=serbia", { boundaries: "serbia" }],
    [
      "?year=2014&layers=6s,seensa,rcc&party=BIH&view=coverage&lang=sr-Cyrl&boundaries=serbia",
      {
        year: 2014,
        layers: ["6s", "seensa", "rcc"],
        party: "BIH" as PartyCode,
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
    "?year=2010",
    "?year=2021",
    "?year=twenty",
    "?year=2014.5",
    "?layers=eapc",
    "?layers=",
    "?party=ZZZ",
    "?party=pol",
    "?view=globe",
    "?group=moon",
    "?meeting=",
    "?find=",
    "?find=moon,-sun",
    "?find=-concluded",
    "?lang=de",
    "?dates=in-force",
    "?dates=ratified",
    "?records=none",
    "?scope=defence",
    "?year=2008",
    "?year=2023",
    "?marking=srb-3-sr-cyrl",
    "?boundaries=ours",
    "?colour=red",
    "?%E0%A4%A",
  ])("%s is ignored without an error", (address) => {
    expect(parseView(address, scope)).toEqual(start);
  });

  test("opens one panel: a party's before any other", () => {
    const view = parseView("?meeting=ev-08&party=BIH&group=seensa", scope);
    expect(view).toMatchObject({ party: "BIH", opened: null });
  });

  test("keeps the known layers where some are unknown, each once, in their order", () => {
    expect(parseView("?layers=nato,moon,6s,nato", scope).layers).toEqual(["nato", "6s"]);
  });

  test.each([
    ["?find=moon,nato,nato", "?find=nato"],
    ["?find=seensa,-seensa,launched", "?find=seensa,launched"],
    ["?find=launched,concluded,-eu,6s", "?find=6s,-eu,concluded,launched"],
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
      year: integer({ min: 2011, max: 2020 }),
      reckoning: constantFrom(...RECKONINGS),
      layers: subarray(LAYERS).chain((ids) => constantFrom(ids, [...ids].reverse())),
      party: option(constantFrom(...PARTIES)),
      isExplained: boolean(),
      screen: constantFrom(...SCREENS),
      marking: option(constantFrom("srb-3-sr-cyrl", "fra-1-fr")),
      language: constantFrom(null, ...scope.languages),
      boundaries: constantFrom("un1244", "serbia"),
    });
    assert(
      property(views, option(constantFrom(...OPENED)), (selected, opened) => {
        const isParty = selected.party !== null;
        const view = {
          ...selected,
          opened: isParty ? null : opened,
          isExplained: isParty && selected.isExplained,
          marking: selected.screen === "markings" ? selected.marking : null,
        };
        expect(parseView(formatView(view, scope), scope)).toEqual(view);
      }),
    );
  });

  test("a reader of the newest year goes on with the newest of another reckoning", () => {
    const wider = changedView(start, { reckoning: withRecords }, scope);
    expect(wider.year).toBe(2023);
    expect(changedView(wider, { reckoning: AS_LISTED }, scope)).toEqual(start);
  });

  test("another year stays with another reckoning, where that has such a year", () => {
    const early = { ...start, year: 2008, reckoning: bySignature };
    expect(changedView({ ...start, year: 2014 }, { reckoning: bySignature }, scope).year).toBe(
      2014,
    );
    expect(changedView(early, { reckoning: AS_LISTED }, scope).year).toBe(2011);
  });

  test("never fails, whatever is written in it", () => {
    const names = constantFrom(
      "dates",
      "records",
      "year",
      "layers",
      "party",
      "find",
      "view",
      "marking",
      "lang",
      "boundaries",
      "x",
    );
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
