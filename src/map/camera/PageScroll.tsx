import { memo, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import * as css from "./PageScroll.module.css";

/** How long the reader is told what to do instead, in ms. */
const HINT = 1800;

/** Where the page itself scrolls, a finger and a wheel upon the map are meant for the page. */
const doesPageScroll = (): boolean =>
  document.documentElement.scrollHeight > document.documentElement.clientHeight + 1;

type Hint = "moveWithTwoFingers" | "zoomWithWheel";

/**
 * On a page that scrolls the map never traps a finger: one finger scrolls, two move and zoom the
 * map; the wheel scrolls, unless a key is held or the reader has gone into the map.
 */
export const PageScroll = memo(function PageScroll({ words }: { words: Words }) {
  const map = useMap();
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    const container = map.getContainer();
    // Comes before Leaflet's own touchstart and mousedown, at each of which it looks anew.
    const chooseMover = ({ pointerType }: PointerEvent) => {
      if (pointerType === "touch" && doesPageScroll()) map.dragging.disable();
      else map.dragging.enable();
    };
    const tellOfFingers = ({ touches }: TouchEvent) => {
      if (doesPageScroll()) setHint(touches.length === 1 ? "moveWithTwoFingers" : null);
    };
    const leaveWheel = (event: WheelEvent) => {
      const isMeant = event.ctrlKey || event.metaKey || container.contains(document.activeElement);
      if (isMeant || !doesPageScroll()) return;
      event.stopPropagation();
      setHint("zoomWithWheel");
    };
    container.addEventListener("pointerdown", chooseMover, { capture: true });
    container.addEventListener("touchmove", tellOfFingers, { passive: true });
    container.addEventListener("wheel", leaveWheel, { capture: true, passive: true });
    return () => {
      container.removeEventListener("pointerdown", chooseMover, { capture: true });
      container.removeEventListener("touchmove", tellOfFingers);
      container.removeEventListener("wheel", leaveWheel, { capture: true });
    };
  }, [map]);
  useEffect(() => {
    if (hint === null) return;
    const timer = setTimeout(() => setHint(null), HINT);
    return () => clearTimeout(timer);
  }, [hint]);
  return hint && <p className={css.mapHint}>{mapWords(words)[hint]}</p>;
});
