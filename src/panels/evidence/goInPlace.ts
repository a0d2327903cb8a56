import type { MouseEvent } from "react";

/** Follows a link within a panel: the address says what is looked at, not how far one has read. */
export function goInPlace(event: MouseEvent<HTMLAnchorElement>): void {
  const target = event.currentTarget.ownerDocument.getElementById(
    event.currentTarget.hash.slice(1),
  );
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: target.matches("li") ? "nearest" : "start" });
  target.focus({ preventScroll: true });
}
