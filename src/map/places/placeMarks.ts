import { project } from "../../geography/plane.ts";
import type { CooperationSite, LayerList, PlacedMeeting } from "../../layers/layer.ts";
import { isUncertain } from "../../layers/placeLayer.ts";
import { isAbout, type Panel } from "../../view/panel.ts";
import { mapWords } from "../../words/english/map.ts";
import { periodOf } from "../../words/period.ts";
import type { Words } from "../../words/words.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Marker, PlacedMarker } from "./markerPlacement.ts";

interface MarkBase {
  readonly id: string;
  /** Planar km. */
  readonly position: readonly [number, number];
}

/** A meeting or a place of cooperation, as it is marked on the map. */
export type PlaceMark =
  | (MarkBase & { readonly kind: "meeting"; readonly meeting: PlacedMeeting })
  | (MarkBase & { readonly kind: "site"; readonly site: CooperationSite });

const meetingMark = (meeting: PlacedMeeting): PlaceMark => ({
  kind: "meeting",
  id: meeting.meeting.id,
  position: project(meeting.longitude, meeting.latitude),
  meeting,
});

const siteMark = (site: CooperationSite): PlaceMark => ({
  kind: "site",
  id: site.id,
  position: project(site.longitude, site.latitude),
  site,
});

/** A group's own meetings are shown with its layer, or while its panel is open. */
function groupsShown(active: readonly string[], open: Panel | null): ReadonlySet<string> {
  return new Set(open?.kind === "group" ? [...active, open.id] : active);
}

/** The marks of the layers that are on; what is open is marked also where its layer is off. */
export function placeMarksOf(
  layers: LayerList,
  active: readonly string[],
  year: number,
  open: Panel | null,
): readonly PlaceMark[] {
  return layers.switched.flatMap((layer): readonly PlaceMark[] => {
    const isOpen = (kind: PlaceMark["kind"], id: string): boolean => isAbout(open, { kind, id });
    if (layer.kind === "meetings") {
      const shown = active.includes(layer.id)
        ? layer.placedAsOf(year, groupsShown(active, open))
        : [];
      return layer.placed
        .filter((placed) => shown.includes(placed) || isOpen("meeting", placed.meeting.id))
        .map(meetingMark);
    }
    if (layer.kind === "cooperation") {
      const shown = active.includes(layer.id) ? layer.sitesAsOf(year) : [];
      return layer.sites
        .filter((site) => shown.includes(site) || isOpen("site", site.id))
        .map(siteMark);
    }
    return [];
  });
}

const RADII = { numbered: 8.2, other: 5, site: 6.5 } as const;

/** The mark as it asks for a place on the screen. */
export function markerOf(
  mark: PlaceMark,
  { toPoint }: Frame,
): Marker & { readonly mark: PlaceMark } {
  const anchor = toPoint([...mark.position]);
  const isLight = mark.kind === "meeting" && mark.meeting.number === null;
  const radius = mark.kind === "site" ? RADII.site : isLight ? RADII.other : RADII.numbered;
  return { id: `${mark.kind}:${mark.id}`, family: mark.kind, anchor, radius, isLight, mark };
}

export const markerKey = ({ members }: PlacedMarker): string =>
  members.map(({ id }) => id).join(" ");

/** The date that the list's page gives, or that of the source that tells of the meeting. */
export function dateOf({ meeting }: PlacedMeeting, words: Words): string {
  const { listedDate, start, end } = meeting;
  if (listedDate !== null) return words.date(listedDate);
  return periodOf(start, end, words);
}

/** The town's name, and that little vouches for it where that is so. */
export function placeNameOf(site: CooperationSite, words: Words): string {
  const name = words.placeName(site.city);
  return isUncertain(site) ? `${name} (${words.message.status.lowConfidence})` : name;
}

/** "1 project, 4 milestones, 3 meetings". */
export function toldOf(site: CooperationSite, words: Words): readonly string[] {
  const { places } = mapWords(words);
  return [
    ...(site.projects.length > 0 ? [places.projects(site.projects.length)] : []),
    ...(site.milestones.length > 0
      ? [words.message.cooperation.milestones(site.milestones.length)]
      : []),
    ...(site.meetings.length > 0 ? [places.meetings(site.meetings.length)] : []),
  ];
}

/** Spoken name: "Meeting 4: Fourth SEENSA conference, Sarajevo, 20 May 2014". */
export function nameOf(mark: PlaceMark, words: Words): string {
  if (mark.kind === "site") {
    return [placeNameOf(mark.site, words), ...toldOf(mark.site, words)].join(", ");
  }
  const { number, meeting, city, isAfterTheList } = mark.meeting;
  const { meetings } = words.message;
  const { places } = mapWords(words);
  const head = number === null ? "" : `${meetings.number(number)}: `;
  return [
    `${head}${words.fact(meeting.title).text}`,
    words.placeName(city),
    dateOf(mark.meeting, words),
    ...(number === null ? [places.foundElsewhere] : []),
    ...(isAfterTheList ? [places.afterTheList] : []),
  ].join(", ");
}
