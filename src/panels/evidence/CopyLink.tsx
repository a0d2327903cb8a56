import { useEffect, useState } from "react";
import { useWords } from "../../reading/context.tsx";
import type { Words } from "../../words/words.ts";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as css from "./CopyLink.module.css";

/** How long it says that it has copied, in ms. */
const SAID_FOR = 2000;

/** The address of what is shown, with its language: another browser may ask for another one. */
export function addressOfView({ lang }: Words): string {
  const { href, search } = window.location;
  if (new URLSearchParams(search).has("lang")) return href;
  return `${href}${search === "" ? "?" : "&"}lang=${lang}`;
}

/** True for two seconds after each `say`. */
export function useSaid(): readonly [isSaid: boolean, say: () => void] {
  const [times, setTimes] = useState({ count: 0, isSaid: false });
  useEffect(() => {
    if (!times.isSaid) return;
    const end = setTimeout(() => setTimes(({ count }) => ({ count, isSaid: false })), SAID_FOR);
    return () => clearTimeout(end);
  }, [times]);
  return [times.isSaid, () => setTimes(({ count }) => ({ count: count + 1, isSaid: true }))];
}

interface CopyLinkProps {
  readonly label: string;
}

/** Copies the link to what is shown, and says so in its own place. */
export function CopyLink({ label }: CopyLinkProps) {
  const words = useWords();
  const { linkCopied } = words.message.header;
  const [isCopied, say] = useSaid();
  const copy = () => {
    const address = addressOfView(words);
    // Where a page may not write to the clipboard, the reader can.
    const offer = () => void window.prompt(label, address);
    if (!navigator.clipboard) offer();
    else navigator.clipboard.writeText(address).then(say, offer);
  };
  return (
    <>
      <button
        type="button"
        className={css.copyLink}
        aria-label={label}
        data-copied={isCopied || undefined}
        onClick={copy}
      >
        <span>{label}</span>
        <span aria-hidden="true">{linkCopied}</span>
      </button>
      <span role="status" className={visuallyHiddenCss.visuallyHidden}>
        {isCopied && linkCopied}
      </span>
    </>
  );
}
