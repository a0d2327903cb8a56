import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useLinks } from "../../reading/context.tsx";
import type { Turn } from "../../reading/reading.ts";

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  readonly to: Turn;
  /** What else a plain click does, once the view has changed. */
  readonly onFollowed?: () => void;
}

/** A link that changes a part of the view without leaving the page. */
export function ViewLink({ to, onFollowed, ...link }: ViewLinkProps) {
  const { href, follow } = useLinks(to);
  return (
    <a
      {...link}
      href={href}
      onClick={(event) => {
        // A new tab or window is the browser's business.
        if (!isPlainClick(event)) return;
        event.preventDefault();
        follow();
        onFollowed?.();
      }}
    />
  );
}
