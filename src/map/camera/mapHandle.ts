import type { SwitchedLayer } from "../../layers/index.ts";

/** What the map does when it is told to. */
export interface MapCamera {
  /** Shows all of a layer. */
  readonly fit: (layer: SwitchedLayer) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** By so many steps to the right and down. */
  readonly pan: (right: number, down: number) => void;
  /** Shows what is seen first. */
  readonly home: () => void;
}

export type MapCommand = (camera: MapCamera) => void;

/** By what the map is told what to show, from anywhere on the page and also before it is there. */
export interface MapHandle {
  /** Done at once, or as soon as there is a map; of several commands it then does the last. */
  readonly tell: (command: MapCommand) => void;
  /** Tells it to show all of a layer. */
  readonly fit: MapCamera["fit"];
  /** The map is there and can be told. Returns how to say that it has gone. */
  readonly attach: (camera: MapCamera) => () => void;
}

export function createMapHandle(): MapHandle {
  let camera: MapCamera | null = null;
  let awaited: MapCommand | null = null;
  const tell = (command: MapCommand): void => {
    if (camera) command(camera);
    else awaited = command;
  };
  return {
    tell,
    fit: (layer) => tell((map) => map.fit(layer)),
    attach: (given) => {
      camera = given;
      awaited?.(given);
      awaited = null;
      return () => {
        if (camera === given) camera = null;
      };
    },
  };
}
