import type { laterTables } from "./laterTables.ts";

/** What a table holds and what each of its columns means. */
export type Entry<Columns> = {
  readonly title: string;
  readonly description: string;
  readonly columns: { readonly [Column in Exclude<keyof Columns, EvidenceColumn>]: string };
};

export type EvidenceColumn = "source" | "quote" | "locator" | "confidence" | "note";

export type Dictionary<Tables extends Readonly<Record<string, { readonly columns: object }>>> = {
  readonly [Name in keyof Tables]: Entry<Tables[Name]["columns"]>;
};

/** The data dictionary of the tables that the page reads later. */
export const laterDictionary: Dictionary<typeof laterTables> = {
  peers: {
    title: "Agreements between other states",
    description:
      "Agreements of other states of the region, gathered one by one. The list of no state is complete: a missing row means unknown.",
    columns: {
      id: "Key of the agreement",
      home: "One party",
      counterparty: "The other party",
      scope: "General, or a field only",
      state: "How far it is, as the source says",
      signed: "When it was signed",
      signed_place: "Where",
      in_force: "When it entered into force",
      ratified: "Ratification: its date or the law",
      gazette: "Where it was published",
      is_list_complete: "Whether all agreements of the home state are here",
      conflict: "Where sources disagree, what each says",
    },
  },
  markings: {
    title: "Classification markings",
    description:
      "Markings of the parties and the level of the home state's law that they correspond to, with what that rests on.",
    columns: {
      id: "Key of the marking",
      party: "Whose marking it is",
      relation: "What the party is to the list",
      level:
        "Level of the home state's law, 1 highest; empty where the correspondence is not known",
      marking: "The marking; empty where the party has none at that level",
      owner_words: "Words of the marking that say only whose it is",
      language: "Language of the marking (ISO 639), several with /",
      script: "Script of the marking (ISO 15924)",
      english_equivalent: "English name of the level",
      own_rank: "Rank among the party's own levels, 1 highest",
      basis: "What the correspondence rests on",
      valid_from: "First day of the marking; empty where it is not known",
      valid_to: "Day on which it is no longer used; empty where it is",
    },
  },
  marking_conflicts: {
    title: "Conflicts about markings",
    description: "What sources say differently of a party's markings, one statement a row.",
    columns: {
      conflict: "Key of the conflict",
      order: "Place of the statement in the conflict",
      party: "Whose markings they are",
      statement: "What the source says",
    },
  },
  authorities: {
    title: "Authorities",
    description: "Bodies responsible for classified information.",
    columns: {
      party: "Whose authority it is",
      relation: "What the party is to the list",
      name: "Name in English",
      name_local: "Name in a language of the party",
      language_local: "Language of that name (BCP 47)",
      url: "Address of its page; empty where it was not seen",
    },
  },
};
