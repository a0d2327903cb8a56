import { agreementsWith } from "../domain/dataset.ts";
import type { CountryCode } from "../domain/party.ts";
import type { InitiativeLayer } from "../layers/layer.ts";
import { rowName } from "./initiativeName.ts";
import { Mark } from "./Mark.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { Tile } from "./Tile.tsx";
import "./Coverage.css";

interface MembersProps extends PanelProps {
  readonly members: readonly CountryCode[];
}

function Members({ members, reading, actions }: MembersProps) {
  return (
    <ul className="tiles">
      {members.map((code) => (
        <li
          key={code}
          data-unclassed={
            reading.layers.agreements.classAsOf(code, reading.year).kind === "not-classed" ||
            undefined
          }
        >
          <Tile code={code} reading={reading} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

/** The year as a stepper: this view has no dock. */
function YearStepper({ reading, actions }: PanelProps) {
  const { dataset, words, year } = reading;
  const { coverage } = words.message;
  const { first, newest } = dataset.years;
  return (
    <p className="year-stepper">
      <button
        type="button"
        className="step"
        aria-label={coverage.earlierYear}
        disabled={year <= first}
        onClick={() => actions.onYear(year - 1, "step")}
      >
        ‹
      </button>
      <b aria-live="polite">{coverage.asOf(year)}</b>
      <button
        type="button"
        className="step"
        aria-label={coverage.laterYear}
        disabled={year >= newest}
        onClick={() => actions.onYear(year + 1, "step")}
      >
        ›
      </button>
    </p>
  );
}

/** Concluded in list order, the others by name. */
function inOrder(codes: readonly CountryCode[], { dataset, words }: Reading) {
  const numberOf = (code: CountryCode): number =>
    agreementsWith(dataset, code).find(({ listed }) => listed)?.listed?.number ?? 0;
  return [...codes].sort(
    (a, b) =>
      numberOf(a) - numberOf(b) || words.compareNames(words.partyName(a), words.partyName(b)),
  );
}

function InitiativeRow({ layer, reading, actions }: PanelProps & { layer: InitiativeLayer }) {
  const { words, year } = reading;
  const { coverage: say, layers } = words.message;
  const { initiative } = layer;
  const { total, notClassed, ...covered } = layer.coverageAsOf(year);
  const concluded = inOrder(covered.concluded, reading);
  const launched = inOrder(covered.launched, reading);
  const notInTheList = inOrder(covered.notInTheList, reading);
  const namesOf = (codes: readonly CountryCode[]) => codes.map((code) => words.partyName(code));
  const isRegional = initiative.kind === "initiative";
  return (
    <tr>
      <th scope="row">
        {initiative.mark !== null && <Mark shape={initiative.mark} radius={5.5} />}{" "}
        {rowName(initiative, words)}
        <b>{total === 0 ? layers.notFormedYet(year) : layers.count(concluded.length, total)}</b>
      </th>
      {[concluded, launched].map((members, column) => (
        <td
          key={column === 0 ? "concluded" : "launched"}
          data-column={column === 0 ? say.columns.concluded : say.columns.launched}
        >
          {members.length > 0 ? <Members {...{ members, reading, actions }} /> : <p>{say.none}</p>}
        </td>
      ))}
      <td data-column={say.columns.notInTheList}>
        <Members members={[...notInTheList, ...notClassed]} {...{ reading, actions }} />
        <p>
          {isRegional &&
            notInTheList.length > 0 &&
            say.notInTheList(words.list(namesOf(notInTheList)))}
          {notClassed.map((code) => ` ${say.notClassed(words.partyName(code))}`)}
          {notInTheList.length + notClassed.length === 0 && say.none}
        </p>
      </td>
    </tr>
  );
}

/** Who of each group is in the list, as of the year. */
export function Coverage({ reading, actions }: PanelProps) {
  const { coverage: say } = reading.words.message;
  return (
    <section className="coverage" aria-labelledby="coverage-heading">
      <div className="view-head">
        <h2 id="coverage-heading">{say.heading}</h2>
        <p>{say.subheading}</p>
        <YearStepper reading={reading} actions={actions} />
      </div>
      <table aria-labelledby="coverage-heading">
        <thead>
          <tr>
            <th scope="col">{say.columns.initiative}</th>
            <th scope="col">{say.columns.concluded}</th>
            <th scope="col">{say.columns.launched}</th>
            <th scope="col">{say.columns.notInTheList}</th>
          </tr>
        </thead>
        <tbody>
          {reading.layers.switched.map(
            (layer) =>
              layer.kind === "initiative" && (
                <InitiativeRow key={layer.id} {...{ layer, reading, actions }} />
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}
