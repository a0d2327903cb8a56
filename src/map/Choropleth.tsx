import type { MultiPolygon } from "geojson";
import { memo, useEffect } from "react";
import type { Year } from "../domain/time.ts";
import { fadedClass } from "../layers/faded.ts";
import type { AreaClass } from "../layers/layer.ts";
import { HATCH_TURN, hatchIdOf, mapHatchIdOf, mapPaintOf } from "../layers/paint.ts";
import { afterNextFrame } from "../loading/afterNextFrame.ts";
import { useYearly } from "../reading/context.tsx";
import type { Atlas } from "./atlas/atlas.ts";
import { useHomeDrawing } from "./leaflet/atHome.ts";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { usePath } from "./leaflet/pen.ts";
import { usePlaneView } from "./leaflet/planeView.ts";

/** For whoever measures: set once, after the first frame that shows coloured countries. */
function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The page's hatches for shapes in km: as wide as everywhere else, whatever the zoom. */
const Hatches = memo(function Hatches({ classes }: { classes: readonly AreaClass[] }) {
  const view = usePlaneView();
  const home = useHomeDrawing();
  const { toPlane } = view ?? home;
  return (
    <defs>
      {[...classes, ...classes.map(fadedClass)].map((areaClass) =>
        areaClass.symbol.kind === "hatch" ? (
          <pattern
            key={areaClass.id}
            id={mapHatchIdOf(areaClass)}
            href={`#${hatchIdOf(areaClass)}`}
            patternTransform={`${toPlane} ${HATCH_TURN}`}
          />
        ) : null,
      )}
    </defs>
  );
});

interface ShapeProps {
  readonly code: string;
  readonly area: MultiPolygon;
  readonly paint: string;
}

/** Its code is for `Pointing`, and for whoever embeds the map. */
const Shape = memo(function Shape({ code, area, paint }: ShapeProps) {
  return <path className="leaflet-interactive" data-code={code} d={usePath(area)} fill={paint} />;
});

const NONE: readonly AreaClass[] = [];

interface ChoroplethProps {
  readonly atlas: Atlas;
  /** All that a country can be; null while there are shapes and no facts yet. */
  readonly classes: readonly AreaClass[] | null;
  /** Of each year how a country is drawn: the same function while nothing else changes. */
  readonly looksAsOf: (year: Year) => (code: string) => AreaClass;
}

/** The year reaches the shapes here, and only those whose paint it changes. */
const Shapes = memo(function Shapes({ atlas, looksAsOf }: Omit<ChoroplethProps, "classes">) {
  const lookOf = useYearly(looksAsOf);
  return atlas.countries.features.map(({ properties: { code }, geometry }) => (
    <Shape key={code} code={code} area={geometry} paint={mapPaintOf(lookOf(code))} />
  ));
});

/**
 * The countries' own fills; a tier or a boundary policy changes their outlines. Whatever is not a
 * country's own fill is a layer above this one.
 */
export const Choropleth = memo(function Choropleth({ atlas, classes, looksAsOf }: ChoroplethProps) {
  const isColoured = classes !== null;
  useEffect(() => {
    if (!isColoured) return;
    return afterNextFrame(() => markOnce("choropleth"));
  }, [isColoured]);
  return (
    <PlaneDrawing name="countries">
      <Hatches classes={classes ?? NONE} />
      <Shapes atlas={atlas} looksAsOf={looksAsOf} />
    </PlaneDrawing>
  );
});
