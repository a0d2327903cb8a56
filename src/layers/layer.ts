import type { Coverage } from "../domain/coverage.ts";
import type { CooperationProject, Meeting, Milestone, PartnerPlace } from "../domain/gathering.ts";
import type { Initiative } from "../domain/initiative.ts";
import type { Called, CountryCode, PartyCode } from "../domain/party.ts";
import type { Citation, Source } from "../domain/source.ts";
import type { Status } from "../domain/status.ts";
import type { PartialDate, Year } from "../domain/time.ts";

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
export interface GroupLayer {
  readonly kind: "group";
  readonly id: string;
  readonly initiative: Initiative;
  membersAsOf(year: Year): ReadonlySet<PartyCode>;
  coverageAsOf(year: Year): Coverage;
  /** What it rests on as of a year. */
  citationsAsOf(year: Year): readonly Citation[];
}

/** How places are signed: by rings, each around a number or a dot without one, or by squares. */
export type PlaceSign = "ring" | "square";

/** What is said beside a place; the words have a sentence for each. */
export type PlaceRemark = "notOnTheListPage" | "foundElsewhere" | "afterTheList";

/** Something with a panel of its own that has to do with a place. */
export interface PlaceRecord {
  /** Plain lower-case letters, digits and hyphens, for the address; its own among those of a panel. */
  readonly id: string;
  /** In its ring; null: it has none. */
  readonly number: number | null;
  readonly called: Called;
  readonly city: string | null;
  readonly country: CountryCode | null;
  readonly when: { readonly start: PartialDate; readonly end: PartialDate | null } | null;
  /** Whether all that vouches for it is of low confidence; that is said with its name. */
  readonly isUncertain: boolean;
  readonly remarks: readonly PlaceRemark[];
  /** By what it is found beside its own names. */
  readonly related: readonly Called[];
  readonly projects: readonly PlaceProject[];
  readonly milestones: readonly Milestone[];
  readonly meetings: readonly Meeting[];
}

export interface PlaceProject {
  readonly project: CooperationProject;
  /** The institution for which the place is in the project; null: it is the project's own place. */
  readonly partner: PartnerPlace | null;
}

/** In degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** A record that can stand on the map. */
export interface PlacedRecord extends PlaceRecord, Position {
  readonly city: string;
}

/**
 * Places with a theme. A thematic layer is a file that returns one, its line in index.ts, and its
 * name in each language; `Panel` is the kind of panel that its records open.
 */
export interface PlaceLayerOf<Id extends string, Panel extends string> {
  readonly kind: "places";
  readonly id: Id;
  readonly panel: Panel;
  readonly sign: PlaceSign;
  /** Whether a place outside the view is pointed at from the edge of the map. */
  readonly isPointedAt: boolean;
  /** The one source of all of it; null: there are many. */
  readonly source: Source | null;
  /** As its row counts them. */
  readonly count: number;
  /** All that has a panel, and so can be found by name, wherever it is. */
  readonly records: readonly PlaceRecord[];
  /** Those that can stand on the map. */
  readonly places: readonly PlacedRecord[];
  /** Those of them that need no group to be shown. */
  readonly ownPlaces: readonly PlacedRecord[];
  /** Those that stand there as of a year, with the groups that are shown. */
  placesAsOf(year: Year, groups: ReadonlySet<string>): readonly PlacedRecord[];
  /** What it rests on as of a year. */
  citationsAsOf(year: Year): readonly Citation[];
}
