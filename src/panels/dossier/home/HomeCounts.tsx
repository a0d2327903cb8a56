import { useReadingAsOf } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { GroupName } from "../../signs/GroupName.tsx";
import { Mark } from "../../signs/Mark.tsx";
import { coverageCount } from "../../signs/statusWords.ts";
import * as membershipListCss from "../lists/MembershipList.module.css";

/** How far each group is covered; the groups without a layer are named after them. */
export function HomeCounts() {
  const reading = useReadingAsOf();
  const { dataset, layers, words, year } = reading;
  const { layers: say } = words.message;
  const dossier = dossierWords(words);
  const others = dataset.initiatives.filter(({ mark }) => mark === null);
  return (
    <>
      <ul className={membershipListCss.memberships}>
        {layers.groups.map((layer) => {
          const coverage = layer.coverageAsOf(year);
          const { initiative } = layer;
          return (
            <li key={layer.id}>
              <span>
                {initiative.mark !== null && <Mark shape={initiative.mark} radius={5.5} />}
              </span>
              <GroupName {...{ initiative }} />
              <span>
                {coverage.total === 0 ? say.notFormedYet(year) : coverageCount(coverage, words)}
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <p className={remarksCss.remark}>
          {dossier.home.otherGroups}{" "}
          {others.map((initiative, index) => (
            <span key={initiative.id}>
              {index > 0 && ", "}
              <GroupName {...{ initiative }} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
