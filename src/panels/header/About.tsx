import { useReadingSoFar, useWords } from "../../reading/context.tsx";
import { aboutWords } from "../../words/english/about.ts";
import { webAddress } from "../evidence/SourceBlock.tsx";
import { Dialog } from "../frame/Dialog.tsx";
import * as stepCss from "../frame/Step.module.css";
import { type BoundaryPolicy, Notes } from "../margin/Notes.tsx";
import * as css from "./About.module.css";

export interface AboutProps {
  readonly boundaries: BoundaryPolicy;
  readonly onClose: () => void;
}

/** Who publishes the list, what its marks mean, and under which licences the atlas is. */
export function About({ boundaries, onClose }: AboutProps) {
  const words = useWords();
  // While the list has not come there is all the rest to say.
  const dataset = useReadingSoFar()?.dataset;
  const say = aboutWords(words);
  const list = dataset?.listSource;
  const address = webAddress(list?.url ?? null);
  return (
    <Dialog className={css.about} headingId="about-heading" onClose={onClose}>
      <form method="dialog">
        <h2 id="about-heading">{say.heading}</h2>
        <button type="submit" className={stepCss.step} aria-label={say.close}>
          ✕
        </button>
      </form>
      {dataset && <p>{say.what(words.partyName(dataset.home))}</p>}
      {list && (
        <p>
          {say.publishedBy(words.fact(list.publisher).text)}{" "}
          {address !== null && (
            <a href={address} target="_blank" rel="noopener noreferrer external">
              {say.openList}
            </a>
          )}
        </p>
      )}
      <h3>{say.notes}</h3>
      <Notes boundaries={boundaries} isRepeated />
      <h3>{say.licence}</h3>
      <p>
        {say.licenceText} <a href="licences.md">{say.allLicences}</a>
      </p>
    </Dialog>
  );
}
