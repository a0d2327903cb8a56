import { type CircleMarker as LeafletCircle, latLng } from "leaflet";
import { memo, useMemo } from "react";
import { CircleMarker } from "react-leaflet";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Atlas } from "./atlas.ts";
import { anchorByHand } from "./labelAnchors.ts";
import { Overlay } from "./Overlay.tsx";
import { type Frame, useFrame } from "./useFrame.ts";

/** A shape whose larger side is under this, in px, is drawn as a disc: Luxembourg on the whole plate. */
const DISC_UNDER = 20;
/** A shape under this has a target of that size at least, whatever its outline. */
const TARGET_UNDER = 24;

interface SmallCountry {
  readonly code: string;
  readonly areaClass: AreaClass;
  /** Planar km. */
  readonly anchor: readonly [number, number];
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
  return [...atlas.gazetteer].flatMap(([code, { box, anchor }]) => {
    const areaClass = classOf(code);
    if (areaClass.kind === "not-in-the-list" && !members.has(code)) return [];
    const side = Math.max(box[2] - box[0], box[3] - box[1]) / kmPerPixel;
    if (side >= TARGET_UNDER) return [];
    const place = anchorByHand(code) ?? anchor;
    return [{ code, areaClass, anchor: place, isDisc: side < DISC_UNDER }];
  });
}

/** Invisible to the eye, so drawn by Leaflet only to be hit. */
const TARGET = { stroke: false, fillOpacity: 0 } as const;

function nameTarget(code: string, circle: LeafletCircle | null): void {
  circle?.getElement()?.setAttribute("data-target", code);
}

/** Discs for countries too small to be seen, and targets for those too small to be hit. */
export const SmallCountries = memo(function SmallCountries(props: SmallCountriesProps) {
  const { atlas, classOf, members } = props;
  const frame = useFrame();
  const small = useMemo(
    () => smallCountries({ atlas, classOf, members }, frame),
    [atlas, classOf, members, frame],
  );
  return (
    <>
      {small.map(({ code, anchor: [x, y], isDisc }) => (
        <CircleMarker
          key={code}
          ref={(circle) => nameTarget(code, circle)}
          pane="targets"
          center={latLng(y, x)}
          radius={isDisc ? 16 : 12}
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
