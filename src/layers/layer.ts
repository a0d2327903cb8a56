import type { Coverage } from "../domain/coverage.ts";
import type { CooperationProject, Meeting, Milestone, PartnerPlace } from "../domain/gathering.ts";
import type { Initiative } from "../domain/initiative.ts";
import type { CountryCode, PartyCode } from "../domain/party.ts";
import type { Status } from "../domain/status.ts";
import type { Year } from "../domain/time.ts";

/** Name of a colour token in the style sheet: "--home" is used as var(--home). */
export type ColourToken = `--${string}`;

/** How an area is filled, on the map and in the key alike. */
export type AreaSymbol =
  | { readonly kind: "solid"; readonly fill: ColourToken; readonly text: ColourToken }
  | {
      readonly kind: "hatch";
      readonly texture: HatchTexture;
      readonly ground: ColourToken;
      readonly line: ColourToken;
      /** Width of the hatch line, or of a dot, in px and its opacity; the pitch is one for all. */
      readonly lineWidth: number;
      readonly lineOpacity: number;
      readonly text: ColourToken;
    };

/** Lines one way, lines both ways, or dots: told apart without colour. */
export type HatchTexture = "lines" | "mesh" | "dots";

/** One class of the choropleth. The classes are the same at every year, so that the key stands still. */
export interface AreaClass {
  /** Stable, and usable in an element id: "concluded-2013". */
  readonly id: string;
  readonly kind:
    | "home"
    | "concluded"
    | "launched"
    | "listed-as-both"
    | "undated"
    | "outside-the-list"
    | "not-in-the-list"
    | "not-classed";
  /** The year of a concluded class or of a record outside the list; null for the others. */
  readonly year: Year | null;
  readonly symbol: AreaSymbol;
}

/** The fills. Agreement status alone decides them; no other layer changes a fill. */
export interface AgreementLayer {
  readonly kind: "agreements";
  readonly classes: readonly AreaClass[];
  /** Complete for every party: also for one that the dataset does not know. */
  classAsOf(party: PartyCode, year: Year): AreaClass;
  /** Of one agreement of a party, say, whatever the others come to. */
  classOf(status: Status): AreaClass;
}

/** One group of states: a band, a mark, a toggle with its count. Never a fill. */
export interface InitiativeLayer {
  readonly kind: "initiative";
  readonly id: string;
  readonly initiative: Initiative;
  membersAsOf(year: Year): ReadonlySet<PartyCode>;
  coverageAsOf(year: Year): Coverage;
}

/** Meetings told by the list's own page, numbered by date; and those found elsewhere. */
export interface MeetingLayer {
  readonly kind: "meetings";
  readonly id: "meetings";
  readonly meetings: readonly NumberedMeeting[];
  /** Every meeting of a group that has a place, in order of date; the others are in lists alone. */
  readonly placed: readonly PlacedMeeting[];
  /**
   * Those of them that stand on the map as of a year: the numbered ones, and the other meetings of
   * the groups named.
   */
  placedAsOf(year: Year, groups: ReadonlySet<string>): readonly PlacedMeeting[];
}

export interface NumberedMeeting {
  /** From 1, in order of date. */
  readonly number: number;
  readonly meeting: Meeting;
}

export interface PlacedMeeting extends Position {
  readonly meeting: Meeting;
  readonly city: string;
  /** null: the list's page does not tell of it. */
  readonly number: number | null;
  /** Held after the newest year of the list; shown with that year. */
  readonly isAfterTheList: boolean;
}

/** In degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** Places of the home state's cooperation. */
export interface CooperationLayer {
  readonly kind: "cooperation";
  readonly id: "cooperation";
  readonly sites: readonly CooperationSite[];
  /** The sites of which something is told by the year, or without a year. */
  sitesAsOf(year: Year): readonly CooperationSite[];
}

/** One place, and everything of the cooperation that is told of it. */
export interface CooperationSite extends Position {
  /** Plain lower-case letters and hyphens, for the address: "krusevac". */
  readonly id: string;
  readonly city: string;
  readonly country: CountryCode | null;
  readonly projects: readonly SiteProject[];
  readonly milestones: readonly Milestone[];
  /** Meetings of no group. */
  readonly meetings: readonly Meeting[];
}

export interface SiteProject {
  readonly project: CooperationProject;
  /** The institution for which the place is in the project; null: it is the project's own place. */
  readonly partner: PartnerPlace | null;
}

/** A layer that the reader switches on and off; its id stands in the address. */
export type SwitchedLayer = InitiativeLayer | MeetingLayer | CooperationLayer;

/** Everything that is on the map, in the order of the key and the toggles. */
export interface LayerList {
  readonly agreements: AgreementLayer;
  readonly switched: readonly SwitchedLayer[];
}
