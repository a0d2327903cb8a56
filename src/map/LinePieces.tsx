import type { MultiLineString } from "geojson";
import { memo } from "react";
import { usePath } from "./leaflet/pen.ts";
import { piecesOf } from "./plane/pieces.ts";

/** A rule of the sheet does not reach what is drawn elsewhere by its name. */
const Piece = memo(function Piece({ lines }: { lines: MultiLineString }) {
  return <path d={usePath(lines)} vectorEffect="non-scaling-stroke" />;
});

/** Lines over the whole map, as paths of which the browser draws those that are near. */
export const LinePieces = memo(function LinePieces({ lines }: { lines: MultiLineString }) {
  return [...piecesOf(lines)].map(([square, piece]) => <Piece key={square} lines={piece} />);
});
