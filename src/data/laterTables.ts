import { STATEMENT_SUBJECTS } from "../domain/statement.ts";
import {
  address,
  choice,
  country,
  date,
  id,
  integer,
  many,
  may,
  must,
  party,
  reference,
  said,
  text,
  yesNo,
} from "./cell.ts";
import { type Dictionary, evidence, table } from "./table.ts";

/** The tables that the page reads only when a view that shows them is opened. */
export const laterTables = {
  peers: table("peers", ["id"], {
    id: must(id),
    home: must(country),
    counterparty: must(party),
    scope: must(choice("general", "defence", "defence industry", "administrative")),
    state: must(
      choice(
        "concluded",
        "superseded",
        "terminated",
        "negotiation",
        "draft approved",
        "signing announced",
      ),
    ),
    signed: may(date),
    signed_place: may(text),
    in_force: may(date),
    ratified: may(text),
    gazette: may(text),
    is_list_complete: must(yesNo),
    conflict: may(said),
    ...evidence,
  }),
  markings: table("markings", ["id"], {
    id: must(id),
    party: must(party),
    relation: must(choice("self", "partner", "pending", "not-listed")),
    level: may(integer(1, 4)),
    marking: may(text),
    owner_words: many,
    language: must(text),
    script: must(choice("Latn", "Cyrl", "Grek")),
    english_equivalent: may(choice("TOP SECRET", "SECRET", "CONFIDENTIAL", "RESTRICTED")),
    own_rank: may(integer(1, 9)),
    basis: must(
      choice(
        "home-agreement",
        "eu-table",
        "same-rank",
        "own-ladder",
        "national-table",
        "other-agreement",
        "translation",
        "undetermined",
        "none",
      ),
    ),
    valid_from: may(date),
    valid_to: may(date),
    ...evidence,
  }),
  marking_conflicts: table("marking_conflicts", ["conflict", "order"], {
    conflict: must(id),
    order: must(integer(1, 9)),
    party: must(party),
    statement: must(said),
    ...evidence,
  }),
  statements: table("statements", ["id"], {
    id: must(id),
    subject: must(choice(...STATEMENT_SUBJECTS)),
    date: may(date),
    speaker: must(said),
    text: must(said),
    party: may(party),
    meeting: may(reference("meetings")),
    milestone: may(reference("milestones")),
    ...evidence,
  }),
  authorities: table("authorities", ["party"], {
    party: must(party),
    relation: must(choice("self", "partner", "pending", "not-listed")),
    name: must(said),
    name_local: may(text),
    language_local: may(text),
    url: may(address),
    ...evidence,
  }),
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
  statements: {
    title: "Statements",
    description:
      "What the source pages have somebody say, and what they tell of themselves, without a date or with one. Each row is true of its having been said.",
    columns: {
      id: "Key of the statement",
      subject: "What it is about",
      date: "When it was said; empty where the page gives no date",
      speaker: "Who says it, with the office held then, or the body whose page it is",
      text: "What is said, in short",
      party:
        "With whom the relations are that it is about; empty where it is about the home state alone",
      meeting: "The meeting at which it was said",
      milestone: "The milestone that it belongs to",
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
