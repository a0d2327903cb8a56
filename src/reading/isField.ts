const WITHOUT_TEXT: ReadonlySet<string> = new Set(["checkbox", "radio", "range", "button"]);

/** Whether what is typed there is text, and no key of the page is meant. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
