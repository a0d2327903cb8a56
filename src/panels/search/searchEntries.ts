import type { Initiative } from "../../domain/initiative.ts";
import type { Party } from "../../domain/party.ts";
import type { Statement } from "../../domain/statement.ts";
import { type PlaceLayer, placeLayersIn } from "../../layers/index.ts";
import type { PlaceRecord } from "../../layers/layer.ts";
import type { FetchedLater, ReadingAsOf } from "../../reading/reading.ts";
import { type PartyPanel, panelOf, type RecordPanel } from "../../view/panel.ts";
import { saidOf } from "../../words/called.ts";
import type { Said, Words } from "../../words/words.ts";

export type SearchTarget = PartyPanel | RecordPanel;

/** A text by which something is found. */
export interface SearchName {
  readonly text: string;
  /** Its language where it is known, for the `lang` attribute. */
  readonly lang?: string;
  /**
   * A name of its own, a code, which is found only when typed whole, a name in a source, former ones
   * included, something it has to do with, such as the country of a meeting, or what somebody says.
   */
  readonly kind: "name" | "code" | "source" | "context" | "said";
}

export interface SearchEntry {
  readonly target: SearchTarget;
  /** What is found of a layer of places. */
  readonly place?: { readonly layer: PlaceLayer; readonly record: PlaceRecord };
  /** What is found of what somebody says. */
  readonly statement?: Statement;
  /** The first is how it is called on the page. */
  readonly names: readonly [SearchName, ...SearchName[]];
}

/** What the entries are made from; `languages` as far as their words have come. */
interface Sought extends Pick<ReadingAsOf, "dataset" | "layers" | "words"> {
  readonly languages: readonly Words[];
  readonly statements: FetchedLater<readonly Statement[]>;
}

type NameIn = (words: Words) => string | Said;

const saidIn = ({ lang }: Words, name: string | Said): Said =>
  typeof name === "string" ? { text: name, lang } : name;

/** A name in the page's language, then in the others. */
function namesOf({ words, languages }: Sought, nameIn: NameIn): [SearchName, ...SearchName[]] {
  const name = (spoken: Words): SearchName => ({
    ...saidIn(spoken, nameIn(spoken)),
    kind: "name",
  });
  return [name(words), ...languages.filter(({ lang }) => lang !== words.lang).map(name)];
}

const contextOf = (sought: Sought, nameIn: NameIn): SearchName[] =>
  namesOf(sought, nameIn).map((name) => ({ ...name, kind: "context" }));

/** "Czech Republic / 'Czech R.' to 2016; Czechia (short name) from 2016": the names without the dates. */
function formerNames(history: string | null): readonly string[] {
  return (history ?? "").split(/;| \/ /).flatMap((part) => {
    const name = part.replace(/ (to|from) \d{4}.*$/, "").replace(/[()'‘’]/g, "");
    return name.trim() === "" ? [] : [name.trim()];
  });
}

function partyEntry(sought: Sought, { code, tile, listedNames, nameHistory }: Party): SearchEntry {
  const codes = [...new Set<string>([code, tile.replace("*", "")])];
  return {
    target: panelOf(code),
    names: [
      ...namesOf(sought, (words) => words.partyName(code)),
      ...namesOf(sought, (words) => words.partyShortName(code)),
      ...codes.map((text): SearchName => ({ text, kind: "code" })),
      ...[...listedNames, ...formerNames(nameHistory)].map(
        (text): SearchName => ({ text, kind: "source" }),
      ),
    ],
  };
}

function groupEntry(sought: Sought, { id, name, shortName }: Initiative): SearchEntry {
  return {
    target: { kind: "group", id },
    names: [
      ...namesOf(sought, (words) => words.text(name)),
      ...namesOf(sought, (words) => words.text(shortName)),
    ],
  };
}

/** A place by what it is called and its town. */
function placeEntry(sought: Sought, layer: PlaceLayer, record: PlaceRecord): SearchEntry {
  const { id, called, city, related } = record;
  const isTold = called.by !== "town" && city !== null;
  return {
    target: { kind: layer.panel, id },
    place: { layer, record },
    names: [
      ...namesOf(sought, (words) => {
        const { text, lang } = saidOf(called, words);
        return { text: isTold ? `${text}, ${words.placeName(city)}` : text, lang };
      }),
      ...(isTold ? namesOf(sought, (words) => words.placeName(city)) : []),
      ...related.flatMap((other) => contextOf(sought, (words) => saidOf(other, words))),
    ],
  };
}

/** What somebody says, by its words and by who says it; it stands in the panel that it opens. */
function statementEntry(sought: Sought, statement: Statement): SearchEntry {
  const { text, speaker, meeting, party } = statement;
  const saidBy = (fact: string) =>
    namesOf(sought, (words) => words.fact(fact)).map(
      (name): SearchName => ({ ...name, kind: "said" }),
    );
  const [first, ...others] = [...saidBy(text), ...saidBy(speaker)];
  if (!first) throw new Error(`The statement ${statement.id} says nothing.`);
  return {
    target:
      meeting === null ? panelOf(party ?? sought.dataset.home) : { kind: "meeting", id: meeting },
    statement,
    names: [first, ...others],
  };
}

/** Everything that can be found, in the order in which equal finds are told. */
export function searchEntries(sought: Sought): readonly SearchEntry[] {
  const { dataset, layers, words, statements } = sought;
  const onList = new Set(dataset.agreements.map(({ counterparty }) => counterparty));
  const parties = [...dataset.parties.values()].sort(
    (a, b) =>
      Number(onList.has(b.code)) - Number(onList.has(a.code)) ||
      words.compareNames(words.partyName(a.code), words.partyName(b.code)),
  );
  const places = placeLayersIn(layers).flatMap((layer) =>
    layer.records.map((record) => placeEntry(sought, layer, record)),
  );
  const said = statements.state === "here" ? statements.facts : [];
  // A town comes before what took place in it.
  const isTown = ({ place }: SearchEntry): boolean => place?.record.called.by === "town";
  return [
    ...parties.map((party) => partyEntry(sought, party)),
    ...dataset.initiatives.map((initiative) => groupEntry(sought, initiative)),
    ...places.filter(isTown),
    ...places.filter((entry) => !isTown(entry)),
    ...said.map((statement) => statementEntry(sought, statement)),
  ];
}
