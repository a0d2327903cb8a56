import { useEffect, useState } from "react";

let drawing: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** Width in px of a text in a font of CSS's shorthand; kept, for names come again at each year. */
export function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  drawing ??= document.createElement("canvas").getContext("2d");
  if (!drawing) return text.length * 6;
  drawing.font = font;
  const measured = drawing.measureText(text).width;
  known.set(key, measured);
  return measured;
}

/** Counts up when more type has arrived: widths measured before were those of a stand-in. */
export function useTypeVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const renew = () => {
      known.clear();
      setVersion((count) => count + 1);
    };
    document.fonts.addEventListener("loadingdone", renew);
    let isWanted = true;
    void document.fonts.ready.then(() => isWanted && renew());
    return () => {
      isWanted = false;
      document.fonts.removeEventListener("loadingdone", renew);
    };
  }, []);
  return version;
}
