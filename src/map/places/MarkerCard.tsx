import type { CooperationSite, PlacedMeeting } from "../../layers/layer.ts";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import { dateOf, type PlaceMark, placeNameOf, toldOf } from "./placeMarks.ts";

/** Titles of a count that are named before the rest is counted. */
const NAMED = 5;

function FactName({ words, children }: { words: Words; children: string }) {
  const { text, lang } = words.fact(children);
  return <span lang={lang}>{text}</span>;
}

function MeetingCard({ placed, words }: { placed: PlacedMeeting; words: Words }) {
  const { places } = mapWords(words);
  const { meeting, city, number, isAfterTheList } = placed;
  return (
    <>
      <p className="place-card-name">
        <FactName words={words}>{meeting.title}</FactName>
      </p>
      <p>
        {dateOf(placed, words)} · {words.placeName(city)}
      </p>
      {number !== null && !meeting.isPlaceOnListPage && <p>{places.notOnTheListPage}</p>}
      {number === null && <p>{places.foundElsewhere}</p>}
      {isAfterTheList && <p>{places.afterTheList}</p>}
    </>
  );
}

function SiteCard({ site, words }: { site: CooperationSite; words: Words }) {
  const partners = site.projects.flatMap(({ partner }) =>
    partner === null ? [] : words.fact(partner.partner),
  );
  return (
    <>
      <p className="place-card-name">{placeNameOf(site, words)}</p>
      {partners.map(({ text, lang }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
      <p>{toldOf(site, words).join(" · ")}</p>
    </>
  );
}

function CountCard({ marks, words }: { marks: readonly PlaceMark[]; words: Words }) {
  const { places } = mapWords(words);
  const isOfSites = marks[0]?.kind === "site";
  return (
    <>
      <p className="place-card-name">
        {isOfSites ? places.sites(marks.length) : places.meetings(marks.length)}
      </p>
      <ul>
        {marks.slice(0, NAMED).map((mark) => (
          <li key={mark.id}>
            {mark.kind === "site" ? (
              placeNameOf(mark.site, words)
            ) : (
              <>
                <FactName words={words}>{mark.meeting.meeting.title}</FactName>,{" "}
                {dateOf(mark.meeting, words)}
              </>
            )}
          </li>
        ))}
        {marks.length > NAMED && <li>{places.andMore(marks.length - NAMED)}</li>}
      </ul>
    </>
  );
}

/** What a mark stands for, in a few words, beside it; all of it is in the mark's spoken name too. */
export function MarkerCard({ marks, words }: { marks: readonly PlaceMark[]; words: Words }) {
  const [mark] = marks;
  if (!mark) return null;
  return (
    <div className="place-card" aria-hidden="true">
      {marks.length > 1 ? (
        <CountCard marks={marks} words={words} />
      ) : mark.kind === "site" ? (
        <SiteCard site={mark.site} words={words} />
      ) : (
        <MeetingCard placed={mark.meeting} words={words} />
      )}
    </div>
  );
}
