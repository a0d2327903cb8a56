import type { MarkShape } from "../domain/initiative.ts";

/** How a mark is drawn around (0, 0): the outline of its shape for a radius of one. */
export interface MarkOutline {
  /** SVG path data. */
  readonly path: string;
  /** True for the ring and the asterisk, which are lines and not areas. */
  readonly isStroked: boolean;
  /** Width of the line in radii; 0 for an area. */
  readonly lineWidth: number;
}

const area = (path: string): MarkOutline => ({ path, isStroked: false, lineWidth: 0 });

const arms = [0, 60, 120]
  .map((degrees) => {
    const [x, y] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    return `M${x.toFixed(3)} ${(-y).toFixed(3)}L${(-x).toFixed(3)} ${y.toFixed(3)}`;
  })
  .join("");

const OUTLINES: Readonly<Record<MarkShape, MarkOutline>> = {
  asterisk: { path: arms, isStroked: true, lineWidth: 0.55 },
  disc: area("M-.9 0a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0-1.8 0Z"),
  square: area("M-.82-.82H.82V.82H-.82Z"),
  diamond: area("M0-1.15L1.15 0L0 1.15L-1.15 0Z"),
  star: area("M0-1.25L.33-.33L1.25 0L.33 .33L0 1.25L-.33 .33L-1.25 0L-.33-.33Z"),
  ring: {
    path: "M-.72 0a.72 .72 0 1 0 1.44 0a.72 .72 0 1 0-1.44 0Z",
    isStroked: true,
    lineWidth: 0.5,
  },
  triangle: area("M0-1.05L1.05 .85H-1.05Z"),
};

export const markOutline = (shape: MarkShape): MarkOutline => OUTLINES[shape];
