import type { Map as LeafletMap } from "leaflet";
import { memo, useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { BandRank } from "../layers/bands.ts";
import type { AreaClass } from "../layers/layer.ts";
import { markOutline } from "../layers/markShape.ts";
import {
  type Box,
  DETAIL_SIZE,
  type Measure,
  PILL,
  type PlacedLabel,
  pillWidth,
  placeLabels,
} from "./labelPlacement.ts";
import { detailOf, type LabelSubject, labelRequests } from "./labelRequests.ts";
import { Overlay } from "./Overlay.tsx";
import { useFrame } from "./useFrame.ts";
import { useMapState } from "./useMapState.ts";

const MARK_RADIUS = 3.7;

let measuring: CanvasRenderingContext2D | null = null;

const measureText: Measure = (text, size, weight) => {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (!measuring) return text.length * size * 0.55;
  measuring.font = `${weight} ${size}px "Source Sans 3", system-ui, sans-serif`;
  return measuring.measureText(text).width;
};

/** Counts up when the type has arrived: widths measured before were those of a stand-in. */
function useTypeVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void document.fonts.ready.then(() => {
      if (isWanted) setVersion((count) => count + 1);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return version;
}

const readWindow = (map: LeafletMap): string =>
  `${map.containerPointToLayerPoint([0, 0])} ${map.getSize()}`;

/** The map's window and whatever lies over it, in the px of the panes; renewed after each move. */
function useWindow(covered: string): { readonly frame: Box; readonly covers: readonly Box[] } {
  const map = useMap();
  const state = useMapState(readWindow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these stand for what is measured.
  return useMemo(() => {
    const container = map.getContainer();
    const window = container.getBoundingClientRect();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const toBox = ({ left, top, width, height }: DOMRect): Box => {
      const x = left - window.left + corner.x;
      const y = top - window.top + corner.y;
      return { left: x, top: y, right: x + width, bottom: y + height };
    };
    const covers = [...document.querySelectorAll("[data-covers-map]")];
    return {
      frame: toBox(window),
      covers: covers.map((element) => toBox(element.getBoundingClientRect())),
    };
  }, [map, state, covered]);
}

function Marks({
  label,
  subject,
  ranks,
}: { label: PlacedLabel } & Pick<LabelsProps, "subject" | "ranks">) {
  const { request, box } = label;
  const shapes = subject.groups.filter(({ members }) => members.has(request.code));
  const width = pillWidth(shapes.length);
  const middle = (box.left + box.right) / 2;
  const top = box.bottom - PILL.height;
  return (
    <g transform={`translate(${middle - width / 2} ${top})`}>
      <rect className="mark-pill" width={width} height={PILL.height} rx={PILL.height / 2} />
      {shapes.map(({ layer }, index) => {
        if (layer.initiative.mark === null) return null;
        const { path, isStroked } = markOutline(layer.initiative.mark);
        const x = PILL.height / 2 + 1 + index * PILL.pitch;
        return (
          <path
            key={layer.id}
            className={`map-mark map-mark-${isStroked ? "line" : "area"}`}
            data-rank={ranks.get(layer.id)}
            transform={`translate(${x} ${PILL.height / 2}) scale(${MARK_RADIUS})`}
            d={path}
          />
        );
      })}
    </g>
  );
}

function haloOf({ symbol }: AreaClass): string {
  return `var(${symbol.kind === "solid" ? symbol.fill : symbol.ground})`;
}

function Label({
  label,
  subject,
  lookOf,
  ranks,
}: { label: PlacedLabel } & Omit<LabelsProps, "covered">) {
  const { request, name, x, y, align, isCallout } = label;
  const areaClass = lookOf(request.code);
  const text = request.rank === 4 || isCallout ? "--ink" : areaClass.symbol.text;
  const halo = isCallout ? "var(--land)" : haloOf(areaClass);
  const detail = detailOf(areaClass, subject.words);
  const [anchorX, anchorY] = request.anchor;
  return (
    <g className="label" data-label={request.code}>
      {isCallout && (
        <>
          <line
            className="leader"
            x1={anchorX}
            y1={anchorY}
            x2={align === "middle" ? x : x + 3}
            y2={anchorY > y ? y + 4 : y - request.size}
          />
          <circle className="leader-dot" cx={anchorX} cy={anchorY} r={2.4} />
        </>
      )}
      <g fill={`var(${text})`} stroke={halo} textAnchor={align}>
        <text x={x} y={y} fontSize={request.size} fontWeight={request.weight}>
          {name}
        </text>
        {detail !== null && (
          <text x={x} y={y + 12.5} fontSize={DETAIL_SIZE}>
            {detail}
          </text>
        )}
      </g>
      {request.marks > 0 && <Marks label={label} subject={subject} ranks={ranks} />}
    </g>
  );
}

interface LabelsProps {
  readonly subject: LabelSubject;
  /** The class whose colours a country shows: faded while another is singled out. */
  readonly lookOf: (code: string) => AreaClass;
  readonly ranks: ReadonlyMap<string, BandRank>;
  /** Changes whenever something comes to lie over the map or goes away. */
  readonly covered: string;
}

/** Names, years and marks of membership. They take no pointer: what is under them is hit. */
export const Labels = memo(function Labels({ subject, lookOf, ranks, covered }: LabelsProps) {
  const frame = useFrame();
  const visible = useWindow(covered);
  const type = useTypeVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the type stands for what is measured.
  const placed = useMemo(
    () => placeLabels(labelRequests(subject, frame), visible.frame, visible.covers, measureText),
    [subject, frame, visible, type],
  );
  return (
    <Overlay name="labels" order={450}>
      {placed.map((label) => (
        <Label
          key={label.request.code}
          label={label}
          subject={subject}
          lookOf={lookOf}
          ranks={ranks}
        />
      ))}
    </Overlay>
  );
});
