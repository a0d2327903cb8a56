import { useEffect } from "react";
import { Header } from "../panels/header/Header.tsx";
import { PhoneMenu } from "../panels/header/PhoneMenu.tsx";
import { SearchField } from "../panels/search/SearchField.tsx";
import { useReadingSoFar, useWords, useYearAtRest } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

/** The document speaks the language of the page and carries its title: of the year in its address. */
export function DocumentTitle() {
  const words = useWords();
  const year = useYearAtRest();
  const reading = useReadingSoFar();
  const title = reading
    ? words.message.title.documentTitle(words.partyName(reading.dataset.home), year)
    : words.message.header.appName;
  // Written only when it is another: each writing has the whole page styled anew.
  useEffect(() => {
    document.documentElement.lang = words.lang;
  }, [words.lang]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

/** The header; what is found, and the page about the atlas, come when they are asked for. */
export function PageHeader() {
  const { layout, outlook, boundaries, theme, onTheme, keyboard, onPrint } = useShell();
  const isPhone = layout === "phone";
  return (
    <Header
      screen={outlook.screen}
      isCompact={isPhone}
      hasLanguageMenu={layout !== "wide"}
      {...{ theme, onTheme, onPrint }}
      menu={
        (isPhone || layout === "tablet") && (
          <PhoneMenu
            {...{ theme, onTheme, onPrint }}
            about={(onClose) => (
              <Boundary>
                <parts.About {...{ boundaries, onClose }} />
              </Boundary>
            )}
          />
        )
      }
      search={
        <SearchField
          hasSlash={keyboard.hasSingleKeys}
          finds={(finds) => (
            <Boundary>
              <parts.SearchFinds {...finds} />
            </Boundary>
          )}
        />
      }
    />
  );
}
