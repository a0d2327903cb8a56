import { type ByStatus, byStatusAsOf } from "../domain/coverage.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Geography, LonLat } from "../domain/geography.ts";
import type { CountryCode } from "../domain/party.ts";
import { AS_LISTED, type Reckoning } from "../domain/reckoning.ts";
import type { Year } from "../domain/time.ts";
import { angleBetween, bearing, kilometresBetween } from "./compass.ts";
import { homeNeighbours } from "./neighbours.ts";

export const WINDS = [
  "north",
  "northEast",
  "east",
  "southEast",
  "south",
  "southWest",
  "west",
  "northWest",
] as const;
export type Wind = (typeof WINDS)[number];

export interface DistantCountry {
  readonly code: CountryCode;
  /** Rounded. */
  readonly kilometres: number;
  readonly isLaunched: boolean;
}

/** Countries with an agreement that shared borders join to one another. */
export interface Block {
  readonly members: readonly CountryCode[];
  readonly bordersHome: boolean;
}

/** What there is to see on the map, without looking at it. */
export interface MapFacts {
  readonly neighbours: ByStatus;
  /** Behind a neighbour that is not classed: whom the home state would border on with it. */
  readonly beyond: readonly { readonly through: CountryCode; readonly others: ByStatus }[];
  /** Directions and distances are from here; null where the facts do not say where the capital is. */
  readonly capital: string | null;
  /** Clockwise from north; within a direction the nearest first. */
  readonly directions: readonly {
    readonly wind: Wind;
    readonly countries: readonly DistantCountry[];
  }[];
  /** The largest first. */
  readonly blocks: readonly Block[];
}

/** To ten km, and beyond a thousand to fifty: a country is not a point. */
function roughly(kilometres: number): number {
  const step = kilometres < 1000 ? 10 : 50;
  return Math.round(kilometres / step) * step;
}

function windOf(towards: number): Wind {
  const aside = WINDS.map((_wind, index) => angleBetween(towards, index * 45));
  return WINDS[aside.indexOf(Math.min(...aside))] ?? "north";
}

function directionsFrom(
  at: LonLat,
  { middles }: Geography,
  partners: readonly CountryCode[],
  launched: readonly CountryCode[],
): MapFacts["directions"] {
  const placed = [...partners, ...launched].flatMap((code) => {
    const middle = middles.get(code);
    if (!middle) return [];
    const kilometres = kilometresBetween(at, middle);
    return [{ code, kilometres, wind: windOf(bearing(at, middle)) }];
  });
  placed.sort((a, b) => a.kilometres - b.kilometres);
  return WINDS.flatMap((wind) => {
    const countries = placed
      .filter((country) => country.wind === wind)
      .map(({ code, kilometres }) => ({
        code,
        kilometres: roughly(kilometres),
        isLaunched: launched.includes(code),
      }));
    return countries.length > 0 ? [{ wind, countries }] : [];
  });
}

function blocksOf(
  partners: readonly CountryCode[],
  { neighbours }: Geography,
  home: CountryCode,
): readonly Block[] {
  const left = new Set(partners);
  const blocks: Block[] = [];
  for (const first of partners) {
    if (!left.delete(first)) continue;
    const members = [first];
    // Grows while it is walked: each member brings those that border on it.
    for (const member of members) {
      for (const next of partners) {
        if (neighbours.get(member)?.has(next) && left.delete(next)) members.push(next);
      }
    }
    const bordersHome = members.some((member) => neighbours.get(home)?.has(member));
    blocks.push({ members, bordersHome });
  }
  return blocks.sort((a, b) => b.members.length - a.members.length);
}

/** Computed from the shapes' own borders and from longitude and latitude, for a year. */
export function mapFactsAsOf(
  dataset: Dataset,
  geography: Geography,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): MapFacts {
  const { home, capital } = dataset;
  const { direct, beyond } = homeNeighbours(dataset, geography);
  const inListOrder = [...new Set(dataset.agreements.map(({ counterparty }) => counterparty))];
  const countries = inListOrder.flatMap((party) => {
    const known = dataset.parties.get(party);
    return known && known.kind !== "organization" ? [known.code] : [];
  });
  const named = byStatusAsOf(dataset, countries, year, reckoning);
  const partners = [...named.concluded, ...named.undated, ...named.outsideTheList];
  // In the order of the list, then as the shapes give them.
  const inOrder = (codes: readonly CountryCode[]): ByStatus => {
    const ordered = [
      ...countries.filter((code) => codes.includes(code)),
      ...codes.filter((code) => !countries.includes(code)),
    ];
    return byStatusAsOf(dataset, ordered, year, reckoning);
  };
  return {
    neighbours: inOrder(direct),
    beyond: beyond
      .filter(({ others }) => others.length > 0)
      .map(({ through, others }) => ({ through, others: inOrder(others) })),
    capital: capital?.city ?? null,
    directions: capital ? directionsFrom(capital.at, geography, partners, named.launched) : [],
    blocks: blocksOf(partners, geography, home),
  };
}
