import type { Dataset } from "../domain/dataset.ts";
import type { Party, PartyCode } from "../domain/party.ts";
import type { YearSpan } from "../domain/tally.ts";
import type { LayerList } from "../layers/index.ts";

/** What the map shows of the facts. */
export interface MapSubject {
  readonly layers: LayerList;
  readonly parties: ReadonlyMap<string, Party>;
  readonly callouts: Dataset["callouts"];
  /** The state whose agreements these are. */
  readonly home: PartyCode;
  readonly active: readonly string[];
  readonly years: YearSpan;
}
