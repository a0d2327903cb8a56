import type { PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import type { PartialDate } from "./time.ts";

export type PeerScope = "general" | "defence" | "defence industry" | "administrative";

export type PeerState =
  | "concluded"
  | "superseded"
  | "terminated"
  | "negotiation"
  | "draft approved"
  | "signing announced";

/** An agreement between two others, neither of them the home state. It counts nowhere. */
export interface PeerAgreement extends Evidence {
  readonly id: string;
  readonly parties: readonly [PartyCode, PartyCode];
  readonly scope: PeerScope;
  /** How far it is, as the source says. */
  readonly state: PeerState;
  readonly signed: PartialDate | null;
  readonly inForce: PartialDate | null;
  /** Where sources disagree, what each says. */
  readonly conflict: string | null;
}

/** By each of its parties. No state's list is complete: what is not here is not known. */
export type PeerAgreements = ReadonlyMap<PartyCode, readonly PeerAgreement[]>;

/** The other of an agreement's two parties. */
export const peerOf = ({ parties: [one, other] }: PeerAgreement, party: PartyCode): PartyCode =>
  one === party ? other : one;

export function byParty(agreements: readonly PeerAgreement[]): PeerAgreements {
  const found = new Map<PartyCode, PeerAgreement[]>();
  for (const agreement of agreements) {
    for (const party of agreement.parties) {
      found.set(party, [...(found.get(party) ?? []), agreement]);
    }
  }
  return found;
}
