import type { ReactNode } from "react";
import { Sheet } from "../panels/frame/Sheet.tsx";
import { TabBar } from "../panels/header/TabBar.tsx";
import { Key } from "../panels/margin/Key.tsx";
import { LayerRows } from "../panels/margin/LayerRows.tsx";
import { TitleBlock } from "../panels/margin/TitleBlock.tsx";
import { useActions, useReadingSoFar } from "../reading/context.tsx";
import { useShell } from "./shell.ts";

interface PhonePartsProps {
  readonly dock: ReactNode;
  readonly panel: ReactNode;
  readonly choices: ReactNode;
  /** The map in words. */
  readonly foot: ReactNode;
  readonly notes: ReactNode;
}

/** What a phone has in place of margin, dock and panel: a sheet over the map, and tabs under it. */
export function PhoneParts({ dock, panel, choices, foot, notes }: PhonePartsProps) {
  const { outlook, sheet, sheetShows: shows, shown } = useShell();
  const { screen } = outlook;
  const reading = useReadingSoFar();
  const actions = useActions();
  return (
    <>
      {(screen === "map" || shows === "details") && (
        <Sheet
          height={sheet.height}
          onHeight={sheet.onHeight}
          subject={`${shows} ${shows === "details" ? shown : ""}`}
        >
          {shows === "details" && panel}
          {reading && shows === "layers" && (
            <>
              {choices}
              <LayerRows />
            </>
          )}
          {reading && shows === "dock" && (
            <>
              {dock}
              <TitleBlock />
              <Key />
              {foot}
            </>
          )}
          {reading && shows !== "details" && notes}
        </Sheet>
      )}
      <TabBar
        screen={screen}
        isOnLayers={sheet.isOnLayers}
        onLayers={(isWanted) => {
          sheet.onLayers(isWanted);
          if (isWanted) actions.onScreen("map");
        }}
      />
    </>
  );
}
