import type { Dataset } from "../../domain/dataset.ts";
import type { Party } from "../../domain/party.ts";
import type { AreaClass, GroupLayer } from "../../layers/layer.ts";
import { reckonedSayings, type Words } from "../../words/words.ts";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import { DISC_EDGE, isDisc } from "../atlas/smallShapes.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Box } from "../plane/box.ts";
import type { LabelRank, LabelRequest, NameLines } from "./labelBlock.ts";
import { labelRoom } from "./labelSpots.ts";

/** Scales, in km per px, between which labels are long, short, or called out. */
const FAR = 6.5;
const NEAR = 3.2;

/** From afar a shape narrower than these, in px, has a code for a name, or its name beside it. */
const LEAST_FOR_NAME = 60;
const LEAST_FOR_CODE = 24;

/** Countries smaller than this, in km², are named only from near, unless the list names them. */
const LEAST_NAMED = 25_000;

/** The home state and Kosovo* can be narrower than their names, which are never left to the tooltip. */
const LEAST_EXTENT = 48;

/** How far from its country a label may stand, in px: a partner's as far as it must. */
const FARTHEST = 320;
const FARTHEST_OF_OTHERS = 80;

export interface LabelSubject {
  readonly atlas: Atlas;
  readonly classOf: (code: string) => AreaClass;
  readonly parties: ReadonlyMap<string, Party>;
  readonly callouts: Dataset["callouts"];
  readonly words: Words;
  /** The initiatives that are on, each with its members as of the year. */
  readonly groups: readonly {
    readonly layer: GroupLayer;
    readonly members: ReadonlySet<string>;
  }[];
  /** Countries that are named as members are, whether or not a group is on. */
  readonly lit: ReadonlySet<string> | null;
}

const RANKS: Readonly<Record<AreaClass["kind"], LabelRank>> = {
  home: 0,
  concluded: 1,
  "listed-as-both": 1,
  undated: 1,
  launched: 2,
  "outside-the-list": 2,
  "not-classed": 3,
  "not-in-the-list": 5,
};

function detailOf({ kind, year }: AreaClass, words: Words): string | null {
  switch (kind) {
    case "concluded":
      return String(year);
    case "listed-as-both":
      return `${year}†`;
    case "launched":
      return words.message.map.launched;
    case "undated":
      return reckonedSayings(words).undated.label;
    case "outside-the-list": {
      const { act, undated } = reckonedSayings(words);
      return year === null ? undated.label : act.outside.label(year);
    }
    case "home":
    case "not-classed":
    case "not-in-the-list":
      return null;
  }
}

/** The name in one line and, where it has several words, in two of about the same length. */
function settings(name: string): NameLines[] {
  const spaces = [...name].flatMap((letter, index) => (letter === " " ? [index] : []));
  const [best] = spaces.sort(
    (a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2),
  );
  if (best === undefined) return [[name]];
  return [[name], [name.slice(0, best), name.slice(best + 1)]];
}

function namesAt(
  code: string,
  rank: LabelRank,
  kmPerPixel: number,
  extent: number,
  subject: LabelSubject,
) {
  const { words, parties } = subject;
  const tile = parties.get(code)?.tile;
  const codes = tile === undefined ? [] : [[tile]];
  const full = settings(words.partyName(code));
  const short = [[words.partyShortName(code)]];
  if (rank === 0) return full;
  if (rank === 3) return [...full, ...codes];
  if (rank === 5) return kmPerPixel > NEAR ? [...full.slice(0, 1), ...short] : [...full, ...short];
  if (kmPerPixel > FAR && extent < LEAST_FOR_NAME) return codes;
  return kmPerPixel > NEAR ? [...short, ...codes] : [...full, ...short, ...codes];
}

function namesBesideAt(code: string, rank: LabelRank, { words, parties }: LabelSubject) {
  if (rank === 3) return [[words.partyName(code)]];
  if (rank === 4) return [[words.partyShortName(code)]];
  if (rank === 0 || rank === 5) return [];
  const tile = parties.get(code)?.tile;
  return [
    [words.partyName(code)],
    ...settings(words.partyName(code)).slice(1),
    [words.partyShortName(code)],
    ...(tile === undefined ? [] : [[tile]]),
  ];
}

const SIZES: Readonly<Record<LabelRank, number>> = {
  0: 13.5,
  1: 12.5,
  2: 12.5,
  3: 10.5,
  4: 11,
  5: 11,
};
const WEIGHTS: Readonly<Record<LabelRank, number>> = {
  0: 700,
  1: 600,
  2: 600,
  3: 500,
  4: 600,
  5: 400,
};

/** Which labels the map would like at this scale, for every country that has something to say. */
export function labelRequests(
  subject: LabelSubject,
  frame: Frame,
  visible: Box,
): readonly LabelRequest[] {
  const { atlas, classOf, words, groups, lit } = subject;
  const { kmPerPixel } = frame;
  const request = (code: string, place: CountryPlace): LabelRequest[] => {
    const areaClass = classOf(code);
    const marks = groups.filter(({ members }) => members.has(code)).length;
    const listRank = RANKS[areaClass.kind];
    const rank = listRank === 5 && (marks > 0 || lit?.has(code)) ? 4 : listRank;
    const extent = (place.box[2] - place.box[0]) / kmPerPixel;
    if (rank === 5 && kmPerPixel > FAR) return [];
    if (rank === 5 && kmPerPixel > NEAR && place.area < LEAST_NAMED) return [];
    const callouts = subject.callouts.get(code) ?? [];
    const anchor = frame.toPoint([...place.nameAt]);
    const isTiny = isDisc(place, kmPerPixel);
    return [
      {
        code,
        country: code,
        rank,
        // Nothing fits on a disc.
        names: isTiny ? [] : namesAt(code, rank, kmPerPixel, extent, subject),
        namesBeside: namesBesideAt(code, rank, subject),
        reach: rank <= 2 ? FARTHEST : FARTHEST_OF_OTHERS,
        detail: detailOf(areaClass, words),
        anchor,
        extent: rank === 0 || rank === 3 ? Math.max(extent, LEAST_EXTENT) : extent,
        marks,
        callouts,
        pinRadius: isTiny ? DISC_EDGE : 0,
        prefersCallout:
          isTiny ||
          (callouts.length > 0 && kmPerPixel > NEAR && kmPerPixel <= FAR) ||
          (kmPerPixel > FAR && extent < LEAST_FOR_CODE),
        size: SIZES[rank],
        weight: WEIGHTS[rank],
        ...labelRoom(atlas, code, place, anchor, frame, visible),
      },
    ];
  };
  // The larger of two of one rank goes first.
  const countries = [...atlas.gazetteer].sort(([, a], [, b]) => b.area - a.area);
  return [
    ...countries.flatMap(([code, place]) => request(code, place)),
    ...provinces(subject, frame),
  ];
}

/** A province has a name of its own in the country that it is drawn with. */
function provinces(
  { atlas, words }: LabelSubject,
  { toPoint, kmPerPixel }: Frame,
): readonly LabelRequest[] {
  if (kmPerPixel > FAR) return [];
  return atlas.provinces.map(({ code, country, nameAt }) => ({
    code,
    country,
    rank: 3,
    names: settings(words.partyName(code)).reverse(),
    namesBeside: [],
    reach: 0,
    detail: null,
    anchor: toPoint([...nameAt]),
    extent: LEAST_EXTENT,
    marks: 0,
    callouts: [],
    pinRadius: 0,
    prefersCallout: false,
    size: 10,
    weight: 400,
    spots: () => [],
    holds: () => false,
  }));
}
