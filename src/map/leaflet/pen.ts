import type { MultiLineString, MultiPolygon } from "geojson";
import { createContext, useContext } from "react";
import { planePath } from "../plane/planePath.ts";

/** Writes a shape as path data; nothing where it stands there already and is to stay as it is. */
export type Pen = (shape: MultiLineString | MultiPolygon) => string | undefined;

export const standsThere: Pen = () => undefined;

/** The page as it is built has a pen of its own: it writes fewer points where nobody looks yet. */
export const PenContext = createContext<Pen>(planePath);

export const usePath: Pen = (shape) => useContext(PenContext)(shape);
