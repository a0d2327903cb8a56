import type { Block, MapFacts } from "../../bearings/mapFacts.ts";
import type { ByStatus } from "../../domain/coverage.ts";
import type { CountryCode } from "../../domain/party.ts";
import { activeInitiatives } from "../../layers/bands.ts";
import type { Reading, ReadingAsOf } from "../../reading/reading.ts";
import { coverageWords } from "../../words/english/coverage.ts";
import { spokenWords } from "../../words/english/spoken.ts";
import { standfirst } from "../margin/TitleBlock.tsx";
import { layerName } from "../signs/layerName.ts";
import { statusOf } from "../signs/statusWords.ts";

export interface MapSection {
  readonly heading: string;
  /** Under the heading, of all its lines. */
  readonly note?: string;
  readonly lines: readonly MapLine[];
}

export interface MapLine {
  /** What the line is of: a direction, a group. */
  readonly head?: string;
  readonly text: string;
}

const sayOf = ({ words }: Reading) => spokenWords(words).inWords;

const namesOf = (codes: readonly CountryCode[], { words }: Reading): string =>
  words.list(codes.map(words.partyName));

/** Where no year orders them, the alphabet does. */
const namesByAlphabet = (codes: readonly CountryCode[], { words }: Reading): string =>
  words.list(codes.map(words.partyName).sort(words.compareNames));

/** "Romania (2017)", by the year that is shown on the map. */
function withYears(codes: readonly CountryCode[], reading: ReadingAsOf): string {
  const { words } = reading;
  const items = codes.map((code) => {
    const status = statusOf(reading, code);
    const name = words.partyName(code);
    return "year" in status ? sayOf(reading).dated(name, status.year) : name;
  });
  return words.list(items);
}

/** A sentence for each status that there is, in the words of the map's key. */
function statusSentences(groups: ByStatus, reading: ReadingAsOf): readonly string[] {
  const { reckoned, message } = reading.words;
  const { columns } = coverageWords(reading.words);
  const sentences: readonly (readonly [string | undefined, string])[] = [
    [columns.concluded, withYears(groups.concluded, reading)],
    [reckoned?.act.undated.heading, namesOf(groups.undated, reading)],
    [reckoned?.outside.heading, namesOf(groups.outsideTheList, reading)],
    [columns.launched, namesByAlphabet(groups.launched, reading)],
    [columns.notInTheList, namesByAlphabet(groups.notInTheList, reading)],
    [message.status.notClassed, namesByAlphabet(groups.notClassed, reading)],
  ];
  return sentences.flatMap(([head, names]) =>
    names === "" ? [] : [sayOf(reading).sentence(head ?? "", names)],
  );
}

function neighboursIn({ neighbours, beyond }: MapFacts, reading: ReadingAsOf): MapSection {
  const { dataset, words } = reading;
  const say = sayOf(reading);
  return {
    heading: say.neighbours(words.partyName(dataset.home)),
    lines: [
      ...statusSentences(neighbours, reading).map((text) => ({ text })),
      ...beyond.map(({ through, others }) => ({
        head: say.beyond(words.partyName(through)),
        text: statusSentences(others, reading).join(" "),
      })),
    ],
  };
}

function directionsIn({ capital, directions }: MapFacts, reading: Reading): MapSection {
  const { words } = reading;
  const say = sayOf(reading);
  return {
    heading: say.directions(words.placeName(capital ?? "")),
    note: say.measured,
    lines: directions.map(({ wind, countries }) => ({
      head: `${say.winds[wind]}:`,
      text: `${countries
        .map(({ code, kilometres, isLaunched }) => {
          const [name, distance] = [words.partyName(code), words.number(kilometres)];
          return isLaunched ? say.distanceLaunched(name, distance) : say.distance(name, distance);
        })
        .join("; ")}.`,
    })),
  };
}

function blocksIn({ blocks }: MapFacts, reading: Reading): MapSection {
  const { dataset, words } = reading;
  const say = sayOf(reading);
  const home = words.partyName(dataset.home);
  const isAlone = ({ members }: Block) => members.length === 1;
  const alone = blocks.filter(isAlone);
  const namesAlone = (bordersHome: boolean) =>
    namesOf(
      alone.filter((block) => block.bordersHome === bordersHome).flatMap(({ members }) => members),
      reading,
    );
  const [atHome, apart] = [namesAlone(true), namesAlone(false)];
  return {
    heading: say.blocks,
    lines: [
      ...blocks
        .filter((block) => !isAlone(block))
        .map(({ members, bordersHome }) => {
          const names = namesOf(members, reading);
          return { text: bordersHome ? say.blockAtHome(names, home) : say.block(names) };
        }),
      ...(atHome === "" ? [] : [{ text: say.aloneAtHome(atHome, home) }]),
      ...(apart === "" ? [] : [{ text: say.alone(apart) }]),
      ...(blocks.length === 0 ? [{ text: say.noAgreement }] : []),
    ],
  };
}

function layersIn(reading: ReadingAsOf): MapSection {
  const { layers, active, year } = reading;
  const say = sayOf(reading);
  return {
    heading: say.layers,
    lines: activeInitiatives(layers, active).map((layer) => {
      const groups = layer.coverageAsOf(year);
      const isFormed = layer.membersAsOf(year).size > 0;
      return {
        head: `${layerName(layer, reading)}:`,
        text: isFormed ? statusSentences(groups, reading).join(" ") : say.notFormed(year),
      };
    }),
  };
}

/** The map in words: what there is to see on it as of the year, section by section. */
export function mapSentences(
  facts: MapFacts,
  reading: ReadingAsOf,
): { readonly summary: string; readonly sections: readonly MapSection[] } {
  const sections = [
    neighboursIn(facts, reading),
    ...(facts.capital === null ? [] : [directionsIn(facts, reading)]),
    blocksIn(facts, reading),
    layersIn(reading),
  ];
  return {
    summary: `${sayOf(reading).asOf(reading.year)} ${standfirst(reading)}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
