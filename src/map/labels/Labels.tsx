import { memo, useEffect, useMemo } from "react";
import type { YearSpan } from "../../domain/tally.ts";
import type { Year } from "../../domain/time.ts";
import type { BandRank } from "../../layers/bands.ts";
import type { AreaClass, ColourToken, GroupLayer } from "../../layers/layer.ts";
import { reached } from "../../loading/phases.ts";
import { inIdleTime } from "../../loading/steps.ts";
import { useYear } from "../../reading/context.tsx";
import { Overlay } from "../leaflet/Overlay.tsx";
import { useFrame } from "../leaflet/useFrame.ts";
import type { Box, Point } from "../plane/box.ts";
import { groundUnder } from "./groundUnder.ts";
import { groundOf, Label } from "./Label.tsx";
import type { LabelSubject } from "./labelRequests.ts";
import { type DrawnLabel, lettering } from "./lettering.ts";
import { createMemory, type LetteringMemory, yearsFrom } from "./letteringMemory.ts";
import { useTypeVersion } from "./measureText.ts";
import { SeaNames } from "./SeaNames.tsx";
import { useCovers } from "./useCovers.ts";

export interface LabelsProps {
  /** The same function while the names depend on nothing else than the year. */
  readonly labelledAsOf: (year: Year) => LabelSubject;
  /** What the signs of places take of the map. */
  readonly markersAsOf: (year: Year) => readonly Box[];
  /** The initiatives that are on. */
  readonly groups: readonly GroupLayer[];
  readonly years: YearSpan;
  /** The class whose colours a country shows: faded while another is singled out. */
  readonly looksAsOf: (year: Year) => (code: string) => AreaClass;
  readonly ranks: ReadonlyMap<string, BandRank>;
  /** Changes whenever what lies over the map takes another size. */
  readonly cover: string;
}

/** Places the names of the years that a reader may step to, in the time that nothing else needs. */
function useForesight(memory: LetteringMemory, year: Year, { first, newest }: YearSpan): void {
  useEffect(() => {
    let isWanted = true;
    let stop = () => {};
    void reached("idle").then(() => {
      if (isWanted) stop = inIdleTime(memory.foresee(yearsFrom(year, { first, newest })));
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [memory, year, first, newest]);
}

/**
 * Names, years and marks of membership. They take no pointer: what is under them is hit. Where they
 * stand is remembered by year; a step looks it up.
 */
export const Labels = memo(function Labels(props: LabelsProps) {
  const { labelledAsOf, markersAsOf, groups, years, looksAsOf, ranks } = props;
  const year = useYear();
  const lookOf = looksAsOf(year);
  const frame = useFrame();
  const covered = useCovers(props.cover);
  const type = useTypeVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the type stands for what is measured.
  const memory = useMemo(
    () =>
      createMemory((one) =>
        lettering(labelledAsOf(one), frame, { ...covered, markers: markersAsOf(one) }),
      ),
    [labelledAsOf, markersAsOf, frame, covered, type],
  );
  useForesight(memory, year, years);
  const { labels, seas } = memory.asOf(year);
  const { atlas, words } = useMemo(() => labelledAsOf(year), [labelledAsOf, year]);
  const coloursOf = ({ request: { country, rank }, leader, box }: DrawnLabel) => {
    const own = lookOf(country);
    const ownText = rank === 4 ? "--ink" : own.symbol.text;
    if (!leader) return { text: ownText, halo: groundOf(own) };
    const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const under = groundUnder(atlas, frame)(middle);
    if (under === null) return { text: "--ink", halo: "--sea" } as const;
    const look = lookOf(under);
    const isPlain = look.kind === "not-in-the-list";
    const text: ColourToken = isPlain ? "--ink" : look.symbol.text;
    return { text, halo: groundOf(look) };
  };
  const members = groups.map((layer): readonly [string, ReadonlySet<string>] => [
    layer.id,
    layer.membersAsOf(year),
  ]);
  const marksOf = ({ request: { code } }: DrawnLabel): string =>
    members.flatMap(([id, of]) => (of.has(code) ? [id] : [])).join(" ");
  return (
    <>
      <SeaNames seas={seas} lang={words.lang} />
      <Overlay name="labels" order={450} lang={words.lang}>
        {labels.map((label) => (
          <Label
            key={label.request.code}
            {...{ label, groups, ranks }}
            marks={marksOf(label)}
            {...coloursOf(label)}
          />
        ))}
      </Overlay>
    </>
  );
});
