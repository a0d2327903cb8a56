/** The key that asks why the country pointed at has its colour; the tooltip names it. */
export const WHY_KEY = "W";

/** Whether a key press is that key: what the same key writes in Serbian Cyrillic counts too. */
export const isWhyKey = ({ key }: Pick<KeyboardEvent, "key">): boolean =>
  ["W", "Њ"].includes(key.toUpperCase());
