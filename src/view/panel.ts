import type { PartyCode } from "../domain/party.ts";

/** A party's panel, and whether it says why the party has its colour. */
export interface PartyPanel {
  readonly kind: "party";
  readonly code: PartyCode;
  readonly isExplained: boolean;
}

export const RECORD_PANELS = ["group", "meeting", "site"] as const;

/** The panel of an initiative, of a meeting or of a place of cooperation. */
export interface RecordPanel {
  readonly kind: (typeof RECORD_PANELS)[number];
  readonly id: string;
}

export const PLAIN_PANELS = ["help"] as const;

/** A panel about the atlas itself, of which there is one: how to read the map. */
export interface PlainPanel {
  readonly kind: (typeof PLAIN_PANELS)[number];
}

/** What has its panel open. There is one panel, or none. */
export type Panel = PartyPanel | RecordPanel | PlainPanel;

export const HELP: PlainPanel = { kind: "help" };

export const panelOf = (code: PartyCode, isExplained = false): PartyPanel => ({
  kind: "party",
  code,
  isExplained,
});

/** The party whose panel is open; null while another's is, or none. */
export const selectedIn = (panel: Panel | null): PartyCode | null =>
  panel?.kind === "party" ? panel.code : null;

export const isRecordPanel = (panel: Panel | null): panel is RecordPanel =>
  RECORD_PANELS.some((kind) => kind === panel?.kind);

/** What a panel is about, in a word of its own: two panels about the same have the same. */
export function subjectOf(panel: Panel): string {
  if (panel.kind === "party") return panel.code;
  return "id" in panel ? `${panel.kind} ${panel.id}` : panel.kind;
}

export const isAbout = (one: Panel | null, other: Panel): boolean =>
  one !== null && subjectOf(one) === subjectOf(other);

/** What is open once a panel is asked for: where one party was explained, so is the next. */
export function following(open: Panel | null, next: Panel | null): Panel | null {
  if (open?.kind !== "party" || next?.kind !== "party" || open.code === next.code) return next;
  return { ...next, isExplained: next.isExplained || open.isExplained };
}

/** What is open after what opens a panel was pressed: the same once more closes it. */
export const toggled = (open: Panel | null, pressed: Panel): Panel | null =>
  isAbout(open, pressed) ? null : following(open, pressed);
