import { memo, useMemo } from "react";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./atlas/atlas.ts";
import { decodedAtlas } from "./atlas/decodedAtlas.ts";
import * as css from "./SmallMap.module.css";
import { smallMapDrawing } from "./smallMapDrawing.ts";

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
    <svg className={css.smallMap} {...SIZE} aria-hidden="true">
      <path className={css.smallMapLand} d={drawing.land} />
      {drawing.members.map(({ code, path }) => (
        <path
          key={code}
          className={css.smallMapMember}
          data-member={code}
          d={path}
          fill={paintOf(classOf(code))}
        />
      ))}
      {drawing.specialLines.map(({ kind, path }) => (
        <g key={path} className={css.smallMapSpecial} data-kind={kind}>
          <path d={path} />
          <path d={path} />
        </g>
      ))}
      <path className={css.smallMapOutline} d={drawing.outline} />
    </svg>
  );
});
