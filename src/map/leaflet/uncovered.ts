/** With less of the map to see than this, in px, it is put away, and its view does not matter. */
const LEAST = 60;

/**
 * Size of the map's part that neither the panel on its right nor a sheet from below covers, in px
 * from its top left corner; all of it while it is put away.
 */
export function uncovered(container: HTMLElement): { readonly x: number; readonly y: number } {
  const map = container.getBoundingClientRect();
  let { width: x, height: y } = map;
  const covers = document.querySelectorAll('[data-covers-map="right"], [data-covers-map="bottom"]');
  for (const cover of covers) {
    const { left, top, width } = cover.getBoundingClientRect();
    if (top >= map.bottom) continue;
    // On a narrow screen the panel itself comes from below, nearly as wide as the map.
    if (width > map.width * 0.8) y = Math.min(y, top - map.top);
    else x = Math.min(x, left - map.left);
  }
  return x < LEAST || y < LEAST ? { x: map.width, y: map.height } : { x, y };
}
