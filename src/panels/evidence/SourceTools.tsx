import { useState } from "react";
import { useReadingAsOf } from "../../reading/context.tsx";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { addressOfView, CopyLink, useSaid } from "./CopyLink.tsx";
import { webAddress } from "./SourceBlock.tsx";
import * as css from "./SourceTools.module.css";

interface SourceToolsProps {
  /** What the panel is about, as its heading says it. */
  readonly subject: string;
}

/** How to cite the panel: what it is about, the page and its year, the list it rests on, the address. */
function citationText({ dataset, words, year }: ReadingAsOf, subject: string, address: string) {
  const { tools } = dossierWords(words);
  const { listSource: list } = dataset;
  const said = (text: string) => words.fact(text).text;
  const age = list.textAge === null ? null : said(list.textAge);
  const page = words.message.title.documentTitle(words.partyName(dataset.home), year);
  return [
    `${subject}. ${page}.`,
    tools.restsOn(`${said(list.publisher)}, ${list.title}`, age),
    address,
  ].join(" ");
}

/** What a reader takes along from a panel: its link, its citation; and whom to tell of an error. */
export function SourceTools({ subject }: SourceToolsProps) {
  const reading = useReadingAsOf();
  const { dataset, words } = reading;
  const { tools } = dossierWords(words);
  const [citation, setCitation] = useState<string | null>(null);
  const [isCopied, say] = useSaid();
  const publisher = webAddress(dataset.listSource.url);
  const cite = () => {
    if (citation !== null) return setCitation(null);
    const text = citationText(reading, subject, addressOfView(words));
    setCitation(text);
    // Shown as well, so that it can be taken by hand where the clipboard is closed.
    navigator.clipboard?.writeText(text).then(say, () => {});
  };
  return (
    <div className={css.sourceTools}>
      {citation !== null && <p className={css.citation}>{citation}</p>}
      <CopyLink label={dossierWords(words).sources.copyLink} />
      <button type="button" aria-expanded={citation !== null} onClick={cite}>
        {tools.cite}
      </button>
      {publisher !== null && (
        <a
          href={publisher}
          target="_blank"
          rel="noopener noreferrer external"
          title={tools.publisherForErrors}
          aria-label={tools.publisherForErrors}
        >
          {tools.publisher}
        </a>
      )}
      <span role="status" className={isCopied ? "said" : visuallyHiddenCss.visuallyHidden}>
        {isCopied && tools.citationCopied}
      </span>
    </div>
  );
}
