import { useWords } from "../../reading/context.tsx";
import { nextTheme, type Theme } from "../../reading/theme.ts";
import * as css from "./ThemeSwitch.module.css";

/** A disc: half dark as the system decides, open for light, full for dark. */
const DISCS: Readonly<Record<Theme, string>> = {
  system: "M9 2.5a6.5 6.5 0 0 1 0 13Z",
  light: "",
  dark: "M9 2.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13Z",
};

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** System, light and dark in turn. */
export function ThemeSwitch({ theme, onTheme }: ThemeSwitchProps) {
  const words = useWords();
  const says = words.message.header.themes[theme];
  return (
    <button
      type="button"
      className={css.themeSwitch}
      title={says}
      aria-label={says}
      onClick={() => onTheme(nextTheme(theme))}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <circle className={css.themeRing} cx="9" cy="9" r="6.5" />
        <path d={DISCS[theme]} />
      </svg>
    </button>
  );
}
