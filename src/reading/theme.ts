import { useCallback, useState } from "react";
import { preferenceOf } from "./preference.ts";

/** In the order in which the switch goes through them. */
const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";

const preference = preferenceOf("theme");

function rememberedTheme(): Theme {
  const found = preference.remembered();
  return found === "light" || found === "dark" ? found : "system";
}

/** The tokens follow the attribute; without it they follow the system. */
function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}

/** To be called before anything is drawn. */
export const showRememberedTheme = (): void => show(rememberedTheme());

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = useCallback((chosen: Theme) => {
    show(chosen);
    preference.remember(chosen === "system" ? null : chosen);
    setTheme(chosen);
  }, []);
  return [theme, choose];
}
