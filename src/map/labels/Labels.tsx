import { memo, useMemo } from "react";
import type { BandRank } from "../../layers/bands.ts";
import type { AreaClass, ColourToken } from "../../layers/layer.ts";
import { Overlay } from "../leaflet/Overlay.tsx";
import { type Frame, useFrame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";
import { groundUnder } from "./groundUnder.ts";
import { groundOf, Label } from "./Label.tsx";
import type { Measure, PlacedLabel } from "./labelBlock.ts";
import { placeLabels } from "./labelPlacement.ts";
import { type LabelSubject, labelRequests } from "./labelRequests.ts";
import { useTypeVersion, widthOf } from "./measureText.ts";
import { SeaNames } from "./SeaNames.tsx";
import { type Obstacles, useObstacles } from "./useObstacles.ts";

const measure: Measure = (text, size, weight) =>
  widthOf(text, `${weight} ${size}px "Source Sans 3", system-ui, sans-serif`);

function place(subject: LabelSubject, frame: Frame, obstacles: Obstacles): readonly PlacedLabel[] {
  const ground = groundUnder(subject.atlas, frame);
  const isColoured = (point: Point): boolean => {
    const code = ground(point);
    return code !== null && subject.classOf(code).kind !== "not-in-the-list";
  };
  const requests = labelRequests(subject, frame, obstacles.frame);
  return placeLabels(requests, { ...obstacles, measure, isColoured });
}

export interface LabelsProps {
  readonly subject: LabelSubject;
  /** The class whose colours a country shows: faded while another is singled out. */
  readonly lookOf: (code: string) => AreaClass;
  readonly ranks: ReadonlyMap<string, BandRank>;
  /** Changes whenever what lies over the map takes another size. */
  readonly covered: string;
}

/** Names, years and marks of membership. They take no pointer: what is under them is hit. */
export const Labels = memo(function Labels({ subject, lookOf, ranks, covered }: LabelsProps) {
  const frame = useFrame();
  const obstacles = useObstacles(covered);
  const type = useTypeVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the type stands for what is measured.
  const placed = useMemo(() => place(subject, frame, obstacles), [subject, frame, obstacles, type]);
  const coloursOf = ({ request: { country, rank }, leader, box }: PlacedLabel) => {
    const own = lookOf(country);
    const ownText = rank === 4 ? "--ink" : own.symbol.text;
    if (!leader) return { text: ownText, halo: groundOf(own) };
    const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const under = groundUnder(subject.atlas, frame)(middle);
    if (under === null) return { text: "--ink", halo: "--sea" } as const;
    const look = lookOf(under);
    const isPlain = look.kind === "not-in-the-list";
    const text: ColourToken = isPlain ? "--ink" : look.symbol.text;
    return { text, halo: groundOf(look) };
  };
  return (
    <>
      <SeaNames
        atlas={subject.atlas}
        words={subject.words}
        {...{ frame, obstacles, type }}
        labels={placed}
      />
      <Overlay name="labels" order={450} lang={subject.words.lang}>
        {placed.map((label) => (
          <Label
            key={label.request.code}
            label={label}
            detail={label.request.detail}
            layers={subject.groups.flatMap(({ layer, members }) =>
              members.has(label.request.code) ? [layer] : [],
            )}
            ranks={ranks}
            {...coloursOf(label)}
          />
        ))}
      </Overlay>
    </>
  );
});
