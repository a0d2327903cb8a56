import type { Coverage } from "../../../domain/coverage.ts";
import type { CountryCode } from "../../../domain/party.ts";
import type { Citation } from "../../../domain/source.ts";
import type { Standing } from "../../../domain/stateQuery.ts";
import { useActions, useReadingAsOf } from "../../../reading/context.tsx";
import { coverageWords } from "../../../words/english/coverage.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as openerCss from "../../signs/Opener.module.css";
import { coverageCount } from "../../signs/statusWords.ts";
import * as tileCss from "../../signs/Tile.module.css";
import { Tile } from "../../signs/Tile.tsx";
import * as css from "./CoverageGroups.module.css";

/** Members other than the home state, as tiles, by what the list says of them. */
export function CoverageGroups({ coverage, list }: { coverage: Coverage; list: Citation }) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { words, year } = reading;
  const say = coverageWords(words);
  const dossier = dossierWords(words);
  const groups: readonly (readonly [string, readonly CountryCode[], Standing | null])[] = [
    [say.columns.concluded, coverage.concluded, "concluded"],
    [words.reckoned?.outside.heading ?? "", coverage.outsideTheList, "outside-the-list"],
    [words.reckoned?.act.undated.heading ?? "", coverage.undated, "undated"],
    [say.columns.launched, coverage.launched, "launched"],
    [say.columns.notInTheList, coverage.notInTheList, "not-in-the-list"],
    [dossier.group.unclassed, coverage.notClassed, null],
  ];
  const find = (standing: Standing) =>
    actions.onFind({ within: [coverage.initiative], outside: [], standings: [standing] });
  return (
    <section className={css.coverageGroups} aria-labelledby="coverage-heading">
      <h3 id="coverage-heading">
        {dossier.group.coverage}
        <span> · {`${coverageCount(coverage, words)}, ${say.asOf(year)}`}</span>
        <Cited by={[list]} />
      </h3>
      {groups.map(
        ([heading, codes, standing]) =>
          codes.length > 0 && (
            <div key={heading}>
              <h4>
                {heading}
                {standing !== null && (
                  <button
                    type="button"
                    className={`${openerCss.opener} ${css.findGroup}`}
                    aria-label={dossier.group.findGroup(heading, codes.length)}
                    onClick={() => find(standing)}
                  >
                    {dossier.group.find(codes.length)}
                  </button>
                )}
              </h4>
              <ul className={tileCss.tiles}>
                {codes.map((code) => (
                  <li key={code}>
                    <Tile code={code} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
