import { Header } from "../panels/header/Header.tsx";
import { useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./parts.ts";
import { useShell } from "./shell.ts";

/** The header with what comes into it later: the search, and a narrow window's menu. */
export function PageHeader() {
  const { layout, outlook, boundaries, theme, onTheme, keyboard, onPrint } = useShell();
  const reading = useReadingSoFar();
  const isPhone = layout === "phone";
  return (
    <Header
      screen={outlook.screen}
      isCompact={isPhone}
      hasLanguageMenu={layout !== "wide"}
      {...{ theme, onTheme, onPrint }}
      menu={
        (isPhone || layout === "tablet") && (
          <Boundary>
            <parts.PhoneMenu
              {...{ boundaries, theme, onTheme, onPrint }}
              dataset={reading?.dataset ?? null}
            />
          </Boundary>
        )
      }
      search={
        reading && (
          <Boundary>
            <parts.Search hasSlash={keyboard.hasSingleKeys} />
          </Boundary>
        )
      }
    />
  );
}
