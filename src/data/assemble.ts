import { type Agreement, counterpartyOf, type DatedAct, type Launch } from "../domain/agreement.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Place } from "../domain/gathering.ts";
import { groupedBy } from "../domain/indexes.ts";
import type { CountryCode, OrganizationId, Party } from "../domain/party.ts";
import type { Evidence, Source } from "../domain/source.ts";
import { compareDates } from "../domain/time.ts";
import { evidenceReader, type ReadEvidence, sourceOf, sourcesOf } from "./evidence.ts";
import { byLanguage } from "./languages.ts";
import type { DatasetLines } from "./rules.ts";
import type { Row } from "./table.ts";
import type { tables } from "./tables.ts";
import { pairOf } from "./treatyRules.ts";

const placeOf = ({ city, country, longitude, latitude }: Place): Place => ({
  city,
  country,
  longitude,
  latitude,
});

function partyOf(row: Row<typeof tables.parties>, evidence: Evidence): Party {
  const { code, kind, tile, listed_names, name_history } = row;
  const facts = { tile, listedNames: listed_names, nameHistory: name_history, evidence };
  // The row that introduces a code is what makes it one: the only place where the brand begins.
  return kind === "organization"
    ? { ...facts, kind, code: code as OrganizationId }
    : { ...facts, kind, code: code as CountryCode };
}

function agreementsOf(lines: DatasetLines, evidence: ReadEvidence): Agreement[] {
  const acts = groupedBy(lines.acts, ({ value }) => value.agreement);
  const actsOf = (agreement: string): DatedAct[] =>
    (acts.get(agreement) ?? [])
      .map(({ value: { act, date, by, place, signatories, reference, id, ...row } }) => ({
        ...{ act, date, by, place, signatories, reference },
        ...evidence("acts", id, row),
      }))
      .sort((a, b) => compareDates(a.date, b.date));
  const launches = lines.launches
    .map(({ value }) => value)
    .sort((a, b) => a.order - b.order)
    .map((row) => ({ row, isTaken: false, evidence: evidence("launches", row.id, row) }));
  const launched = groupedBy(launches, ({ row }) => pairOf(row));
  const launchOf = ({ row, evidence }: (typeof launches)[number]): Launch => ({
    ...evidence,
    date: row.date ?? "undated",
    name: row.listed_as,
  });
  const recorded = lines.agreements.map(({ value: row }): Agreement => {
    const own = evidence("agreements", row.id, row);
    const { listed_number: number, listed_year: year, listed_as: name } = row;
    const isListed = number !== null && year !== null && name !== null;
    // The list and the sentence on procedures are two statements about one general agreement.
    const launch = isListed ? launched.get(pairOf(row))?.[0] : undefined;
    if (launch) launch.isTaken = true;
    return {
      id: row.id,
      home: row.home,
      counterparty: row.counterparty,
      scope: row.scope,
      // On the list it stands in the list's words alone; the other sources speak of the agreement.
      listed: isListed ? { ...own, citations: [own.citations[0]], number, year, name } : null,
      launched: launch ? launchOf(launch) : null,
      acts: actsOf(row.id),
      title: row.title_en,
      homeTitle: row.title_home,
      counterpartyTitle: row.title_counterparty,
      languages: row.languages,
      resolution: launch?.row.resolution ?? null,
      evidence: own,
    };
  });
  const launchedOnly = launches
    .filter(({ isTaken }) => !isTaken)
    .map(
      (launch): Agreement => ({
        id: launch.row.id,
        home: launch.row.home,
        counterparty: launch.row.counterparty,
        scope: "general",
        listed: null,
        launched: launchOf(launch),
        acts: [],
        title: null,
        homeTitle: null,
        counterpartyTitle: null,
        languages: [],
        resolution: null,
        evidence: launch.evidence,
      }),
    );
  const listed = recorded.filter((agreement) => agreement.listed !== null);
  listed.sort((a, b) => (a.listed?.number ?? 0) - (b.listed?.number ?? 0));
  const elsewhere = recorded.filter((agreement) => agreement.listed === null);
  return [...listed, ...launchedOnly, ...elsewhere];
}

function capitalOf({ capital: city, longitude, latitude }: Row<typeof tables.dataset>) {
  if (city === null || longitude === null || latitude === null) return null;
  return { city, at: [longitude, latitude] as const };
}

function calloutsOf({ callouts }: DatasetLines): Dataset["callouts"] {
  const inOrder = callouts.map(({ value }) => value).sort((a, b) => a.order - b.order);
  return new Map(
    [...groupedBy(inOrder, ({ country }) => country)].map(([country, rows]) => [
      country,
      rows.map(({ right, down, align }) => ({ offset: [right, down] as const, align })),
    ]),
  );
}

/** Checked lines as a dataset. */
export function assemble(about: Row<typeof tables.dataset>, lines: DatasetLines): Dataset {
  const sources = sourcesOf(lines);
  const listSource = sourceOf(about.list_source, sources);
  const evidence = evidenceReader(lines, sources);
  const agreements = agreementsOf(lines, evidence);
  const years = agreements.flatMap(({ listed }) => (listed ? [listed.year] : []));
  const ofHome = agreements.flatMap((agreement) => {
    const party = counterpartyOf(agreement, about.home);
    return party ? [{ party, agreement }] : [];
  });
  const byCounterparty = [...groupedBy(ofHome, ({ party }) => party)].map(
    ([party, all]) => [party, all.map(({ agreement }) => agreement)] as const,
  );
  return {
    id: about.id,
    home: about.home,
    homeLanguage: about.home_language,
    capital: capitalOf(about),
    cooperationWith: about.cooperation_with,
    ratification: about.ratification,
    listSource,
    years: { first: Math.min(...years), newest: Math.max(...years) },
    sources,
    names: new Map(
      lines.names.map(({ value }) => [
        value.id,
        {
          name: byLanguage("name", (column) => value[column]),
          shortName: byLanguage("short", (column) => value[column]),
          note: byLanguage("note", (column) => value[column]),
        },
      ]),
    ),
    callouts: calloutsOf(lines),
    parties: new Map(
      lines.parties
        .map(({ value }) => partyOf(value, evidence("parties", value.code, value)))
        .map((party) => [party.code, party]),
    ),
    agreements,
    agreementsByCounterparty: new Map(byCounterparty),
    initiatives: lines.initiatives.map(({ value }) => ({
      ...evidence("initiatives", value.id, value),
      id: value.id,
      kind: value.kind,
      name: byLanguage("name", (column) => value[column]),
      shortName: byLanguage("short", (column) => value[column]),
      mark: value.mark,
      organization: value.organization,
      started: value.started,
      homeRelation: value.home_relation,
      composedOf: value.composed_of,
      areMarkingsSought: value.are_markings_sought,
      conflict: value.conflict,
    })),
    memberships: lines.memberships.map(({ value }) => ({
      ...evidence("memberships", value.id, value),
      initiative: value.initiative,
      member: value.member,
      role: value.role,
      interval: { from: value.from, to: value.to },
    })),
    ...gatheringsOf(listSource, lines, evidence),
  };
}

/** Whether the list's page names the meeting's place: only if the words quoted from it do. */
const isPlaceQuoted = (city: string | null, { citations }: Evidence, listSource: Source) =>
  city !== null &&
  citations.some(({ source, quote }) => source === listSource && quote?.includes(city));

function gatheringsOf(listSource: Source, lines: DatasetLines, evidence: ReadEvidence) {
  const attendance = groupedBy(lines.attendance, ({ value }) => value.meeting);
  const partners = groupedBy(lines.project_partners, ({ value }) => value.project);
  const attendanceOf = (meeting: string) =>
    (attendance.get(meeting) ?? []).map(({ value }) => ({
      ...evidence("attendance", `${meeting}/${value.party}`, value),
      meeting,
      party: value.party,
    }));
  return {
    meetings: lines.meetings
      .map(({ value: row }) => ({
        ...evidence("meetings", row.id, row),
        id: row.id,
        initiative: row.initiative,
        series: row.series,
        number: row.number,
        isNumberStated: row.is_number_stated,
        title: row.title,
        start: row.start,
        end: row.end,
        listedDate: row.listed_date,
        place: placeOf(row),
        isPlaceOnListPage: isPlaceQuoted(row.city, evidence("meetings", row.id, row), listSource),
        organizers: row.organizers,
        otherParticipants: row.other_participants,
        homeRole: row.home_role,
        topic: row.topic,
        state: row.state,
        isOnListPage: row.is_on_list_page,
        isOnSourcePages: row.is_on_source_pages,
        attendance: attendanceOf(row.id),
        isAttendanceComplete: row.is_attendance_complete,
        conflict: row.conflict,
      }))
      .sort((a, b) => compareDates(a.start, b.start)),
    milestones: lines.milestones.map(({ value: row }) => ({
      ...evidence("milestones", row.id, row),
      id: row.id,
      date: row.date,
      title: row.title,
      category: row.category,
      place: placeOf(row),
      isOnSourcePages: row.is_on_source_pages,
      conflict: row.conflict,
    })),
    projects: lines.projects.map(({ value: row }) => ({
      ...evidence("projects", row.id, row),
      id: row.id,
      name: row.name,
      programme: row.programme,
      state: row.state,
      start: row.start,
      end: row.end,
      amount: row.amount,
      currency: row.currency,
      figures: row.figures,
      partners: row.partners,
      place: placeOf(row),
      partnerPlaces: (partners.get(row.id) ?? []).map(({ value }) => ({
        ...evidence("project_partners", `${value.project}/${value.partner}`, value),
        partner: value.partner,
        place: placeOf(value),
      })),
      isOnSourcePages: row.is_on_source_pages,
      conflict: row.conflict,
    })),
    strategy: lines.strategy.map(({ value: row }) => ({
      ...evidence("strategy", row.id, row),
      category: row.category,
      order: row.order,
      text: row.text,
      isParaphrase: row.is_paraphrase,
    })),
  };
}
