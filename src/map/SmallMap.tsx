import { memo, useMemo } from "react";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./atlas/atlas.ts";
import { decodedAtlas } from "./atlas/decodedAtlas.ts";
import { smallMapDrawing } from "./smallMapDrawing.ts";
import "./SmallMap.css";

/** In px, within the frame. */
const SIZE = { width: 124, height: 84 };

interface SmallMapProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  /** The same set as long as the members are the same: the drawing is made anew for another. */
  readonly members: ReadonlySet<string>;
  readonly classOf: (code: string) => AreaClass;
}

/** Where a group's members are and what the list says of each. What it shows, its row says in words. */
export const SmallMap = memo(function SmallMap(props: SmallMapProps) {
  const { overview, boundaries, members, classOf } = props;
  const atlas = decodedAtlas(overview, "overview", boundaries);
  const drawing = useMemo(() => smallMapDrawing(atlas, members, SIZE), [atlas, members]);
  return (
    <svg className="small-map" {...SIZE} aria-hidden="true">
      <path className="small-map-land" d={drawing.land} />
      {drawing.members.map(({ code, path }) => (
        <path
          key={code}
          className="small-map-member"
          data-member={code}
          d={path}
          fill={paintOf(classOf(code))}
        />
      ))}
      {drawing.specialLines.map(({ kind, path }) => (
        <g key={path} className="small-map-special" data-kind={kind}>
          <path d={path} />
          <path d={path} />
        </g>
      ))}
      <path className="small-map-outline" d={drawing.outline} />
    </svg>
  );
});
