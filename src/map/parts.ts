import { part } from "../loading/part.tsx";

/** What the map is drawn with beside its countries, each with the moment of its coming. */
export const mapParts = {
  // With Leaflet itself: the map stands and answers before it can be moved.
  FirstView: part("picture", () =>
    import("./camera/FirstView.tsx").then(({ FirstView }) => FirstView),
  ),
  NamesAndPlaces: part("picture", () =>
    import("./NamesAndPlaces.tsx").then(({ NamesAndPlaces }) => NamesAndPlaces),
  ),
  DegreeFrame: part("picture", () =>
    import("./DegreeFrame.tsx").then(({ DegreeFrame }) => DegreeFrame),
  ),
  Commanded: part("picture", () =>
    import("./camera/Commanded.tsx").then(({ Commanded }) => Commanded),
  ),
  PageScroll: part("picture", () =>
    import("./camera/PageScroll.tsx").then(({ PageScroll }) => PageScroll),
  ),
  Bands: part("asked", () => import("./Bands.tsx").then(({ Bands }) => Bands)),
  LitOutline: part("asked", () => import("./LitOutline.tsx").then(({ LitOutline }) => LitOutline)),
  MapKeyboard: part("asked", () =>
    import("./camera/MapKeyboard.tsx").then(({ MapKeyboard }) => MapKeyboard),
  ),
};
