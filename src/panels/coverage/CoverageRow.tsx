import type { ReactNode } from "react";
import { agreementsWith } from "../../domain/dataset.ts";
import type { CountryCode } from "../../domain/party.ts";
import type { GroupLayer } from "../../layers/layer.ts";
import { useActions, useReadingAsOf } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { isAbout, type RecordPanel } from "../../view/panel.ts";
import { rowName } from "../signs/initiativeName.ts";
import { Mark } from "../signs/Mark.tsx";
import { coverageCount } from "../signs/statusWords.ts";
import { Tile } from "../signs/Tile.tsx";
import { coverageWords } from "../../words/english/coverage.ts";
import * as tileCss from "../signs/Tile.module.css";
import * as coverageCss from "./Coverage.module.css";

interface MembersProps {
  readonly members: readonly CountryCode[];
}

function Members({ members }: MembersProps) {
  const reading = useReadingAsOf();
  const { layers, year } = reading;
  const isNotClassed = (code: CountryCode): boolean =>
    layers.agreements.classAsOf(code, year).kind === "not-classed";
  return (
    <ul className={tileCss.tiles}>
      {members.map((code) => (
        <li key={code} data-unclassed={isNotClassed(code) || undefined}>
          <Tile code={code} />
        </li>
      ))}
    </ul>
  );
}

/** Concluded in list order; those without a number in it by name. */
function inOrder(codes: readonly CountryCode[], { dataset, words }: Reading) {
  const numberOf = (code: CountryCode): number =>
    agreementsWith(dataset, code).find(({ listed }) => listed)?.listed?.number ?? 0;
  return [...codes].sort(
    (a, b) =>
      numberOf(a) - numberOf(b) || words.compareNames(words.partyName(a), words.partyName(b)),
  );
}

/** By name alone: not in the list as of the year is not an order of the list. */
const byName = (codes: readonly CountryCode[], { words }: Reading) =>
  [...codes].sort((a, b) => words.compareNames(words.partyName(a), words.partyName(b)));

/** A sentence with a part of it in bold. */
function Emphasized({ sentence, part }: { sentence: string; part: string }) {
  const start = sentence.indexOf(part);
  return (
    <>
      {sentence.slice(0, start)}
      <b>{part}</b>
      {sentence.slice(start + part.length)}
    </>
  );
}

interface GroupProps {
  readonly layer: GroupLayer;
}

function Name({ layer }: GroupProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { words, year } = reading;
  const { layers } = words.message;
  const { initiative } = layer;
  const coverage = layer.coverageAsOf(year);
  const panel: RecordPanel = { kind: "group", id: layer.id };
  const isOpen = isAbout(reading.panel, panel);
  return (
    <th scope="row">
      <button type="button" aria-pressed={isOpen} onClick={() => actions.onToggle(panel)}>
        {initiative.mark !== null && <Mark shape={initiative.mark} radius={6} />}
        <span>{rowName(initiative, words)}</span>
      </button>
      {coverage.total === 0 ? (
        <small>{layers.notFormedYet(year)}</small>
      ) : (
        <b>{coverageCount(coverage, words)}</b>
      )}
    </th>
  );
}

function NotInTheList({ layer }: GroupProps) {
  const reading = useReadingAsOf();
  const { words, year } = reading;
  const say = coverageWords(words);
  const { notInTheList, notClassed } = layer.coverageAsOf(year);
  const members = byName(notInTheList, reading);
  if (members.length + notClassed.length === 0) return <p>{say.none}</p>;
  const names = words.list(members.map((code) => words.partyName(code)));
  // Of an alliance there are too many to name; each tile has its name.
  const isNamed = layer.initiative.kind === "initiative" && members.length > 0;
  return (
    <>
      <Members members={[...members, ...notClassed]} />
      <p>
        {isNamed && <Emphasized sentence={say.notInTheList(names)} part={names} />}
        {notClassed.map((code) => ` ${say.notClassed(words.partyName(code))}`)}
      </p>
    </>
  );
}

/** The concluded; under them whom only other sources date, and of whom none gives the date. */
function Concluded({ layer }: GroupProps) {
  const reading = useReadingAsOf();
  const { words, year } = reading;
  const { concluded, outsideTheList, undated } = layer.coverageAsOf(year);
  const say = words.reckoned;
  const beside: readonly (readonly [string | undefined, readonly CountryCode[]])[] = [
    [say?.outside.heading, byName(outsideTheList, reading)],
    [say?.act.undated.heading, inOrder(undated, reading)],
  ];
  return (
    <>
      {concluded.length > 0 ? (
        <Members members={inOrder(concluded, reading)} />
      ) : (
        <p>{coverageWords(words).none}</p>
      )}
      {beside.map(
        ([heading, members]) =>
          members.length > 0 && (
            <div key={heading}>
              <p>{heading}</p>
              <Members {...{ members }} />
            </div>
          ),
      )}
    </>
  );
}

function Launched({ layer }: GroupProps) {
  const reading = useReadingAsOf();
  const members = byName(layer.coverageAsOf(reading.year).launched, reading);
  return members.length > 0 ? (
    <Members {...{ members }} />
  ) : (
    <p>{coverageWords(reading.words).none}</p>
  );
}

interface CoverageRowProps extends GroupProps {
  /** The members on a small map; the row says the same in words. */
  readonly map: ReactNode;
}

/** One group: its small map, its count, and its members by what the list says of them. */
export function CoverageRow({ layer, map }: CoverageRowProps) {
  const reading = useReadingAsOf();
  const say = coverageWords(reading.words);
  const { total } = layer.coverageAsOf(reading.year);
  return (
    <tr>
      <td className={coverageCss.mapCell}>{map}</td>
      <Name {...{ layer }} />
      {total === 0 ? (
        <td colSpan={3} />
      ) : (
        <>
          <td data-column={say.columns.concluded}>
            <Concluded {...{ layer }} />
          </td>
          <td data-column={say.columns.launched}>
            <Launched {...{ layer }} />
          </td>
          <td data-column={say.columns.notInTheList}>
            <NotInTheList {...{ layer }} />
          </td>
        </>
      )}
    </tr>
  );
}
