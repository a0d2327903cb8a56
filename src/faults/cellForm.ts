/** What a cell may hold where it is not empty. */
export type CellForm =
  | {
      readonly kind:
        | "text"
        /** Several, with “; ” between them. */
        | "texts"
        /** Small letters, digits and hyphens. */
        | "id"
        /** Of a party that the row introduces: SRB or NATO. */
        | "party-code"
        | "address"
        /** BCP 47, language and script alone: "en", "sr-Latn". */
        | "language"
        | "date"
        | "yes-no"
        /** The code of a row of the parties. */
        | "party"
        /** The same, and the party is a country. */
        | "country";
    }
  | { readonly kind: "quotation"; readonly mostWords: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | {
      readonly kind: "integer" | "number";
      readonly minimum: number;
      readonly maximum: number;
    }
  /** The key of a row of the table. */
  | { readonly kind: "reference"; readonly table: string };
