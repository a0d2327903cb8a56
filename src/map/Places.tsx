import { memo } from "react";
import type { Year } from "../domain/time.ts";
import { hasHappenedAsOf } from "../domain/time.ts";
import type { CooperationLayer, MeetingLayer } from "../layers/layer.ts";
import { Overlay } from "./Overlay.tsx";
import { project } from "./plane.ts";
import { useFrame } from "./useFrame.ts";

/** The meetings held by the year, each where its source puts it; one without a place is not drawn. */
export const Meetings = memo(function Meetings({
  layer,
  year,
}: {
  layer: MeetingLayer;
  year: Year;
}) {
  const { toPoint } = useFrame();
  return (
    <Overlay name="meetings" order={470}>
      {layer.meetings.map(({ number, meeting }) => {
        const { longitude, latitude } = meeting.place;
        if (longitude === null || latitude === null) return null;
        if (!hasHappenedAsOf(meeting.start, year)) return null;
        const [x, y] = toPoint([...project(longitude, latitude)]);
        return (
          <g key={meeting.id} transform={`translate(${x} ${y})`} data-meeting={number}>
            <circle className="meeting" r={8.2} />
            <text className="meeting-number" y={3.8}>
              {number}
            </text>
          </g>
        );
      })}
    </Overlay>
  );
});

/** Where projects, milestones and meetings of the cooperation took place. */
export const CooperationSites = memo(function CooperationSites({
  layer,
  year,
}: {
  layer: CooperationLayer;
  year: Year;
}) {
  const { toPoint } = useFrame();
  return (
    <Overlay name="sites" order={465}>
      {layer.sitesAsOf(year).map(({ id, longitude, latitude }) => {
        const [x, y] = toPoint([...project(longitude, latitude)]);
        return (
          <rect
            key={id}
            className="site"
            data-site={id}
            x={x - 5.5}
            y={y - 5.5}
            width={11}
            height={11}
          />
        );
      })}
    </Overlay>
  );
});
