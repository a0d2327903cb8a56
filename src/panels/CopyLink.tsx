import { useState } from "react";
import type { Words } from "../words/words.ts";

/** Copies the address of what is looked at, and says that it has. */
export function CopyLink({ words }: { readonly words: Words }) {
  const { details } = words.message;
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    const { href } = window.location;
    navigator.clipboard.writeText(href).then(
      () => setCopied(href),
      // Where the browser does not let a page copy, the address bar has the same link.
      () => setCopied(null),
    );
  };
  const isCopied = copied !== null && copied === window.location.href;
  return (
    <button type="button" className="opener copy-link" onClick={copy}>
      <span aria-live="polite">{isCopied ? details.linkCopied : details.copyLink}</span>
    </button>
  );
}
