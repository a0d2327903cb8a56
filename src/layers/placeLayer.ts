import type { Dataset } from "../domain/dataset.ts";
import type { Meeting, Place } from "../domain/gathering.ts";
import type { CountryCode } from "../domain/party.ts";
import { hasHappenedAsOf, type PartialDate, type Year, yearOf } from "../domain/time.ts";
import type {
  CooperationLayer,
  CooperationSite,
  LayerList,
  MeetingLayer,
  PlacedMeeting,
  Position,
} from "./layer.ts";

interface NamedPosition extends Position {
  readonly city: string;
}

/** Where a mark can stand; null where the sources do not say. */
function positionOf({ city, longitude, latitude }: Place): NamedPosition | null {
  if (city === null || longitude === null || latitude === null) return null;
  return { city, longitude, latitude };
}

/** What came after the newest year shown has none of its own to be shown with: it joins that one. */
const isShownAsOf = (date: PartialDate, year: Year, newest: Year): boolean =>
  year === newest || hasHappenedAsOf(date, year);

/**
 * The meetings of the groups: those of the list's page numbered by date, the others not. `newest` is
 * the last year that can be shown.
 */
export function meetingLayerOf(
  dataset: Dataset,
  newest: Year = dataset.years.newest,
): MeetingLayer {
  const meetings = dataset.meetings
    .filter((meeting) => meeting.isOnListPage)
    .map((meeting, index) => ({ number: index + 1, meeting }));
  const numbers = new Map(meetings.map(({ number, meeting }) => [meeting, number]));
  const placed = dataset.meetings.flatMap((meeting): PlacedMeeting[] => {
    const position = positionOf(meeting.place);
    const number = numbers.get(meeting) ?? null;
    if (position === null || (number === null && meeting.initiative === null)) return [];
    return [
      {
        ...position,
        meeting,
        number,
        isAfterTheList: yearOf(meeting.start) > dataset.years.newest,
      },
    ];
  });
  return {
    kind: "meetings",
    id: "meetings",
    meetings,
    placed,
    placedAsOf: (year, groups) =>
      placed.filter(
        ({ meeting: { start, initiative }, number }) =>
          isShownAsOf(start, year, newest) &&
          (number !== null || (initiative !== null && groups.has(initiative))),
      ),
  };
}

/** "Kruševac" as "krusevac". */
const addressName = (city: string): string =>
  city
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

type Told = Pick<CooperationSite, "projects" | "milestones" | "meetings">;

/** The places told of, each once, in the order in which they first come. */
function sitesOf(told: readonly (readonly [Place, Partial<Told>])[]): readonly CooperationSite[] {
  const sites = new Map<string, CooperationSite>();
  for (const [place, { projects = [], milestones = [], meetings = [] }] of told) {
    const position = positionOf(place);
    if (position === null) continue;
    const { country } = place;
    const key = `${position.city}, ${country}`;
    const known = sites.get(key);
    const id = known?.id ?? addressName(position.city);
    sites.set(key, {
      ...(known ?? { ...position, country }),
      // Two towns of one name are told apart by their country.
      id: [...sites].some(([other, site]) => other !== key && site.id === id)
        ? addressName(`${position.city} ${country}`)
        : id,
      projects: [...(known?.projects ?? []), ...projects],
      milestones: [...(known?.milestones ?? []), ...milestones],
      meetings: [...(known?.meetings ?? []), ...meetings],
    });
  }
  return [...sites.values()];
}

/** What tells of a site and when; a project of which no year is given is told of in every year. */
function isToldAsOf(site: CooperationSite, year: Year, newest: Year): boolean {
  const isShown = (date: PartialDate | null) => date === null || isShownAsOf(date, year, newest);
  return (
    site.projects.some(({ project: { start, end } }) => isShown(start ?? end)) ||
    site.milestones.some(({ date }) => isShown(date)) ||
    site.meetings.some(({ start }) => isShown(start))
  );
}

/** A meeting of the home state and the organization of its cooperation belongs to no group. */
const isCooperationMeeting = ({ initiative }: Meeting): boolean => initiative === null;

/** The distinct places of projects and their partners, of milestones, and of meetings of no group. */
export function cooperationLayerOf(
  dataset: Dataset,
  newest: Year = dataset.years.newest,
): CooperationLayer {
  const sites = sitesOf([
    ...dataset.projects.flatMap((project) => [
      [project.place, { projects: [{ project, partner: null }] }] as const,
      ...project.partnerPlaces.map(
        (partner) => [partner.place, { projects: [{ project, partner }] }] as const,
      ),
    ]),
    ...dataset.milestones.map(
      (milestone) => [milestone.place, { milestones: [milestone] }] as const,
    ),
    ...dataset.meetings
      .filter(isCooperationMeeting)
      .map((meeting) => [meeting.place, { meetings: [meeting] }] as const),
  ]);
  return {
    kind: "cooperation",
    id: "cooperation",
    sites,
    sitesAsOf: (year) => sites.filter((site) => isToldAsOf(site, year, newest)),
  };
}

/** Whether all that puts something there is of low confidence; it is then said where it is named. */
export function isUncertain({ projects, milestones, meetings }: CooperationSite): boolean {
  const facts = [...projects.map(({ project, partner }) => partner ?? project), ...milestones];
  return [...facts, ...meetings].every(({ confidence }) => confidence === "low");
}

/** The country of a meeting or a place of cooperation; null where none is told. */
export function countryOf(
  { switched }: LayerList,
  place: { readonly kind: string; readonly id?: string } | null,
): CountryCode | null {
  for (const layer of place === null ? [] : switched) {
    if (layer.kind === "meetings" && place?.kind === "meeting") {
      return (
        layer.placed.find(({ meeting }) => meeting.id === place.id)?.meeting.place.country ?? null
      );
    }
    if (layer.kind === "cooperation" && place?.kind === "site") {
      return layer.sites.find(({ id }) => id === place.id)?.country ?? null;
    }
  }
  return null;
}
