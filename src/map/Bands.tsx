import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { memo, useMemo } from "react";
import { ringArea } from "../geography/ring.ts";
import type { BandRank } from "../layers/bands.ts";
import type { Atlas } from "./atlas/atlas.ts";
import * as css from "./Bands.module.css";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { planePath } from "./plane/planePath.ts";

/** Islands smaller than this, in km², have no band: it would be all there is to see of them. */
const LEAST_AREA = 2800;
/** Widths in px: of a band, of the casing beside it, and how far the second one is set in. */
const BAND = 2.6;
const CASING = 1;
const INSET = 3.6;

export interface BandedGroup {
  readonly id: string;
  readonly rank: BandRank;
  readonly members: ReadonlySet<string>;
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The group's outline without its small islands. */
function bandOf(atlas: Atlas, members: ReadonlySet<string>) {
  const { area, edge } = atlas.outlineOf(members);
  const large = area.coordinates.filter(([outer]) => Math.abs(ringArea(outer ?? [])) >= LEAST_AREA);
  const lines = edge.coordinates.filter(
    (line) => !isClosed(line) || Math.abs(ringArea(line)) >= LEAST_AREA,
  );
  return {
    area: { type: "MultiPolygon", coordinates: large } satisfies MultiPolygon,
    edge: { type: "MultiLineString", coordinates: lines } satisfies MultiLineString,
  };
}

interface BandProps {
  readonly atlas: Atlas;
  readonly group: BandedGroup;
}

const Band = memo(function Band({ atlas, group }: BandProps) {
  const band = useMemo(() => bandOf(atlas, group.members), [atlas, group.members]);
  const edge = planePath(band.edge);
  const clip = `inside-${group.id}`;
  // Half of a line on the edge falls outside the clip, so each is drawn twice as wide.
  const inner = group.rank === 1 ? BAND : INSET + BAND;
  return (
    <g className={css.band} data-group={group.id} data-rank={group.rank}>
      <clipPath id={clip}>
        <path d={planePath(band.area)} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className={css.bandCasing} d={edge} strokeWidth={2 * (inner + CASING)} />
        <path className={css.bandLine} d={edge} strokeWidth={2 * inner} />
        {group.rank === 2 && <path className={css.bandCasing} d={edge} strokeWidth={2 * INSET} />}
      </g>
    </g>
  );
});

export interface BandsProps {
  readonly atlas: Atlas;
  readonly groups: readonly BandedGroup[];
}

/** Inside the outer edge of a group's members, so that the side is never in doubt. */
export const Bands = memo(function Bands({ atlas, groups }: BandsProps) {
  // The second lies under the first: where their edges run together, both can be seen.
  const drawn = [...groups].sort((a, b) => b.rank - a.rank);
  return (
    <PlaneDrawing name="bands">
      {drawn.map((group) => (
        <Band key={group.id} atlas={atlas} group={group} />
      ))}
    </PlaneDrawing>
  );
});
