import { useCallback, useState } from "react";
import type { Theme } from "../panels/header/ThemeSwitch.tsx";

// A preference of the reader, not part of the view: it stays on the device and out of the link.
const KEY = "theme";

/** What the reader chose on this device; storage may be closed to us, and then it is the system. */
function rememberedTheme(): Theme {
  try {
    const found = window.localStorage.getItem(KEY);
    return found === "light" || found === "dark" ? found : "system";
  } catch {
    return "system";
  }
}

function remember(theme: Theme): void {
  try {
    if (theme === "system") window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // The choice lasts as long as the page.
  }
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
    remember(chosen);
    setTheme(chosen);
  }, []);
  return [theme, choose];
}
