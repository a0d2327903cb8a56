/** Width of the panel's part that lies over the map, in px; 0 where it stands below the map. */
export function coverOnTheRight(container: HTMLElement): number {
  const panel = document.querySelector('[data-covers-map="right"]');
  if (!panel) return 0;
  const { left, top } = panel.getBoundingClientRect();
  const map = container.getBoundingClientRect();
  return top < map.bottom ? Math.max(0, map.right - Math.max(left, map.left)) : 0;
}
