import { useMemo } from "react";
import { selectableAsOf } from "./bearings/selectable.ts";
import type { CountryCode } from "./domain/party.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./map/atlas.ts";
import { geographyOf } from "./map/geography.ts";
import { CountryButtons } from "./panels/CountryButtons.tsx";
import type { PanelProps } from "./panels/reading.ts";

interface CountryWalkProps extends PanelProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  readonly describedIn: string | undefined;
  readonly onFocus: (code: CountryCode | null) => void;
}

/** The countries that the keyboard walks to, by where the shapes of the map have them. */
export function CountryWalk({ overview, boundaries, ...props }: CountryWalkProps) {
  const { dataset, layers, year, active } = props.reading;
  const geography = useMemo(() => geographyOf(overview, boundaries), [overview, boundaries]);
  const places = useMemo(
    () => selectableAsOf({ dataset, layers, year, active }, geography),
    [dataset, layers, year, active, geography],
  );
  return <CountryButtons places={places} {...props} />;
}
