import { useMemo } from "react";
import { selectableAsOf } from "../bearings/selectable.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../map/atlas/atlas.ts";
import { geographyOf } from "../map/atlas/geography.ts";
import { CountryButtons } from "../panels/spoken/CountryButtons.tsx";
import { useReadingAtRest } from "../reading/context.tsx";

export interface CountryWalkProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  readonly describedIn: string | undefined;
}

/** The countries that the keyboard walks to, by where the shapes of the map have them. */
export function CountryWalk({ overview, boundaries, describedIn }: CountryWalkProps) {
  const { dataset, layers, year, active } = useReadingAtRest();
  const geography = useMemo(() => geographyOf(overview, boundaries), [overview, boundaries]);
  const places = useMemo(
    () => selectableAsOf({ dataset, layers, year, active }, geography),
    [dataset, layers, year, active, geography],
  );
  return <CountryButtons {...{ places, describedIn }} />;
}
