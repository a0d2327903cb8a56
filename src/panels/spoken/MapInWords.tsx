import type { ReactNode } from "react";
import { useWords } from "../../reading/context.tsx";
import { Disclosure } from "../frame/Disclosure.tsx";
import * as css from "./MapInWords.module.css";

/** A disclosure: the map in words, which come when it is opened and stay while the year changes. */
export function MapInWords({ children }: { children: ReactNode }) {
  const { map: say } = useWords().message;
  return (
    <Disclosure id="map-in-words" className={css.mapInWords} sign={say.inWords} isLasting>
      {({ isOpen }) => isOpen && children}
    </Disclosure>
  );
}
