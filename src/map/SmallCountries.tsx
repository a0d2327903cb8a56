import { memo, useMemo, useState } from "react";
import type { PlanePoint } from "../geography/planeBox.ts";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Atlas } from "./atlas/atlas.ts";
import { isDisc, smallerSide, TARGET_UNDER } from "./atlas/smallShapes.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { type Frame, useFrame } from "./leaflet/useFrame.ts";
import * as css from "./SmallCountries.module.css";

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

/** Discs for countries too small to be seen, and targets for those too small to be hit. */
export const SmallCountries = memo(function SmallCountries(props: SmallCountriesProps) {
  const { atlas, classOf, members } = props;
  const frame = useFrame();
  const [ofDisc] = useState(discTarget);
  const small = useMemo(
    () => smallCountries({ atlas, classOf, members }, frame),
    [atlas, classOf, members, frame],
  );
  const at = ({ anchor }: SmallCountry) => {
    const [x, y] = frame.toPoint([...anchor]);
    return `translate(${x} ${y})`;
  };
  const discs = small.filter((country) => country.isDisc);
  return (
    <>
      <Overlay name="targets" order={455}>
        {small.map((country) => (
          <circle
            key={country.code}
            className="leaflet-interactive"
            data-target={country.code}
            transform={at(country)}
            r={country.isDisc ? ofDisc : TARGET_UNDER / 2}
            // To be hit, not to be seen.
            fillOpacity={0}
          />
        ))}
      </Overlay>
      <Overlay name="discs" order={460}>
        {discs.map((country) => (
          <g key={country.code} transform={at(country)} data-disc={country.code}>
            <circle className={css.discRing} r={7.6} />
            <circle className={css.disc} r={6.5} fill={paintOf(country.areaClass)} />
          </g>
        ))}
      </Overlay>
    </>
  );
});
