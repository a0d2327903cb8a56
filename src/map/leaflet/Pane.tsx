import type { ReactNode } from "react";

interface PaneProps {
  readonly name: string;
  readonly className?: string | undefined;
  /** Place in the drawing order above those that have none and lie upon one another as they come. */
  readonly order?: number | undefined;
  readonly children: ReactNode;
}

/** A pane of the map, in the pane that Leaflet moves; it stands there before Leaflet does. */
export function Pane({ name, className, order, children }: PaneProps) {
  return (
    <div
      className={["leaflet-pane", `leaflet-${name}-pane`, className].filter(Boolean).join(" ")}
      style={order === undefined ? undefined : { zIndex: order }}
    >
      {children}
    </div>
  );
}
