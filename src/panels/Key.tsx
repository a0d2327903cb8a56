import type { ReactNode } from "react";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Reading } from "./reading.ts";
import { Swatch } from "./Swatch.tsx";
import "./Key.css";

/** The years' paints side by side, in order. */
function Ramp({ classes }: { classes: readonly AreaClass[] }) {
  return (
    <svg
      className="swatch"
      viewBox={`0 0 ${classes.length} 1`}
      preserveAspectRatio="none"
      width="28"
      height="16"
      aria-hidden="true"
    >
      {classes.map((areaClass, index) => (
        // A little wider than its step, so that no ground shows between two steps.
        <rect key={areaClass.id} x={index} width="1.05" height="1" fill={paintOf(areaClass)} />
      ))}
    </svg>
  );
}

function Row({ swatch, children }: { swatch: ReactNode; children: ReactNode }) {
  return (
    <li>
      {swatch}
      <span>{children}</span>
    </li>
  );
}

/** Every class that is on the map, in the map's own paint. */
export function Key({ reading }: { reading: Reading }) {
  const { dataset, layers, words } = reading;
  const { key } = words.message;
  const { classes } = layers.agreements;
  const swatchOf = (kind: AreaClass["kind"]): ReactNode => {
    const areaClass = classes.find((candidate) => candidate.kind === kind);
    return areaClass && <Swatch areaClass={areaClass} />;
  };
  const concluded = classes.filter(({ kind }) => kind === "concluded");
  const hasBoth = classes.some(({ kind }) => kind === "listed-as-both");
  const hasUnclassed = [...dataset.parties.values()].some(
    (party) => party.kind === "country" && !party.isClassed,
  );
  return (
    <section className="key" aria-labelledby="key-heading">
      <h2 id="key-heading">{key.heading}</h2>
      <ul>
        <Row swatch={swatchOf("home")}>{key.home(words.partyName(dataset.home))}</Row>
        <Row swatch={<Ramp classes={concluded} />}>
          {key.concluded(dataset.years.first, dataset.years.newest)}
        </Row>
        <Row swatch={swatchOf("launched")}>{key.launched}</Row>
        {hasBoth && <Row swatch={swatchOf("listed-as-both")}>{key.listedAsBoth}</Row>}
        <Row swatch={swatchOf("not-in-the-list")}>{key.notInTheList}</Row>
        {hasUnclassed && <Row swatch={swatchOf("not-classed")}>{key.notClassed}</Row>}
      </ul>
    </section>
  );
}
