import { useCallback, useState } from "react";
import {
  rememberedTheme,
  showTheme,
  THEMES,
  type Theme,
  themePreference,
} from "./rememberedTheme.ts";

export type { Theme };

export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = useCallback((chosen: Theme) => {
    showTheme(chosen);
    themePreference.remember(chosen === "system" ? null : chosen);
    setTheme(chosen);
  }, []);
  return [theme, choose];
}
