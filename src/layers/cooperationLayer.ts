import type { Dataset } from "../domain/dataset.ts";
import type { Meeting, Place } from "../domain/gathering.ts";
import type { PartialDate, Year } from "../domain/time.ts";
import type { PlacedRecord, PlaceLayerOf, PlaceRecord } from "./layer.ts";
import { isShownAsOf, nothingBut, positionOf, UNTOLD } from "./place.ts";

/** Places of the home state's cooperation: each once, with everything that is told of it. */
type CooperationLayer = PlaceLayerOf<"cooperation", "site">;

/** "Kruševac" as "krusevac". */
const addressName = (city: string): string =>
  city
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

type Told = Pick<PlaceRecord, "projects" | "milestones" | "meetings">;

/** Whether all that puts something there is of low confidence. */
function isUncertain({ projects, milestones, meetings }: Told): boolean {
  const facts = [...projects.map(({ project, partner }) => partner ?? project), ...milestones];
  return [...facts, ...meetings].every(({ confidence }) => confidence === "low");
}

/** The places told of, each once, in the order in which they first come. */
function sitesOf(told: readonly (readonly [Place, Partial<Told>])[]): readonly PlacedRecord[] {
  const sites = new Map<string, PlacedRecord>();
  for (const [place, { projects = [], milestones = [], meetings = [] }] of told) {
    const position = positionOf(place);
    if (position === null) continue;
    const { country } = place;
    const key = `${position.city}, ${country}`;
    const known = sites.get(key);
    const id = known?.id ?? addressName(position.city);
    sites.set(key, {
      ...(known ?? {
        ...UNTOLD,
        ...position,
        called: { by: "town", town: position.city },
        country,
      }),
      // Two towns of one name are told apart by their country.
      id: [...sites].some(([other, site]) => other !== key && site.id === id)
        ? addressName(`${position.city} ${country}`)
        : id,
      projects: [...(known?.projects ?? []), ...projects],
      milestones: [...(known?.milestones ?? []), ...milestones],
      meetings: [...(known?.meetings ?? []), ...meetings],
    });
  }
  return [...sites.values()].map((site) => ({ ...site, isUncertain: isUncertain(site) }));
}

/** What tells of a site and when; a project of which no year is given is told of in every year. */
function isToldAsOf(site: PlacedRecord, year: Year, newest: Year): boolean {
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
  const sitesAsOf = (year: Year) => sites.filter((site) => isToldAsOf(site, year, newest));
  return {
    kind: "places",
    id: "cooperation",
    panel: "site",
    sign: "square",
    isPointedAt: true,
    source: null,
    ...nothingBut(sites),
    placesAsOf: sitesAsOf,
    citationsAsOf: (year) =>
      sitesAsOf(year).flatMap(({ projects, milestones }) =>
        [...projects.map(({ project }) => project), ...milestones].flatMap(
          ({ citations }) => citations,
        ),
      ),
  };
}
