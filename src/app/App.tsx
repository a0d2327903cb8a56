import { useState } from "react";
import { createMapHandle } from "../map/camera/mapHandle.ts";
import { Failure } from "../panels/frame/Failure.tsx";
import { Hatches } from "../panels/signs/Hatches.tsx";
import { ReadingProvider } from "../reading/context.tsx";
import { type Beginning, useReadingState } from "../state/useReadingState.ts";
import * as css from "./App.module.css";
import { DocumentTitle, PageHeader } from "./PageHeader.tsx";
import { PaperSheetsPlace, PaperTitlePlace } from "./PaperPlaces.tsx";
import { Plate } from "./Plate.tsx";
import { useFetchingBeforehand } from "./registry.ts";
import { ShellContext } from "./shell.ts";
import type { Layout } from "./style/layout.ts";
import { useLayout } from "./style/useLayout.ts";
import { UnseenPlace } from "./UnseenPlace.tsx";
import { useKeys } from "./useKeys.ts";
import { useShellState } from "./useShellState.ts";

interface AppProps extends Beginning {
  /** The layout in which it is drawn outside a browser. */
  readonly drawnIn?: Layout;
}

/** The page: its header, its plate with what stands beside and upon it, and what it has on paper. */
export function App({ drawnIn, ...beginning }: AppProps) {
  const layout = useLayout(drawnIn);
  const isPhone = layout === "phone";
  const [map] = useState(createMapHandle);
  const state = useReadingState(beginning, isPhone, map.fit);
  const shell = useShellState(state, layout, map);
  const { words, reading, reader, outlook, failures } = state;
  useKeys(state, shell.keyboard);
  useFetchingBeforehand(words.lang);
  return (
    <ReadingProvider {...{ words, reading, reader }}>
      <ShellContext value={shell}>
        <DocumentTitle />
        <div
          className={css.page}
          lang={words.lang}
          data-screen={outlook.screen}
          data-layout={layout}
          data-paper={shell.isPrinting ? "" : undefined}
          data-sheet={isPhone ? shell.sheetShows : undefined}
        >
          {reading && <Hatches classes={reading.layers.agreements.classes} />}
          <PaperTitlePlace />
          <PageHeader />
          {failures.map((failure) => (
            <Failure key={failure.what} {...failure} />
          ))}
          <Plate />
          <UnseenPlace />
          <PaperSheetsPlace />
        </div>
      </ShellContext>
    </ReadingProvider>
  );
}
