import type { ReactNode } from "react";
import type { HeaderChange, Screen } from "./panels/Header.tsx";
import { Key } from "./panels/Key.tsx";
import type { ReaderActions, Reading } from "./panels/reading.ts";
import { Sheet } from "./panels/Sheet.tsx";
import { TabBar } from "./panels/TabBar.tsx";
import { TitleBlock } from "./panels/TitleBlock.tsx";
import type { SheetState } from "./useSheet.ts";
import type { Words } from "./words/words.ts";

interface PhoneProps {
  readonly reading: Reading | null;
  readonly actions: ReaderActions;
  readonly words: Words;
  readonly screen: Screen;
  readonly sheet: SheetState;
  readonly shows: "dock" | "details" | "layers";
  /** What the sheet's details are about; null: nothing is selected. */
  readonly shown: string | null;
  readonly parts: {
    readonly dock: ReactNode;
    readonly details: ReactNode;
    readonly rows: ReactNode;
    readonly choices: ReactNode;
    /** The map in words. */
    readonly foot: ReactNode;
    readonly notes: ReactNode;
  };
  readonly hrefOf: (change: HeaderChange) => string;
  readonly onChange: (change: HeaderChange) => void;
}

/** What a phone has in place of margin, dock and panel: a sheet over the map, and tabs under it. */
export function Phone(props: PhoneProps) {
  const { reading, actions, words, screen, sheet, shows, shown, parts, hrefOf, onChange } = props;
  return (
    <>
      {reading && (screen === "map" || shows === "details") && (
        <Sheet
          words={words}
          height={sheet.height}
          onHeight={sheet.onHeight}
          subject={`${shows} ${shows === "details" ? shown : ""}`}
        >
          {shows === "details" && parts.details}
          {shows === "layers" && (
            <>
              {parts.choices}
              {parts.rows}
            </>
          )}
          {shows === "dock" && (
            <>
              {parts.dock}
              <TitleBlock reading={reading} />
              <Key reading={reading} actions={actions} />
              {parts.foot}
            </>
          )}
          {shows !== "details" && parts.notes}
        </Sheet>
      )}
      <TabBar
        {...{ words, screen, hrefOf }}
        isOnLayers={sheet.isOnLayers}
        onChange={(change) => {
          sheet.onLayers(false);
          onChange(change);
        }}
        onLayers={() => {
          sheet.onLayers(true);
          onChange({ screen: "map" });
        }}
      />
    </>
  );
}
