import type { CooperationProject, Place } from "../../../domain/gathering.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import type { Words } from "../../../words/words.ts";
import * as factSheetCss from "../../evidence/FactSheet.module.css";
import { Fact } from "../../evidence/FactSheet.tsx";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Remarks } from "../../evidence/Remarks.tsx";
import * as css from "./ProjectList.module.css";

/** In its own currency; a currency that the source does not name is not guessed. */
function amountOf({ amount, currency }: CooperationProject, words: Words): string | null {
  if (amount === null) return null;
  const sum = words.number(amount);
  return currency === null
    ? dossierWords(words).project.currencyNotStated(sum)
    : `${currency} ${sum}`;
}

function periodWords({ start, end }: CooperationProject, words: Words): string | null {
  const { project } = dossierWords(words);
  if (start === null && end === null) return null;
  return [start && project.began(words.date(start)), end && project.ended(words.date(end))]
    .filter((text) => text !== null)
    .join(", ");
}

const placeWords = ({ city, country }: Place, words: Words): string =>
  [city && words.placeName(city), country && words.partyName(country)]
    .filter((text) => text !== null)
    .join(", ");

function ProjectEntry({ project }: { project: CooperationProject }) {
  const reading = useReading();
  const { words } = reading;
  const { project: say, meeting } = dossierWords(words);
  const amount = amountOf(project, words);
  const period = periodWords(project, words);
  const sourced = { by: project };
  const { figures, partners, partnerPlaces, place } = project;
  return (
    <li data-row={project.id}>
      <h4>
        <FactText>{project.name}</FactText>
      </h4>
      <dl className={factSheetCss.factSheet}>
        <Fact name={say.programme} {...sourced}>
          <FactText>{project.programme}</FactText>
        </Fact>
        <Fact name={say.state} {...sourced}>
          <FactText>{project.state}</FactText>
        </Fact>
        {period !== null && (
          <Fact name={say.period} {...sourced}>
            {period}
          </Fact>
        )}
        {amount !== null && (
          <Fact name={say.amount} {...sourced}>
            {amount}
          </Fact>
        )}
        {figures !== null && (
          <Fact name={say.figures} {...sourced}>
            <FactText>{figures}</FactText>
          </Fact>
        )}
        {partners !== null && (
          <Fact name={say.partners} {...sourced}>
            <FactText>{partners}</FactText>
          </Fact>
        )}
        {partnerPlaces.map((partner) => (
          <Fact key={partner.partner} name={say.partnerPlace} by={partner}>
            <FactText>{partner.partner}</FactText>, {placeWords(partner.place, words)}
          </Fact>
        ))}
        {place.city !== null && (
          <Fact name={meeting.place} {...sourced}>
            {placeWords(place, words)}
          </Fact>
        )}
      </dl>
      <Remarks of={project} />
      {partnerPlaces.map((partner) => (
        <Remarks key={partner.partner} of={partner} />
      ))}
    </li>
  );
}

/** Projects of cooperation, each with what its sources say of it and no more. */
export function ProjectList({ projects }: { projects: readonly CooperationProject[] }) {
  const reading = useReading();
  const { notAddedUp } = dossierWords(reading.words).project;
  const hasAmounts = projects.some(({ amount }) => amount !== null);
  return (
    <>
      {hasAmounts && <p className={remarksCss.remark}>{notAddedUp}</p>}
      <ul className={css.projects}>
        {projects.map((project) => (
          <ProjectEntry key={project.id} project={project} />
        ))}
      </ul>
    </>
  );
}
