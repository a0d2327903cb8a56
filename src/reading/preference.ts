/** What the reader chose on this device: no part of the view, so it stays out of the link. */
export interface Preference {
  /** null where nothing was chosen, or where storage is closed to the page. */
  readonly remembered: () => string | null;
  /** null forgets; where storage is closed, the choice lasts as long as the page. */
  readonly remember: (chosen: string | null) => void;
}

export const preferenceOf = (key: string): Preference => ({
  remembered: () => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  remember: (chosen) => {
    try {
      if (chosen === null) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, chosen);
    } catch {
      // The page goes on with the choice and only forgets it.
    }
  },
});
