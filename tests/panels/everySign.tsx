import { Fragment, type ReactElement, type ReactNode } from "react";
import { ClassPaint } from "../../src/panels/signs/ClassPaint.tsx";
import { GroupName } from "../../src/panels/signs/GroupName.tsx";
import { Mark } from "../../src/panels/signs/Mark.tsx";
import { MeetingNumber, MeetingRing } from "../../src/panels/signs/MeetingNumber.tsx";
import { NoteMark } from "../../src/panels/signs/NoteMark.tsx";
import { PartyName } from "../../src/panels/signs/PartyName.tsx";
import { PlaceSign } from "../../src/panels/signs/PlaceSign.tsx";
import { Ramp } from "../../src/panels/signs/Ramp.tsx";
import { Swatch } from "../../src/panels/signs/Swatch.tsx";
import { Tile, TileSign } from "../../src/panels/signs/Tile.tsx";
import type { ReadingAsOf } from "../../src/reading/reading.ts";
import { readAt } from "./everyPanel.tsx";

type Signs = (reading: ReadingAsOf) => readonly ReactNode[];

/** Every sign with each of its values in a dataset, by the file in which it is drawn. */
export const everySign = {
  // The page's patterns, which each of the others refers to.
  Hatches: ({ layers }) =>
    layers.agreements.classes
      .filter(({ symbol }) => symbol.kind === "hatch")
      .map((areaClass) => (
        <Swatch key={areaClass.id} areaClass={areaClass} width={84} height={52} />
      )),
  Swatch: ({ layers }) =>
    layers.agreements.classes.map((areaClass) => (
      <Swatch key={areaClass.id} areaClass={areaClass} />
    )),
  ClassPaint: ({ layers }) =>
    layers.agreements.classes.map((areaClass) => (
      <span key={areaClass.id} className="year-block">
        <ClassPaint {...{ areaClass }} />
        <span style={{ color: `var(${areaClass.symbol.text})`, position: "relative" }}>
          {areaClass.year}
        </span>
      </span>
    )),
  Ramp: ({ layers }) => [<Ramp key="ramp" classes={layers.agreements.classes} />],
  Tile: ({ dataset }) =>
    [...dataset.parties.keys()].flatMap((code) => [
      <Tile key={code} {...{ code }} />,
      <TileSign key={`${code} later`} {...{ code }} outline="later" />,
    ]),
  Mark: ({ dataset }) =>
    dataset.initiatives.flatMap(({ id, mark }) => (mark ? [<Mark key={id} shape={mark} />] : [])),
  MeetingNumber: ({ dataset }) =>
    dataset.meetings.flatMap((meeting, index) => [
      <MeetingNumber key={meeting.id} number={index + 1} {...{ meeting }} />,
      <MeetingRing key={`${meeting.id} ring`} number={index + 1} {...{ meeting }} />,
    ]),
  NoteMark: () => [<NoteMark key="dagger" mark="†" />, <NoteMark key="asterisk" mark="*" />],
  PlaceSign: () =>
    (["ring", "square"] as const).map((sign) => (
      <PlaceSign key={sign} {...{ sign }}>
        1
      </PlaceSign>
    )),
  PartyName: ({ dataset }) =>
    [...dataset.parties.keys()].map((code) => <PartyName key={code} party={code} />),
  GroupName: ({ dataset }) =>
    dataset.initiatives.map((initiative) => <GroupName key={initiative.id} {...{ initiative }} />),
} satisfies Readonly<Record<string, Signs>>;

/** All of them, each kind in a line under the name of its file. */
export const signsFor = (reading: ReadingAsOf): ReactElement =>
  readAt(
    reading,
    <dl>
      {Object.entries<Signs>(everySign).map(([file, signs]) => (
        <Fragment key={file}>
          <dt lang="en">{file}</dt>
          <dd>{signs(reading)}</dd>
        </Fragment>
      ))}
    </dl>,
  );
