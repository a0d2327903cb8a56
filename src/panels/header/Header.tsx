import type { ReactNode } from "react";
import { useReadingSoFar, useWords } from "../../reading/context.tsx";
import type { Turn } from "../../reading/reading.ts";
import type { Theme } from "../../reading/theme.ts";
import { HELP } from "../../view/panel.ts";
import { SCREENS, type Screen } from "../../view/view.ts";
import { LANGUAGES, languageName, languageSign } from "../../words/languages.ts";
import { CopyLink } from "../evidence/CopyLink.tsx";
import { Menu } from "../frame/Menu.tsx";
import { ViewLink } from "../frame/ViewLink.tsx";
import * as css from "./Header.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

interface HeaderProps {
  readonly screen: Screen;
  /** On a phone: the views are in the tab bar, the languages in a menu. */
  readonly isCompact?: boolean;
  /** The languages are in a menu. */
  readonly hasLanguageMenu?: boolean;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onPrint: () => void;
  /** The search. */
  readonly search: ReactNode;
  /** What has no room in a narrow bar: theme, link, print, help. */
  readonly menu?: ReactNode;
}

const FIRST_COUNTRY = '[data-country]:not([tabindex="-1"])';

/** First on the page, seen when they have the focus: the table, which says everything, and the map. */
function SkipLinks() {
  const { header } = useWords().message;
  const goTo = (part: string) => () =>
    (document.querySelector<HTMLElement>(part) ?? document.querySelector("main"))?.focus();
  return (
    <>
      <ViewLink className={css.skipLink} to={{ screen: "table" }} onFollowed={goTo("main")}>
        {header.skipToTable}
      </ViewLink>
      <ViewLink className={css.skipLink} to={{ screen: "map" }} onFollowed={goTo(FIRST_COUNTRY)}>
        {header.skipToMap}
      </ViewLink>
    </>
  );
}

/** Opens the help, or closes it. */
export const helpTurn = (isOpen: boolean): Turn => ({ panel: isOpen ? null : HELP });

function Globe() {
  return (
    <svg className={css.globe} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <g className={css.globeLines}>
        <circle cx="12" cy="12" r="10.5" />
        <ellipse cx="12" cy="12" rx="4.6" ry="10.5" />
        <path d="M1.5 12h21M3.2 6.6h17.6M3.2 17.4h17.6" />
      </g>
      <circle className={css.globeHome} cx="14.6" cy="9.6" r="3.1" />
    </svg>
  );
}

function Views({ screen }: Pick<HeaderProps, "screen">) {
  const words = useWords();
  const { header } = words.message;
  return (
    <nav className={css.views} aria-label={header.viewsLabel}>
      {SCREENS.map((name) => (
        <ViewLink
          key={name}
          to={{ screen: name }}
          aria-current={name === screen ? "page" : undefined}
        >
          {header.views[name]}
        </ViewLink>
      ))}
    </nav>
  );
}

function Languages() {
  const words = useWords();
  return (
    <nav className={css.languages} aria-label={words.message.header.languageLabel}>
      {LANGUAGES.map((language) => (
        <ViewLink
          key={language}
          to={{ language }}
          lang={language}
          hrefLang={language}
          aria-current={language === words.lang ? "true" : undefined}
        >
          {languageName(language)}
        </ViewLink>
      ))}
    </nav>
  );
}

/** What the atlas is, its views, its languages. */
export function Header(props: HeaderProps) {
  const words = useWords();
  const reading = useReadingSoFar();
  const home = reading?.dataset.home;
  const isHelpOpen = reading?.panel?.kind === "help";
  const { isCompact, hasLanguageMenu, theme, onTheme, onPrint } = props;
  const { header } = words.message;
  return (
    <header className={css.header}>
      <SkipLinks />
      <Globe />
      <span className={css.wordmark}>{header.appName}</span>
      {!isCompact && (
        <>
          {home && (
            <span className={css.descriptor}>{header.descriptor(words.partyName(home))}</span>
          )}
          <Views screen={props.screen} />
        </>
      )}
      <div className={css.searchPlace}>{props.search}</div>
      {hasLanguageMenu ? (
        <Menu label={header.languageLabel} sign={languageSign(words.lang)}>
          <Languages />
        </Menu>
      ) : (
        <Languages />
      )}
      {props.menu ? (
        <div className={css.menuPlace}>{props.menu}</div>
      ) : (
        <>
          <ThemeSwitch theme={theme} onTheme={onTheme} />
          <CopyLink label={header.share} />
          <button type="button" className={css.headerWord} onClick={onPrint}>
            {header.print}
          </button>
          <ViewLink
            className={css.headerWord}
            to={helpTurn(isHelpOpen)}
            aria-current={isHelpOpen || undefined}
          >
            {header.help}
          </ViewLink>
        </>
      )}
    </header>
  );
}
