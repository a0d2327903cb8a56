import type { MultiLineString } from "geojson";
import { memo } from "react";
import { piecesOf } from "./plane/pieces.ts";
import { planePath } from "./plane/planePath.ts";

/** Lines over the whole map, as paths of which the browser draws those that are near. */
export const LinePieces = memo(function LinePieces({ lines }: { lines: MultiLineString }) {
  return [...piecesOf(lines)].map(([square, piece]) => <path key={square} d={planePath(piece)} />);
});
