import { isAbout, type Panel } from "../../view/panel.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";
import type { PlaceMark } from "./placeMarks.ts";
import * as css from "./SiteTies.module.css";

interface ProjectTiesProps {
  readonly marks: readonly PlaceMark[];
  readonly frame: Frame;
  /** What is selected and what is pointed at. */
  readonly shown: readonly (Panel | null)[];
  /** Of a place outside the view: its pointer on the neatline, where the tie ends. */
  readonly ends: ReadonlyMap<string, Point>;
}

interface Tie {
  readonly project: string;
  readonly from: PlaceMark;
  readonly to: PlaceMark;
}

/** From a project's own place to the places of its partners, for each project told of at the place. */
function tiesOf({ layer, record }: PlaceMark, marks: readonly PlaceMark[]): readonly Tie[] {
  const others = marks.filter((mark) => mark.layer === layer);
  return record.projects.flatMap(({ project }) => {
    const placesOf = (isPartner: boolean) =>
      others.filter((other) =>
        other.record.projects.some(
          (one) => one.project.id === project.id && (one.partner !== null) === isPartner,
        ),
      );
    const [from] = placesOf(false);
    if (!from) return [];
    return placesOf(true).map((to) => ({ project: project.id, from, to }));
  });
}

/** The places of one project, joined by a dashed line while one of them is pointed at or selected. */
export function ProjectTies({ marks, frame, shown, ends }: ProjectTiesProps) {
  const ties = marks
    .filter(({ panel }) => shown.some((one) => isAbout(one, panel)))
    .flatMap((mark) => tiesOf(mark, marks));
  const once = new Map(ties.map((tie) => [`${tie.project} ${tie.from.id} ${tie.to.id}`, tie]));
  return [...once].map(([key, { project, from, to }]) => {
    const [x1, y1] = ends.get(from.id) ?? frame.toPoint([...from.position]);
    const [x2, y2] = ends.get(to.id) ?? frame.toPoint([...to.position]);
    return <path key={key} className={css.tie} data-tie={project} d={`M${x1} ${y1}L${x2} ${y2}`} />;
  });
}
