import type { MouseEvent, ReactNode } from "react";
import type { PartyCode } from "../domain/party.ts";
import { LANGUAGES, type Language, languageName, languageSign } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { CopyLink } from "./CopyLink.tsx";
import { Menu } from "./Menu.tsx";
import { HELP, type Opened } from "./reading.ts";
import { type Theme, ThemeSwitch } from "./ThemeSwitch.tsx";
import "./Header.css";

export const SCREENS = ["map", "table", "coverage", "markings"] as const;
export type Screen = (typeof SCREENS)[number];

/** A part of the view that the header changes. */
export interface HeaderChange {
  readonly screen?: Screen;
  readonly language?: Language;
  /** With null for the party: there is one panel. */
  readonly opened?: Opened | null;
  readonly party?: null;
}

interface HeaderProps {
  readonly words: Words;
  /** Null until the list is here, which says whose it is. */
  readonly home: PartyCode | null;
  readonly screen: Screen;
  /** On a phone: the views are in the tab bar, the languages in a menu. */
  readonly isCompact?: boolean;
  /** The languages are in a menu. */
  readonly hasLanguageMenu?: boolean;
  readonly isHelpOpen: boolean;
  /** The address of the view after the change. */
  readonly hrefOf: (change: HeaderChange) => string;
  readonly onChange: (change: HeaderChange) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onPrint: () => void;
  /** The search, once there is something to find. */
  readonly search: ReactNode;
  /** What has no room in a narrow bar: theme, link, print, help. */
  readonly menu?: ReactNode;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link that changes a part of the view without leaving the page. */
export function linkTo(
  change: HeaderChange,
  hrefOf: HeaderProps["hrefOf"],
  onChange: HeaderProps["onChange"],
) {
  return {
    href: hrefOf(change),
    onClick: (event: MouseEvent) => {
      // A new tab or window is the browser's business.
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onChange(change);
    },
  };
}

const FIRST_COUNTRY = '[data-country]:not([tabindex="-1"])';

/** First on the page, seen when they have the focus: the table, which says everything, and the map. */
function SkipLinks({ words, hrefOf, onChange }: HeaderProps) {
  const { header } = words.message;
  const linkInto = (change: HeaderChange, part: string) => {
    const { href, onClick } = linkTo(change, hrefOf, onChange);
    return {
      href,
      className: "skip-link",
      onClick: (event: MouseEvent) => {
        onClick(event);
        if (!event.defaultPrevented) return;
        const target = document.querySelector<HTMLElement>(part);
        (target ?? document.querySelector("main"))?.focus();
      },
    };
  };
  return (
    <>
      <a {...linkInto({ screen: "table" }, "main")}>{header.skipToTable}</a>
      <a {...linkInto({ screen: "map" }, FIRST_COUNTRY)}>{header.skipToMap}</a>
    </>
  );
}

/** Opens the help, or closes it. */
export const helpLink = (isOpen: boolean): HeaderChange => ({
  party: null,
  opened: isOpen ? null : HELP,
});

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

function Views({ words, screen, hrefOf, onChange }: HeaderProps) {
  const { header } = words.message;
  return (
    <nav className="views" aria-label={header.viewsLabel}>
      {SCREENS.map((name) => (
        <a
          key={name}
          aria-current={name === screen ? "page" : undefined}
          {...linkTo({ screen: name }, hrefOf, onChange)}
        >
          {header.views[name]}
        </a>
      ))}
    </nav>
  );
}

function Languages({ words, hrefOf, onChange }: HeaderProps) {
  return (
    <nav className="languages" aria-label={words.message.header.languageLabel}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          lang={language}
          hrefLang={language}
          aria-current={language === words.lang ? "true" : undefined}
          {...linkTo({ language }, hrefOf, onChange)}
        >
          {languageName(language)}
        </a>
      ))}
    </nav>
  );
}

/** What the atlas is, its views, its languages. */
export function Header(props: HeaderProps) {
  const { words, home, isCompact, hasLanguageMenu, isHelpOpen, theme, onTheme, onPrint } = props;
  const { header } = words.message;
  return (
    <header className="header">
      <SkipLinks {...props} />
      <Globe />
      <span className="wordmark">{header.appName}</span>
      {!isCompact && (
        <>
          {home !== null && (
            <span className="descriptor">{header.descriptor(words.partyName(home))}</span>
          )}
          <Views {...props} />
        </>
      )}
      <div className="search-place">{props.search}</div>
      {hasLanguageMenu ? (
        <Menu label={header.languageLabel} sign={languageSign(words.lang)}>
          <Languages {...props} />
        </Menu>
      ) : (
        <Languages {...props} />
      )}
      {props.menu ? (
        <div className="menu-place">{props.menu}</div>
      ) : (
        <>
          <ThemeSwitch words={words} theme={theme} onTheme={onTheme} />
          <CopyLink words={words} label={header.share} />
          <button type="button" className="header-word" onClick={onPrint}>
            {header.print}
          </button>
          <a
            className="header-word"
            aria-current={isHelpOpen || undefined}
            {...linkTo(helpLink(isHelpOpen), props.hrefOf, props.onChange)}
          >
            {header.help}
          </a>
        </>
      )}
    </header>
  );
}
