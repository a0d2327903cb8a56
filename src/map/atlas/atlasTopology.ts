import type { MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import type { BoundaryPolicy } from "../../geography/boundaryPolicies.ts";
import type { PlaneBox, PlanePoint } from "../../geography/planeBox.ts";
import { type Ends, endsOf } from "./chain.ts";

/** What geo writes beside the shape of a unit: a part names its parent, a country has its place. */
export interface UnitProperties {
  readonly parent?: string;
  readonly overseas?: true;
  readonly anchor?: PlanePoint;
  readonly nameAt?: PlanePoint;
  readonly radius?: number;
  readonly box?: PlaneBox;
  readonly area?: number;
}

export type AtlasTopology = Topology<{ units: GeometryCollection<UnitProperties> }>;

type UnitShape = PolygonArcs<UnitProperties> | MultiPolygonArcs<UnitProperties>;

export interface Unit {
  readonly code: string;
  /** The country the unit is drawn with under the policy. */
  readonly country: string;
  readonly isOverseas: boolean;
  readonly shape: UnitShape;
  readonly properties: UnitProperties;
}

/** A topology whose arcs are plain planar coordinates, decoded only once. */
export interface Decoded {
  readonly topology: Topology;
  readonly ends: readonly Ends[];
}

export function decodeArcs({ arcs, transform }: Topology): Decoded {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  const topology: Topology = {
    type: "Topology",
    objects: {},
    arcs: arcs.map((arc) => {
      let column = 0;
      let row = 0;
      return arc.map(([x = 0, y = 0]) => {
        column += x;
        row += y;
        return [column * scaleX + left, row * scaleY + bottom];
      });
    }),
  };
  return { topology, ends: endsOf(topology) };
}

export function unitsOf(topology: AtlasTopology, { countryOf }: BoundaryPolicy): Unit[] {
  return topology.objects.units.geometries.flatMap((shape): Unit[] => {
    if (shape.type !== "Polygon" && shape.type !== "MultiPolygon") return [];
    const code = String(shape.id);
    const properties = shape.properties ?? {};
    const country = countryOf[code] ?? properties.parent ?? code;
    return [{ code, country, isOverseas: properties.overseas === true, shape, properties }];
  });
}

/** Polygons of a unit, as rings of arc indexes. */
export function polygonsOf({ shape }: Unit): number[][][] {
  return shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
}

/** The units' area without the lines between them. */
export function unionOf({ topology }: Decoded, units: readonly Unit[]): MultiPolygon {
  return merge(
    topology,
    units.map(({ shape }) => shape),
  );
}

/** The units' area when they do not touch: the same as their union, and much sooner made. */
export function collectionOf({ topology }: Decoded, units: readonly Unit[]): MultiPolygon {
  return feature(topology, { type: "MultiPolygon", arcs: units.flatMap(polygonsOf) }).geometry;
}
