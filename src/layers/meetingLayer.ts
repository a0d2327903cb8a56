import type { Dataset } from "../domain/dataset.ts";
import type { Meeting } from "../domain/gathering.ts";
import { type Year, yearOf } from "../domain/time.ts";
import type { PlacedRecord, PlaceLayerOf, PlaceRecord, PlaceRemark } from "./layer.ts";
import { isShownAsOf, positionOf, UNTOLD } from "./place.ts";

export interface NumberedMeeting {
  /** From 1, in order of date. */
  readonly number: number;
  readonly meeting: Meeting;
}

/** Meetings told by the list's own page, numbered by date; and those found elsewhere. */
export interface MeetingLayer extends PlaceLayerOf<"meetings", "meeting"> {
  readonly numbered: readonly NumberedMeeting[];
}

/**
 * The meetings of the groups: those of the list's page numbered by date, the others not. `newest` is
 * the last year that can be shown.
 */
export function meetingLayerOf(
  dataset: Dataset,
  newest: Year = dataset.years.newest,
): MeetingLayer {
  const numbered = dataset.meetings
    .filter((meeting) => meeting.isOnListPage)
    .map((meeting, index) => ({ number: index + 1, meeting }));
  const numbers = new Map(numbered.map(({ number, meeting }) => [meeting, number]));

  function remarksOn(meeting: Meeting): readonly PlaceRemark[] {
    const isNumbered = numbers.has(meeting);
    return [
      ...(isNumbered && !meeting.isPlaceOnListPage ? (["notOnTheListPage"] as const) : []),
      ...(isNumbered ? [] : (["foundElsewhere"] as const)),
      // It is shown with the newest year of the list.
      ...(yearOf(meeting.start) > dataset.years.newest ? (["afterTheList"] as const) : []),
    ];
  }

  function recordOf(meeting: Meeting): PlaceRecord {
    const { id, title, series, initiative, listedDate, start, end, confidence } = meeting;
    const { city, country } = meeting.place;
    const group = dataset.initiatives.find((known) => known.id === initiative);
    return {
      ...UNTOLD,
      ...{ id, city, country },
      called: { by: "fact", fact: title },
      isUncertain: confidence === "low",
      number: numbers.get(meeting) ?? null,
      // The date that the list's page gives, or that of the source that tells of the meeting.
      when: listedDate === null ? { start, end } : { start: listedDate, end: null },
      remarks: remarksOn(meeting),
      related: [
        { by: "fact", fact: series },
        ...(group ? [{ by: "text" as const, text: group.shortName }] : []),
        ...(country === null ? [] : [{ by: "party" as const, code: country }]),
      ],
    };
  }

  const told = dataset.meetings.map((meeting) => ({ meeting, record: recordOf(meeting) }));
  const placed = told.flatMap(({ meeting, record }) => {
    const position = positionOf(meeting.place);
    // One of no group is a part of the cooperation, and stands with that.
    if (position === null || (record.number === null && meeting.initiative === null)) return [];
    return [{ meeting, place: { ...record, ...position } satisfies PlacedRecord }];
  });
  const places = placed.map(({ place }) => place);
  return {
    kind: "places",
    id: "meetings",
    panel: "meeting",
    sign: "ring",
    isPointedAt: false,
    source: dataset.listSource,
    count: numbered.length,
    records: told.map(({ record }) => record),
    places,
    ownPlaces: places.filter(({ number }) => number !== null),
    // The numbered ones, and the other meetings of the groups.
    placesAsOf: (year, groups) =>
      placed.flatMap(({ meeting: { start, initiative }, place }) => {
        const isOfAGroup = initiative !== null && groups.has(initiative);
        const isIn = place.number !== null || isOfAGroup;
        return isIn && isShownAsOf(start, year, newest) ? [place] : [];
      }),
    citationsAsOf: () => numbered.flatMap(({ meeting }) => meeting.citations),
    numbered,
  };
}
