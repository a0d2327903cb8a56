import type { Dataset } from "../domain/dataset.ts";
import type { Geography } from "../domain/geography.ts";
import type { CountryCode } from "../domain/party.ts";
import { parseCountryCode } from "../domain/party.ts";

/** Whom the home state borders on, and whom it would border on through a country that is not classed. */
export interface HomeNeighbours {
  readonly direct: readonly CountryCode[];
  readonly beyond: readonly {
    readonly through: CountryCode;
    readonly others: readonly CountryCode[];
  }[];
}

const codesOf = (codes: Iterable<string>): readonly CountryCode[] =>
  [...codes].flatMap((code) => parseCountryCode(code) ?? []);

function isUnclassed({ parties }: Dataset, code: CountryCode): boolean {
  const party = parties.get(code);
  return party?.kind === "participant";
}

export function homeNeighbours(dataset: Dataset, { neighbours }: Geography): HomeNeighbours {
  const { home } = dataset;
  const direct = codesOf(neighbours.get(home) ?? []);
  const isFarther = (code: CountryCode) => code !== home && !direct.includes(code);
  return {
    direct,
    beyond: direct
      .filter((code) => isUnclassed(dataset, code))
      .map((through) => ({
        through,
        others: codesOf(neighbours.get(through) ?? []).filter(isFarther),
      })),
  };
}
