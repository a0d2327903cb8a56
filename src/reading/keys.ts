/** The key that asks why the country pointed at has its colour; the tooltip names it. */
export const WHY_KEY = "W";

/** Whether a key press is that key: what the same key writes in Serbian Cyrillic counts too. */
export const isWhyKey = ({ key }: Pick<KeyboardEvent, "key">): boolean =>
  ["W", "Њ"].includes(key.toUpperCase());

const WITHOUT_TEXT: ReadonlySet<string> = new Set(["checkbox", "radio", "range", "button"]);

/** Whether what is typed there is text, and no key of the page is meant. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
