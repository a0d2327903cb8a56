import type { Dataset } from "../domain/dataset.ts";
import type { Place } from "../domain/gathering.ts";
import type { CooperationLayer, CooperationSite, MeetingLayer } from "./layer.ts";

/** The meetings that the list's own page tells of, numbered by date. */
export function meetingLayerOf(dataset: Dataset): MeetingLayer {
  const meetings = dataset.meetings
    .filter((meeting) => meeting.isOnListPage)
    .map((meeting, index) => ({ number: index + 1, meeting }));
  return { kind: "meetings", id: "meetings", meetings };
}

/** The distinct places of projects, cooperation milestones and meetings with NATO. */
export function cooperationLayerOf(dataset: Dataset): CooperationLayer {
  const sites = new Map<string, CooperationSite>();
  const add = ({ city, longitude, latitude }: Place): void => {
    if (city === null || longitude === null || latitude === null) return;
    if (!sites.has(city)) sites.set(city, { id: city, city, longitude, latitude });
  };
  for (const { place } of dataset.projects) add(place);
  for (const { place } of dataset.milestones) add(place);
  for (const { place, initiative } of dataset.meetings) if (initiative === null) add(place);
  return { kind: "cooperation", id: "cooperation", sites: [...sites.values()] };
}
