import { useMemo } from "react";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import {
  activeInitiatives,
  type BandRank,
  bandRanks,
  outlinedInitiative,
} from "../layers/bands.ts";
import { fadedBeside } from "../layers/faded.ts";
import { kept, keptSet } from "../layers/kept.ts";
import type { AreaClass, GroupLayer } from "../layers/layer.ts";
import { unlitClass } from "../layers/lit.ts";
import { usePointing } from "../reading/context.tsx";
import { highlightedIn } from "../reading/pointing.ts";
import type { BandedGroup } from "./Bands.tsx";
import type { MapSubject } from "./subject.ts";

const NOTHING: readonly never[] = [];

type ClassOf = (code: string) => AreaClass;
type Codes = ReadonlySet<string>;

/** Which countries stand out. */
export interface Spotlight {
  readonly selected: PartyCode | null;
  /** Countries that are lit, the others dimmed; null: no question is asked of them. */
  readonly litAsOf: (year: Year) => Codes | null;
  /** Parties new in a year that is being played. */
  readonly freshAsOf: (year: Year) => Codes;
}

/** What the map shows as of a year: of the year asked for last, the same answer again. */
export interface MapAsOf {
  readonly classes: (year: Year) => ClassOf;
  /** The classes as they are drawn while some of the countries are singled out. */
  readonly looks: (year: Year) => ClassOf;
  readonly lit: (year: Year) => Codes | null;
  readonly fresh: (year: Year) => Codes;
  /** Members of the active groups, and what is lit. */
  readonly members: (year: Year) => Codes;
  readonly banded: (year: Year) => readonly BandedGroup[];
  /** The initiatives that are on, and which of them have a band. */
  readonly groups: readonly GroupLayer[];
  readonly ranks: ReadonlyMap<string, BandRank>;
}

/** Keeps the answer for the year last asked for: many ask in one step. */
function yearly<Answer>(ask: (year: Year) => Answer): (year: Year) => Answer {
  let kept: { readonly year: Year; readonly answer: Answer } | null = null;
  return (year) => {
    if (kept?.year !== year) kept = { year, answer: ask(year) };
    return kept.answer;
  };
}

/** What the map is drawn by, of any year. It is another object only when that changes for more than a year. */
export function useMapAsOf(
  subject: MapSubject | null,
  classesAsOf: (year: Year) => ClassOf,
  { selected, litAsOf, freshAsOf }: Spotlight,
): MapAsOf {
  const layers = subject?.layers;
  const active = subject?.active ?? NOTHING;
  const highlighted = usePointing(highlightedIn);
  const outlined = usePointing((pointing) =>
    layers ? outlinedInitiative(layers, pointing.party, selected) : null,
  );
  const groups = useMemo(
    () => (layers ? activeInitiatives(layers, active) : NOTHING),
    [layers, active],
  );
  const ranks = useMemo(
    () => (layers ? bandRanks(layers, active, outlined) : new Map<string, never>()),
    [layers, active, outlined],
  );
  const classes = useMemo(() => yearly(classesAsOf), [classesAsOf]);
  const lit = useMemo(() => {
    const same = keptSet();
    return yearly((year) => {
      const codes = litAsOf(year);
      return codes && same(codes);
    });
  }, [litAsOf]);
  const fresh = useMemo(() => {
    const same = keptSet();
    return yearly((year) => same(freshAsOf(year)));
  }, [freshAsOf]);
  const looks = useMemo(() => {
    const faded = highlighted && layers && fadedBeside(highlighted, layers.agreements.classes);
    return yearly((year): ClassOf => {
      const classOf = classes(year);
      if (faded) return (code) => faded.get(classOf(code).id) ?? classOf(code);
      const codes = layers ? lit(year) : null;
      return codes
        ? (code) => (codes.has(code) ? classOf(code) : unlitClass(classOf(code)))
        : classOf;
    });
  }, [classes, highlighted, lit, layers]);
  const members = useMemo(() => {
    const same = keptSet();
    return yearly((year) =>
      same(
        new Set<string>([
          ...groups.flatMap((layer) => [...layer.membersAsOf(year)]),
          ...(lit(year) ?? NOTHING),
        ]),
      ),
    );
  }, [groups, lit]);
  const banded = useMemo(() => {
    const same = kept<readonly BandedGroup[]>((bands) =>
      bands.map(({ id, rank, members: of }) => [id, rank, ...of].join()).join(";"),
    );
    return yearly((year) =>
      same(
        (layers?.groups ?? NOTHING).flatMap((layer): BandedGroup[] => {
          const rank = ranks.get(layer.id);
          if (rank === undefined) return [];
          const of = layer.membersAsOf(year);
          // A group not yet formed has no outline.
          return of.size === 0 ? [] : [{ id: layer.id, rank, members: of }];
        }),
      ),
    );
  }, [layers, ranks]);
  return useMemo(
    () => ({ classes, looks, lit, fresh, members, banded, groups, ranks }),
    [classes, looks, lit, fresh, members, banded, groups, ranks],
  );
}
