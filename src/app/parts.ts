import { part } from "../loading/part.tsx";
import { loadReckoned } from "../state/useReckoned.ts";

/** What stands beside the screens, each with the moment of its coming. */
export const parts = {
  Announcer: part("idle", () =>
    import("../panels/spoken/Announcer.tsx").then((file) => file.Announcer),
  ),
  Choices: part("idle", async () => {
    const [file] = await Promise.all([import("../panels/margin/Choices.tsx"), loadReckoned()]);
    return file.Choices;
  }),
  CountryWalk: part("idle", () => import("./CountryWalk.tsx").then((file) => file.CountryWalk)),
  Dossier: part("asked", () =>
    import("../panels/dossier/Dossier.tsx").then((file) => file.Dossier),
  ),
  Finder: part("asked", () => import("../panels/finder/Finder.tsx").then((file) => file.Finder)),
  MapFoot: part("idle", () => import("./MapFoot.tsx").then((file) => file.MapFoot)),
  PhoneMenu: part("asked", () =>
    import("../panels/header/PhoneMenu.tsx").then((file) => file.PhoneMenu),
  ),
  PhoneParts: part("asked", () => import("./PhoneParts.tsx").then((file) => file.PhoneParts)),
  Search: part("idle", () => import("../panels/search/Search.tsx").then((file) => file.Search)),
  Shortcuts: part("idle", () => import("./Shortcuts.tsx").then((file) => file.Shortcuts)),
};
