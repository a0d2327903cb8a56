import { memo, useId } from "react";
import type { Coverage } from "../../domain/coverage.ts";
import type { Initiative } from "../../domain/initiative.ts";
import { EVERY_STATE } from "../../domain/stateQuery.ts";
import { bandRanks, outlinedInitiative } from "../../layers/bands.ts";
import { type LayerList, placeLayersIn, type SwitchedLayer } from "../../layers/index.ts";
import type { GroupLayer } from "../../layers/layer.ts";
import { paintOf } from "../../layers/paint.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import { selectedIn } from "../../view/panel.ts";
import type { Words } from "../../words/words.ts";
import { GroupName } from "../signs/GroupName.tsx";
import { layerName } from "../signs/layerName.ts";
import { Mark } from "../signs/Mark.tsx";
import * as openerCss from "../signs/Opener.module.css";
import { PlaceSign } from "../signs/PlaceSign.tsx";
import { coverageCount } from "../signs/statusWords.ts";
import * as css from "./LayerRows.module.css";
import { RowMenu } from "./RowMenu.tsx";

const BAR = { width: 44, height: 4 };

/** Of whom no date was found, and who was found outside the list; in words. */
function besideTheCount({ undated, outsideTheList }: Coverage, words: Words): readonly string[] {
  const say = words.reckoned;
  return [
    ...(say && undated.length > 0 ? [say.undated.members(undated.length)] : []),
    ...(say && outsideTheList.length > 0 ? [say.outside.members(outsideTheList.length)] : []),
  ];
}

/** Ink for concluded, the map's own hatches, open for the rest. */
const CoverageBar = memo(function CoverageBar({ layer }: { layer: GroupLayer }) {
  const { words, layers } = useReading();
  const coverage = useAsOf(({ year }) => layer.coverageAsOf(year));
  const { concluded, outsideTheList, undated, launched, notInTheList, total } = coverage;
  const widthOf = (count: number): number => (count / total) * BAR.width;
  const parts = [
    ["outside-the-list", outsideTheList],
    ["undated", undated],
    ["launched", launched],
  ] as const;
  let reached = concluded.length;
  const hatched = parts.flatMap(([kind, members]) => {
    const areaClass = layers.agreements.classes.find((one) => one.kind === kind);
    const x = widthOf(reached);
    reached += members.length;
    return areaClass && members.length > 0
      ? [{ areaClass, x, width: widthOf(members.length) }]
      : [];
  });
  const counted = words.message.layers.bar(concluded.length, launched.length, notInTheList.length);
  return (
    <svg
      className={css.coverageBar}
      {...BAR}
      role="img"
      aria-label={[counted, ...besideTheCount(coverage, words)].join(", ")}
    >
      <rect className={css.coverageOpen} x="0.5" y="0.5" width="43" height="3" />
      {hatched.map(({ areaClass, x, width }) => (
        <rect key={areaClass.id} {...{ x, width }} height={BAR.height} fill={paintOf(areaClass)} />
      ))}
      <rect
        className={css.coverageConcluded}
        width={widthOf(concluded.length)}
        height={BAR.height}
      />
    </svg>
  );
});

/** What stands for the layer on the map. */
export function LayerSign({ layer }: { layer: SwitchedLayer }) {
  if (layer.kind === "places") return <PlaceSign sign={layer.sign}>1</PlaceSign>;
  return layer.initiative.mark && <Mark shape={layer.initiative.mark} radius={5.5} />;
}

function Count({ layer }: { layer: SwitchedLayer }) {
  const isBarred = useAsOf(
    ({ year }) =>
      layer.kind === "group" &&
      layer.membersAsOf(year).size > 0 &&
      layer.coverageAsOf(year).total > 0,
  );
  const counted = useAsOf(({ words, year }) => {
    if (layer.kind === "places") return words.number(layer.count);
    if (layer.membersAsOf(year).size === 0) return words.message.layers.notFormedYet(year);
    return coverageCount(layer.coverageAsOf(year), words);
  });
  return (
    <>
      {counted}
      {isBarred && layer.kind === "group" && <CoverageBar layer={layer} />}
    </>
  );
}

function LayerRow({ layer }: { layer: SwitchedLayer }) {
  const reading = useReading();
  const actions = useActions();
  const id = useId();
  const isOn = reading.active.includes(layer.id);
  const { layers, active } = reading;
  const selected = selectedIn(reading.panel);
  const band = usePointing(({ party }) =>
    bandRanks(layers, active, outlinedInitiative(layers, party, selected)).get(layer.id),
  );
  const others = reading.active.filter((other) => other !== layer.id);
  const group = layer.kind === "group" ? layer.initiative : null;
  return (
    <li data-layer={layer.id} data-on={isOn || undefined} data-band={band}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-labelledby={`${id}-name`}
          aria-describedby={id}
          onChange={() => actions.onLayers(isOn ? others : [...others, layer.id])}
        />
        <span className={css.layerSign} aria-hidden="true">
          <LayerSign layer={layer} />
        </span>
        {!group && (
          <span className={css.layerName} id={`${id}-name`}>
            {layerName(layer, reading)}
          </span>
        )}
      </label>
      {group && (
        <span className={css.layerName}>
          <GroupName initiative={group} id={`${id}-name`} />
          {band && <span className={css.bandSample} aria-hidden="true" />}
        </span>
      )}
      <span className={css.count} id={id}>
        <Count layer={layer} />
      </span>
      <RowMenu layer={layer} name={layerName(layer, reading)} />
    </li>
  );
}

function sectionsOf(layers: LayerList) {
  const initiatives = (kind: Initiative["kind"]): readonly SwitchedLayer[] =>
    layers.groups.filter(({ initiative }) => initiative.kind === kind);
  return [
    { heading: "initiatives", rows: initiatives("initiative") },
    { heading: "alliances", rows: initiatives("alliance") },
    { heading: "places", rows: placeLayersIn(layers) },
  ] as const;
}

/** A row for each layer that can be switched on and off, in the order of the layer list. */
export function LayerRows() {
  const reading = useReading();
  const actions = useActions();
  const { layers: say } = reading.words.message;
  return (
    <>
      {sectionsOf(reading.layers).map(({ heading, rows }) => (
        <section key={heading} className={css.layerRows} aria-labelledby={`layers-${heading}`}>
          <h2 id={`layers-${heading}`}>{say[heading]}</h2>
          {heading === "initiatives" && (
            <p className={css.layerRowsAside}>{say.partnersWithAnAgreement}</p>
          )}
          {heading === "alliances" && (
            <button
              type="button"
              className={`${openerCss.opener} ${css.layerRowsAside}`}
              aria-pressed={reading.find !== null}
              onClick={() => actions.onFind(reading.find ? null : EVERY_STATE)}
            >
              {say.findStates}
            </button>
          )}
          <ul>
            {rows.map((layer) => (
              <LayerRow key={layer.id} layer={layer} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
