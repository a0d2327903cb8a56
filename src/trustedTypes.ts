// Import this before anything that imports Leaflet: Leaflet 1.9 writes innerHTML while it loads
// (github.com/Leaflet/Leaflet issues 8423 and 9773), which the page's policy refuses.

// Every string of markup Leaflet itself writes in the parts this page uses: its test for SVG, the
// close button of a popup, the two zoom buttons. The attribution and scale controls are not here
// on purpose: the page writes both itself.
const leafletMarkup: ReadonlySet<string> = new Set([
  "<svg/>",
  '<span aria-hidden="true">&#215;</span>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
]);

// The policy named "default" is asked about each string that is assigned to innerHTML; null is a
// refusal and the assignment throws. Browsers without Trusted Types have nothing to ask.
window.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => (leafletMarkup.has(markup) ? markup : null),
});

// TypeScript 7 declares no Trusted Types.
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML: (markup: string) => string | null }): unknown;
    };
  }
}
