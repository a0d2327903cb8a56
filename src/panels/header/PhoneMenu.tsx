import { type ReactNode, useState } from "react";
import { useWords } from "../../reading/context.tsx";
import { nextTheme, type Theme } from "../../reading/theme.ts";
import { CopyLink } from "../evidence/CopyLink.tsx";
import { Menu } from "../frame/Menu.tsx";
import { ViewLink } from "../frame/ViewLink.tsx";
import { helpTurn } from "./Header.tsx";
import * as css from "./PhoneMenu.module.css";

interface PhoneMenuProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onPrint: () => void;
  /** The page about the atlas, which comes when it is opened. */
  readonly about: (onClose: () => void) => ReactNode;
}

function Lines() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path
        d="M0 3.500h18M0 9h18M0 14.500h18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}

/** What a phone's top bar has no room for, a row each. */
export function PhoneMenu(props: PhoneMenuProps) {
  const words = useWords();
  const { theme, onTheme, onPrint, about } = props;
  const { header } = words.message;
  const [isAboutOpen, setAboutOpen] = useState(false);
  return (
    <>
      <Menu label={header.menu} sign={<Lines />}>
        <div className={css.phoneMenu}>
          <button
            type="button"
            onClick={(event) => {
              // The menu stays: the next theme is one more press away.
              event.stopPropagation();
              onTheme(nextTheme(theme));
            }}
          >
            {header.themes[theme]}
          </button>
          <CopyLink label={header.share} />
          <button type="button" onClick={onPrint}>
            {header.print}
          </button>
          <ViewLink to={helpTurn(false)}>{header.help}</ViewLink>
          <button type="button" onClick={() => setAboutOpen(true)}>
            {header.about}
          </button>
        </div>
      </Menu>
      {isAboutOpen && about(() => setAboutOpen(false))}
    </>
  );
}
