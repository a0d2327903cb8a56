import type { Position } from "geojson";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App.tsx";
import type { Layout } from "./app/style/layout.ts";
import { assemble } from "./data/assemble.ts";
import { type PackedFacts, unpack } from "./data/packed.ts";
import type { MapFrames } from "./domain/geography.ts";
import type { PartialDate } from "./domain/time.ts";
import type { PlanePoint } from "./geography/planeBox.ts";
import { middleOf } from "./geography/planeBox.ts";
import type { AtlasTopology } from "./map/atlas/atlas.ts";
import { type Pen, PenContext } from "./map/leaflet/pen.ts";
import { plateBoxOf } from "./map/plane/homeView.ts";
import { pathDataOf } from "./map/plane/planePath.ts";
import { ENGLISH, LANGUAGES } from "./words/languages.ts";
import { englishWords } from "./words/words.ts";

export { LANGUAGES };

export interface PictureSource {
  readonly facts: PackedFacts;
  readonly frames: MapFrames | null;
  readonly overview: AtlasTopology;
}

/** Beyond this, in km from the middle of the plate, nobody looks before the map can be moved. */
const SEEN = { across: 3500, upward: 2200 };

/** Of the points that nobody sees yet, one in so many is drawn. */
const THINNED = 12;

/** Writes all points in and around the plate, and few of them elsewhere. */
function penAround([x, y]: PlanePoint): Pen {
  const isSeen = ([atX = 0, atY = 0]: Position = [Infinity, Infinity]) =>
    Math.abs(atX - x) < SEEN.across && Math.abs(atY - y) < SEEN.upward;
  const thin = (line: readonly Position[]) =>
    line.filter(
      (point, at) =>
        at % THINNED === 0 ||
        at === line.length - 1 ||
        isSeen(point) ||
        isSeen(line[at - 1]) ||
        isSeen(line[at + 1]),
    );
  return (shape) => pathDataOf(shape, thin);
}

/** No reader's day: what is said of it waits for the reader. */
const NO_DAY = "0001" as PartialDate;

/** The page at rest in English, as markup: what is seen before any script has come, and is then taken over. */
export function pictureOf({ facts, frames, overview }: PictureSource, layout: Layout): string {
  const lines = unpack(facts);
  const [about] = lines.dataset;
  if (!about) throw new Error("The packed facts are of no dataset.");
  return renderToString(
    <StrictMode>
      <PenContext value={penAround(middleOf(plateBoxOf(frames)))}>
        <App
          drawnIn={layout}
          departures={{
            dataset: { state: "here", value: { ok: true, dataset: assemble(about.value, lines) } },
            frames: { state: "here", value: frames },
            overview: { state: "here", value: overview },
          }}
          firstWords={englishWords}
          language={ENGLISH}
          today={NO_DAY}
          onTryAgain={() => {}}
        />
      </PenContext>
    </StrictMode>,
  );
}
