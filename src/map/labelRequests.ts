import type { Party } from "../domain/party.ts";
import type { AreaClass, InitiativeLayer } from "../layers/layer.ts";
import type { Words } from "../words/words.ts";
import type { Atlas } from "./atlas.ts";
import { anchorByHand, calloutOf } from "./labelAnchors.ts";
import type { LabelRank, LabelRequest } from "./labelPlacement.ts";
import type { Frame } from "./useFrame.ts";

/** Scales, in km per px, between which labels are long, short, or called out. */
const FAR = 6.5;
const NEAR = 3.2;

/** Countries smaller than this, in km², are named only from near, unless the list names them. */
const LEAST_NAMED = 25_000;

export interface LabelSubject {
  readonly atlas: Atlas;
  readonly classOf: (code: string) => AreaClass;
  readonly parties: ReadonlyMap<string, Party>;
  readonly words: Words;
  /** The initiatives that are on, each with its members as of the year. */
  readonly groups: readonly {
    readonly layer: InitiativeLayer;
    readonly members: ReadonlySet<string>;
  }[];
}

const RANKS: Readonly<Record<AreaClass["kind"], LabelRank>> = {
  home: 0,
  concluded: 1,
  "listed-as-both": 1,
  launched: 2,
  "not-classed": 3,
  "not-in-the-list": 5,
};

export function detailOf({ kind, year }: AreaClass, words: Words): string | null {
  switch (kind) {
    case "concluded":
      return String(year);
    case "listed-as-both":
      return `${year}†`;
    case "launched":
      return words.message.map.launched;
    case "home":
    case "not-classed":
    case "not-in-the-list":
      return null;
  }
}

function namesAt(code: string, rank: LabelRank, kmPerPixel: number, subject: LabelSubject) {
  const { words, parties } = subject;
  const tile = parties.get(code)?.tile;
  const full = words.partyName(code);
  const short = words.partyShortName(code);
  if (rank >= 4) return kmPerPixel > NEAR ? [short] : [full, short];
  const names = kmPerPixel > NEAR ? [short] : [full, short];
  return tile === undefined ? names : [...names, tile];
}

/** Which labels the map would like at this scale, for every country that has something to say. */
export function labelRequests(subject: LabelSubject, frame: Frame): readonly LabelRequest[] {
  const { atlas, classOf, words, groups } = subject;
  const { kmPerPixel } = frame;
  const requests: LabelRequest[] = [];
  for (const [code, place] of atlas.gazetteer) {
    const areaClass = classOf(code);
    const marks = groups.filter(({ members }) => members.has(code)).length;
    const listRank = RANKS[areaClass.kind];
    const rank = listRank === 5 && marks > 0 ? 4 : listRank;
    const extent = (place.box[2] - place.box[0]) / kmPerPixel;
    if (rank === 5 && kmPerPixel > FAR) continue;
    if (rank === 5 && kmPerPixel > NEAR && place.area < LEAST_NAMED) continue;
    const callout = rank <= 2 && (kmPerPixel > NEAR || code === "LUX") ? calloutOf(code) : null;
    const names = namesAt(code, rank, kmPerPixel, subject);
    requests.push({
      code,
      rank,
      // Beside the country there is room for the whole name.
      names: callout ? [words.partyName(code), ...names] : names,
      detail: detailOf(areaClass, words),
      anchor: frame.toPoint([...(anchorByHand(code) ?? place.anchor)]),
      extent: rank === 3 ? Math.max(extent, 48) : extent,
      marks,
      callout,
      prefersCallout: callout !== null && (kmPerPixel <= FAR || extent < 24),
      size: rank === 0 ? 13.5 : rank === 3 ? 10.5 : rank >= 4 ? 11 : 12.5,
      weight: rank === 0 ? 700 : rank === 3 ? 500 : rank === 5 ? 400 : 600,
    });
  }
  return requests;
}
