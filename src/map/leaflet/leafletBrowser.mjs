// What Leaflet asks of its browser, answered for those that the page is built for; what is not named
// is no. Leaflet's own answers look back as far as Internet Explorer, and write markup to find out,
// which the page's policy refuses.
const isChrome = /chrome/i.test(navigator.userAgent);

// biome-ignore lint/style/noDefaultExport: Leaflet’s modules ask for one.
export default {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  touch: true,
  touchNative: "ontouchstart" in window || "TouchEvent" in window,
  retina: window.devicePixelRatio > 1,
  chrome: isChrome,
  safari: !isChrome && /safari/i.test(navigator.userAgent),
  // A wheel turns otherwise there.
  mac: navigator.platform.startsWith("Mac"),
  linux: navigator.platform.startsWith("Linux"),
};
