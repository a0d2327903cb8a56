// Import this before anything that imports Leaflet: Leaflet 1.9 writes innerHTML while it loads
// (github.com/Leaflet/Leaflet issues 8423 and 9773), which the page's policy refuses.

// The one string of markup that Leaflet writes in the parts this page uses: its test for SVG. Zoom
// buttons, pop-ups, attribution and scale are not among them; what the page needs it writes itself.
const leafletMarkup = "<svg/>";

// The policy named "default" is asked about each string that is assigned to innerHTML; null is a
// refusal and the assignment throws. Browsers without Trusted Types have nothing to ask.
window.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => (markup === leafletMarkup ? markup : null),
});

// TypeScript 7 declares no Trusted Types.
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML: (markup: string) => string | null }): unknown;
    };
  }
}
