import { memo } from "react";
import type { BandRank } from "../../layers/bands.ts";
import type { AreaClass, ColourToken, GroupLayer } from "../../layers/layer.ts";
import { markOutline } from "../../layers/markShape.ts";
import * as leaderCss from "../leaflet/leader.module.css";
import * as css from "./Label.module.css";
import { DETAIL_LINE, DETAIL_SIZE, nameLine, PILL, pillWidth } from "./labelBlock.ts";
import type { DrawnLabel } from "./lettering.ts";

const MARK_RADIUS = 3.7;

interface MarksProps {
  readonly label: DrawnLabel;
  readonly layers: readonly GroupLayer[];
  readonly ranks: ReadonlyMap<string, BandRank>;
}

function Marks({ label: { box, align }, layers, ranks }: MarksProps) {
  const width = pillWidth(layers.length);
  const left = {
    start: box.left,
    middle: (box.left + box.right - width) / 2,
    end: box.right - width,
  };
  return (
    <g transform={`translate(${left[align]} ${box.bottom - PILL.height})`}>
      <rect className={css.markPill} width={width} height={PILL.height} rx={PILL.height / 2} />
      {layers.map((layer, index) => {
        if (layer.initiative.mark === null) return null;
        const { path, isStroked } = markOutline(layer.initiative.mark);
        const x = PILL.height / 2 + 1 + index * PILL.pitch;
        return (
          <path
            key={layer.id}
            className={css.mapMark}
            data-stroked={isStroked || undefined}
            data-rank={ranks.get(layer.id)}
            transform={`translate(${x} ${PILL.height / 2}) scale(${MARK_RADIUS})`}
            d={path}
          />
        );
      })}
    </g>
  );
}

/** The ground that shows between the letters: a text's halo is of the fill it stands on. */
export function groundOf({ symbol }: AreaClass): ColourToken {
  return symbol.kind === "solid" ? symbol.fill : symbol.ground;
}

interface LabelProps extends Omit<MarksProps, "layers"> {
  /** The initiatives that are on. */
  readonly groups: readonly GroupLayer[];
  /** Ids of those whose marks stand under the name. */
  readonly marks: string;
  readonly text: ColourToken;
  readonly halo: ColourToken;
}

/** A name with what stands under it, and the leader where it stands beside its country. */
export const Label = memo(function Label(props: LabelProps) {
  const { label, text, halo, groups, marks, ranks } = props;
  const layers = groups.filter(({ id }) => marks.split(" ").includes(id));
  const { request, name, x, y, align, leader } = label;
  const { code, size, weight, detail } = request;
  const line = nameLine(size);
  return (
    <g className={css.label} data-label={code} data-rank={request.rank}>
      {leader && (
        <>
          <path className={leaderCss.leader} d={`M${leader.from}L${leader.to}`} />
          {request.pinRadius === 0 && (
            <circle
              className={leaderCss.leaderDot}
              cx={leader.from[0]}
              cy={leader.from[1]}
              r={2.4}
            />
          )}
        </>
      )}
      <g fill={`var(${text})`} stroke={`var(${halo})`} textAnchor={align}>
        {name.map((words, index) => (
          <text key={words} x={x} y={y + index * line} fontSize={size} fontWeight={weight}>
            {words}
          </text>
        ))}
        {detail !== null && (
          <text x={x} y={y + (name.length - 1) * line + DETAIL_LINE} fontSize={DETAIL_SIZE}>
            {detail}
          </text>
        )}
      </g>
      {layers.length > 0 && <Marks label={label} layers={layers} ranks={ranks} />}
    </g>
  );
});
