import { memo, useMemo, useState } from "react";
import type { Year } from "../domain/time.ts";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import { useYearly } from "../reading/context.tsx";
import type { Atlas } from "./atlas/atlas.ts";
import { isDisc, smallerSide, TARGET_UNDER } from "./atlas/smallShapes.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { type Frame, useFrame } from "./leaflet/useFrame.ts";
import * as css from "./SmallCountries.module.css";

interface SmallCountriesProps {
  readonly atlas: Atlas;
  readonly looksAsOf: (year: Year) => (code: string) => AreaClass;
  /** Members of the active layers: they can be hit and seen too. */
  readonly membersAsOf: (year: Year) => ReadonlySet<string>;
}

interface SmallCountry {
  readonly code: string;
  /** Where it stands in the drawing, as an SVG transform. */
  readonly at: string;
  readonly isDisc: boolean;
}

/** All that are too small at this zoom, whether they are shown or not. */
function smallCountries(atlas: Atlas, { kmPerPixel, toPoint }: Frame): readonly SmallCountry[] {
  return [...atlas.gazetteer].flatMap(([code, shape]) => {
    if (smallerSide(shape, kmPerPixel) >= TARGET_UNDER) return [];
    const [x, y] = toPoint([...shape.nameAt]);
    return [{ code, at: `translate(${x} ${y})`, isDisc: isDisc(shape, kmPerPixel) }];
  });
}

interface SmallProps extends Pick<SmallCountriesProps, "looksAsOf" | "membersAsOf"> {
  readonly countries: readonly SmallCountry[];
}

/** Those that are of a class or members, as of the year, and how they are drawn. */
function useShown({ countries, looksAsOf, membersAsOf }: SmallProps) {
  const lookOf = useYearly(looksAsOf);
  const members = useYearly(membersAsOf);
  return countries.flatMap((country) => {
    const look = lookOf(country.code);
    return look.kind === "not-in-the-list" && !members.has(country.code)
      ? []
      : [{ ...country, look }];
  });
}

/** Radius in px: 32 across for a pointer, 44 for a finger. */
const discTarget = (): number => (window.matchMedia("(pointer: coarse)").matches ? 22 : 16);

const Targets = memo(function Targets(props: SmallProps) {
  const [ofDisc] = useState(discTarget);
  return useShown(props).map(({ code, at, isDisc: hasDisc }) => (
    <circle
      key={code}
      className="leaflet-interactive"
      data-target={code}
      transform={at}
      r={hasDisc ? ofDisc : TARGET_UNDER / 2}
      // To be hit, not to be seen.
      fillOpacity={0}
    />
  ));
});

const Discs = memo(function Discs(props: SmallProps) {
  return useShown(props).map(({ code, at, look }) => (
    <g key={code} transform={at} data-disc={code}>
      <circle className={css.discRing} r={7.6} />
      <circle className={css.disc} r={6.5} fill={paintOf(look)} />
    </g>
  ));
});

/** Discs for countries too small to be seen, and targets for those too small to be hit. */
export const SmallCountries = memo(function SmallCountries({
  atlas,
  ...asOf
}: SmallCountriesProps) {
  const frame = useFrame();
  const countries = useMemo(() => smallCountries(atlas, frame), [atlas, frame]);
  const discs = useMemo(() => countries.filter((country) => country.isDisc), [countries]);
  return (
    <>
      <Overlay name="targets" order={455}>
        <Targets countries={countries} {...asOf} />
      </Overlay>
      <Overlay name="discs" order={460}>
        <Discs countries={discs} {...asOf} />
      </Overlay>
    </>
  );
});
