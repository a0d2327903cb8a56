import type { ReactNode } from "react";
import type { PlaceSign as Sign } from "../../layers/layer.ts";
import * as css from "./PlaceSign.module.css";

const CLASSES = {
  ring: css.meetingRing,
  square: css.siteSquare,
} as const satisfies Readonly<Record<Sign, string | undefined>>;

interface PlaceSignProps {
  readonly sign: Sign;
  /** What stands in it. */
  readonly children?: ReactNode;
}

/** The sign of a place as lists show it. */
export function PlaceSign({ sign, children }: PlaceSignProps) {
  return <span className={CLASSES[sign]}>{children}</span>;
}
