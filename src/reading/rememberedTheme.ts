import { preferenceOf } from "./preference.ts";

/** In the order in which the switch goes through them. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const themePreference = preferenceOf("theme");

export function rememberedTheme(): Theme {
  const found = themePreference.remembered();
  return found === "light" || found === "dark" ? found : "system";
}

/** The tokens follow the attribute; without it they follow the system. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}

/** To be called before anything is drawn. */
export const showRememberedTheme = (): void => showTheme(rememberedTheme());
