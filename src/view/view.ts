import type { PartyCode } from "../domain/party.ts";
import {
  AS_LISTED,
  DATE_KINDS,
  type DateKind,
  RECORD_SETS,
  type Reckoning,
  reckoningOf,
  SCOPES,
} from "../domain/reckoning.ts";
import type { StateQuery } from "../domain/stateQuery.ts";
import type { Year } from "../domain/time.ts";
import { formatFind, parseFind } from "./find.ts";
import { type Panel, PLAIN_PANELS, panelOf, RECORD_PANELS, type RecordPanel } from "./panel.ts";

export const SCREENS = ["map", "table", "coverage", "markings"] as const;
export type Screen = (typeof SCREENS)[number];

/** What the reader looks at. It stands in the address and nowhere else. */
export interface View {
  readonly year: Year;
  /** Which date and which records count. */
  readonly reckoning: Reckoning;
  /** Ids in the order in which they were switched on: the order decides which two have bands. */
  readonly layers: readonly string[];
  /** The open panel. */
  readonly panel: Panel | null;
  /** The question about states that is asked; its panel stands behind any other. */
  readonly find: StateQuery | null;
  readonly screen: Screen;
  /** The marking chosen at the markings desk; always null on another screen. */
  readonly marking: string | null;
  /** Chosen by the reader; null: whatever the browser asks for. */
  readonly language: string | null;
  readonly boundaries: string;
}

/** What can be looked at: told by the caller, for the view knows neither layers nor facts. */
export interface ViewScope {
  /** The years that there are to look at: other dates and records may reach beyond the list's. */
  yearsOf(reckoning: Reckoning): { readonly first: Year; readonly newest: Year };
  readonly defaultLayers: readonly string[];
  readonly languages: readonly string[];
  /** The first is the default. */
  readonly boundaries: readonly [string, ...string[]];
  isLayer(id: string): boolean;
  isParty(code: string): code is PartyCode;
  isRecord(panel: RecordPanel): boolean;
  /** A group that can be asked about. */
  isGroup(id: string): boolean;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

function parseLayers(text: string | null, scope: ViewScope): readonly string[] {
  if (text === null) return scope.defaultLayers;
  if (text === "none") return [];
  const known = text.split(",").filter((id) => scope.isLayer(id));
  // Nothing known in it is nothing said: the default, not an empty map.
  return known.length > 0 ? [...new Set(known)] : scope.defaultLayers;
}

function parseYear(text: string | null, reckoning: Reckoning, scope: ViewScope): Year {
  const { first, newest } = scope.yearsOf(reckoning);
  const year = text !== null && /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= first && year <= newest ? year : newest;
}

/** In the address a date is one plain word. */
const wordOf = (dates: DateKind): string => dates.replace("-", "");

function parseReckoning(query: URLSearchParams): Reckoning {
  const dates = DATE_KINDS.find((kind) => wordOf(kind) === query.get("dates"));
  return reckoningOf({
    dates: dates ?? AS_LISTED.dates,
    records: oneOf(RECORD_SETS, query.get("records")) ?? AS_LISTED.records,
    scope: oneOf(SCOPES, query.get("scope")) ?? AS_LISTED.scope,
  });
}

function formatReckoning({ dates, records, scope }: Reckoning): readonly string[] {
  return [
    ...(dates === AS_LISTED.dates ? [] : [`dates=${wordOf(dates)}`]),
    ...(records === AS_LISTED.records ? [] : [`records=${records}`]),
    ...(scope === AS_LISTED.scope ? [] : [`scope=${scope}`]),
  ];
}

/** Of a panel of which there is one. */
const OPEN = "open";

function parsePanel(query: URLSearchParams, scope: ViewScope): Panel | null {
  const code = query.get("party");
  if (code !== null && scope.isParty(code)) {
    return panelOf(code, query.get("why") === "colour");
  }
  for (const kind of RECORD_PANELS) {
    const id = query.get(kind);
    if (id !== null && scope.isRecord({ kind, id })) return { kind, id };
  }
  const plain = PLAIN_PANELS.find((kind) => query.get(kind) === OPEN);
  return plain ? { kind: plain } : null;
}

function formatPanel(panel: Panel): string {
  if (panel.kind === "party") {
    return `party=${panel.code}${panel.isExplained ? "&why=colour" : ""}`;
  }
  return `${panel.kind}=${"id" in panel ? encodeURIComponent(panel.id) : OPEN}`;
}

/** The form of an id: whether there is such a marking is known only once the desk has come. */
const MARKING = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function parseMarking(query: URLSearchParams, screen: Screen): string | null {
  const id = query.get("marking");
  return screen === "markings" && id !== null && MARKING.test(id) ? id : null;
}

/** Never throws: what it does not know it ignores, and the default stands in its place. */
export function parseView(search: string, scope: ViewScope): View {
  const query = new URLSearchParams(search);
  const reckoning = parseReckoning(query);
  const screen = oneOf(SCREENS, query.get("view")) ?? "map";
  return {
    year: parseYear(query.get("year"), reckoning, scope),
    reckoning,
    layers: parseLayers(query.get("layers"), scope),
    panel: parsePanel(query, scope),
    find: parseFind(query.get("find"), scope.isGroup),
    screen,
    marking: parseMarking(query, screen),
    language: oneOf(scope.languages, query.get("lang")),
    boundaries: oneOf(scope.boundaries, query.get("boundaries")) ?? scope.boundaries[0],
  };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** The query that `parseView` reads as this view; defaults are left out, so it may be "". */
export function formatView(view: View, scope: ViewScope): string {
  const query: string[] = [];
  if (view.year !== scope.yearsOf(view.reckoning).newest) query.push(`year=${view.year}`);
  query.push(...formatReckoning(view.reckoning));
  if (!sameList(view.layers, scope.defaultLayers)) {
    // Ids are plain words, and a comma may stand in a query: the address stays readable.
    query.push(`layers=${view.layers.length > 0 ? view.layers.join(",") : "none"}`);
  }
  if (view.panel) query.push(formatPanel(view.panel));
  // Its words are plain, too.
  if (view.find) query.push(`find=${formatFind(view.find)}`);
  if (view.screen !== "map") query.push(`view=${view.screen}`);
  if (view.screen === "markings" && view.marking !== null) query.push(`marking=${view.marking}`);
  // Every language that was chosen is named, or the link would be another view elsewhere.
  if (view.language !== null) query.push(`lang=${view.language}`);
  if (view.boundaries !== scope.boundaries[0]) query.push(`boundaries=${view.boundaries}`);
  return query.length > 0 ? `?${query.join("&")}` : "";
}

/**
 * The view after a change. Another reckoning may have other years: who looks at the newest goes on
 * looking at the newest, and any other year stays where there is such a year.
 */
export function changedView(view: View, change: Partial<View>, scope: ViewScope): View {
  const next = { ...view, ...change };
  if (next.reckoning === view.reckoning) return next;
  const { first, newest } = scope.yearsOf(next.reckoning);
  const isAtNewest = next.year === scope.yearsOf(view.reckoning).newest;
  const year = isAtNewest ? newest : Math.min(newest, Math.max(first, next.year));
  return { ...next, year: change.year ?? year };
}
