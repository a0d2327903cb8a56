import { type LeafletEvent, latLng, Path } from "leaflet";
import { memo, useMemo, useState } from "react";
import { CircleMarker } from "react-leaflet";
import type { PlanePoint } from "../geography/planeBox.ts";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Atlas } from "./atlas/atlas.ts";
import { isDisc, smallerSide, TARGET_UNDER } from "./atlas/smallShapes.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { type Frame, useFrame } from "./leaflet/useFrame.ts";

interface SmallCountry {
  readonly code: string;
  readonly areaClass: AreaClass;
  readonly anchor: PlanePoint;
  readonly isDisc: boolean;
}

interface SmallCountriesProps {
  readonly atlas: Atlas;
  readonly classOf: (code: string) => AreaClass;
  /** Members of the active layers: they can be hit and seen too. */
  readonly members: ReadonlySet<string>;
}

function smallCountries(
  { atlas, classOf, members }: SmallCountriesProps,
  { kmPerPixel }: Frame,
): readonly SmallCountry[] {
  return [...atlas.gazetteer].flatMap(([code, shape]) => {
    const areaClass = classOf(code);
    if (areaClass.kind === "not-in-the-list" && !members.has(code)) return [];
    if (smallerSide(shape, kmPerPixel) >= TARGET_UNDER) return [];
    return [{ code, areaClass, anchor: shape.nameAt, isDisc: isDisc(shape, kmPerPixel) }];
  });
}

/** Radius in px: 32 across for a pointer, 44 for a finger. */
const discTarget = (): number => (window.matchMedia("(pointer: coarse)").matches ? 22 : 16);

/** Invisible to the eye, so drawn by Leaflet only to be hit. */
const TARGET = { stroke: false, fillOpacity: 0 } as const;

/** When Leaflet has drawn it: before that there is no element to bear the name. */
const nameTarget = (code: string) => ({
  add: ({ target }: LeafletEvent) => {
    if (target instanceof Path) target.getElement()?.setAttribute("data-target", code);
  },
});

/** Discs for countries too small to be seen, and targets for those too small to be hit. */
export const SmallCountries = memo(function SmallCountries(props: SmallCountriesProps) {
  const { atlas, classOf, members } = props;
  const frame = useFrame();
  const [ofDisc] = useState(discTarget);
  const small = useMemo(
    () => smallCountries({ atlas, classOf, members }, frame),
    [atlas, classOf, members, frame],
  );
  return (
    <>
      {small.map(({ code, anchor: [x, y], isDisc }) => (
        <CircleMarker
          key={code}
          eventHandlers={nameTarget(code)}
          pane="targets"
          center={latLng(y, x)}
          radius={isDisc ? ofDisc : TARGET_UNDER / 2}
          pathOptions={TARGET}
        />
      ))}
      <Overlay name="discs" order={460}>
        {small
          .filter(({ isDisc }) => isDisc)
          .map(({ code, areaClass, anchor }) => {
            const [x, y] = frame.toPoint([...anchor]);
            return (
              <g key={code} transform={`translate(${x} ${y})`} data-disc={code}>
                <circle className="disc-ring" r={7.6} />
                <circle className="disc" r={6.5} fill={paintOf(areaClass)} />
              </g>
            );
          })}
      </Overlay>
    </>
  );
});
