import type { MouseEvent } from "react";
import type { PartyCode } from "../domain/party.ts";
import { LANGUAGE_NAMES, type Language, type Words } from "../words/words.ts";
import { type Theme, ThemeSwitch } from "./ThemeSwitch.tsx";
import "./Header.css";

const SCREENS = ["map", "table", "coverage"] as const;
type Screen = (typeof SCREENS)[number];

const LANGUAGES = ["en", "sr-Cyrl", "sr-Latn"] as const satisfies readonly Language[];

/** A part of the view that the header changes. */
export interface HeaderChange {
  readonly screen?: Screen;
  readonly language?: Language;
}

interface HeaderProps {
  readonly words: Words;
  readonly home: PartyCode;
  readonly screen: Screen;
  /** The address of the view after the change. */
  readonly hrefOf: (change: HeaderChange) => string;
  readonly onChange: (change: HeaderChange) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

function Globe() {
  return (
    <svg className="globe" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <g className="globe-lines">
        <circle cx="12" cy="12" r="10.5" />
        <ellipse cx="12" cy="12" rx="4.6" ry="10.5" />
        <path d="M1.5 12h21M3.2 6.6h17.6M3.2 17.4h17.6" />
      </g>
      <circle className="globe-home" cx="14.6" cy="9.6" r="3.1" />
    </svg>
  );
}

/** What the atlas is, its three views, its three languages. */
export function Header(props: HeaderProps) {
  const { words, home, screen, hrefOf, onChange, theme, onTheme } = props;
  const { header } = words.message;
  const linkTo = (change: HeaderChange) => ({
    href: hrefOf(change),
    onClick: (event: MouseEvent) => {
      // A new tab or window is the browser's business.
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onChange(change);
    },
  });
  return (
    <header className="header">
      <Globe />
      <span className="wordmark">{header.appName}</span>
      <span className="descriptor">{header.descriptor(words.partyName(home))}</span>
      <nav className="views" aria-label={header.viewsLabel}>
        {SCREENS.map((name) => (
          <a
            key={name}
            aria-current={name === screen ? "page" : undefined}
            {...linkTo({ screen: name })}
          >
            {header.views[name]}
          </a>
        ))}
      </nav>
      <nav className="languages" aria-label={header.languageLabel}>
        {LANGUAGES.map((language) => (
          <a
            key={language}
            lang={language}
            hrefLang={language}
            aria-current={language === words.lang ? "true" : undefined}
            {...linkTo({ language })}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        ))}
      </nav>
      <ThemeSwitch words={words} theme={theme} onTheme={onTheme} />
    </header>
  );
}
