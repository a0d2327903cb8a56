import type { Milestone } from "../../domain/gathering.ts";
import { type Year, yearOf } from "../../domain/time.ts";
import type { PlacedRecord } from "../../layers/layer.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import { isAbout, panelOf, type RecordPanel, selectedIn } from "../../view/panel.ts";
import { cooperating } from "../signs/layerName.ts";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as css from "./CooperationRow.module.css";
import { pointingAt } from "./MeetingButton.tsx";

/** Milestones that open the same panel: that of their place, or the home state's where none is told. */
interface Stop {
  readonly site: PlacedRecord | null;
  readonly milestones: readonly Milestone[];
}

function stopsOf(milestones: readonly Milestone[], sites: readonly PlacedRecord[]): Stop[] {
  const siteOf = (milestone: Milestone) =>
    sites.find((site) => site.milestones.includes(milestone)) ?? null;
  const places = new Set(milestones.map(siteOf));
  return [...places].map((site) => ({
    site,
    milestones: milestones.filter((milestone) => siteOf(milestone) === site),
  }));
}

function StopButton({ stop, column }: { stop: Stop; column: Year }) {
  const reading = useReading();
  const actions = useActions();
  const { words, dataset } = reading;
  const { site, milestones } = stop;
  const place: RecordPanel | null = site && { kind: "site", id: site.id };
  const isLater = useAsOf(({ year }) => column > year);
  const isPointed = usePointing((pointing) => place !== null && isAbout(pointing.place, place));
  const panel = place ?? panelOf(dataset.home);
  const name = [
    // First the number that is seen.
    ...(milestones.length > 1 ? [words.message.cooperation.milestones(milestones.length)] : []),
    site ? words.placeName(site.city) : words.message.meetings.placeNotStated,
    ...milestones.map(({ title, date }) => `${words.date(date)}: ${words.fact(title).text}`),
  ].join("; ");
  return (
    <button
      type="button"
      className={css.dockPlace}
      data-pointed={isPointed || undefined}
      data-later={isLater || undefined}
      aria-pressed={isAbout(reading.panel, panel)}
      aria-label={name}
      title={name}
      onClick={() => actions.onToggle(panel)}
      {...(place && pointingAt(place, actions))}
    >
      <span
        className={css.dockSite}
        data-place={site ? undefined : "not-stated"}
        aria-hidden="true"
      >
        {milestones.length > 1 && milestones.length}
      </span>
    </button>
  );
}

/** Milestones of the home state and NATO on their years, while the layer is on; the earlier in one cell. */
export function CooperationRow({ years }: { years: readonly Year[] }) {
  const reading = useReading();
  const actions = useActions();
  const { dataset, layers, words, active } = reading;
  const { cooperation } = words.message;
  const { id, places: sites } = layers.places.cooperation;
  if (!active.includes(id)) return null;
  const { first } = reading.years;
  const before = dataset.milestones.filter(({ date }) => yearOf(date) < first);
  const beforeName = `${cooperation.before(first)}: ${cooperation.milestones(before.length)}`;
  return (
    <tr className={css.yearCooperation}>
      <th scope="row">
        {cooperation.row(...cooperating(reading))}
        {before.length > 0 && (
          <button
            type="button"
            className={css.beforeFirst}
            title={beforeName}
            aria-pressed={selectedIn(reading.panel) === dataset.home}
            onClick={() => actions.onShow(panelOf(dataset.home))}
          >
            {cooperation.before(first)}
            <span className={css.dockSite} aria-hidden="true">
              {before.length}
            </span>
            <span className={visuallyHiddenCss.visuallyHidden}>
              : {cooperation.milestones(before.length)}
            </span>
          </button>
        )}
      </th>
      {years.map((column) => (
        <td key={column} colSpan={2}>
          <div className={css.dockPlaces}>
            {stopsOf(
              dataset.milestones.filter(({ date }) => yearOf(date) === column),
              sites,
            ).map((stop) => (
              <StopButton key={stop.site?.id ?? "no place"} {...{ stop, column }} />
            ))}
          </div>
        </td>
      ))}
    </tr>
  );
}
