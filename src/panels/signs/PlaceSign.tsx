import type { ReactNode } from "react";
import type { PlaceSign as Sign } from "../../layers/layer.ts";

const CLASSES = {
  ring: "meeting-ring",
  square: "site-square",
} as const satisfies Readonly<Record<Sign, string>>;

interface PlaceSignProps {
  readonly sign: Sign;
  /** What stands in it. */
  readonly children?: ReactNode;
}

/** The sign of a place as lists show it. */
export function PlaceSign({ sign, children }: PlaceSignProps) {
  return <span className={CLASSES[sign]}>{children}</span>;
}
