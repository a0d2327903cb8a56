import { createContext, useContext } from "react";
import type { HomeDrawing } from "../plane/homeView.ts";

/** How the map is drawn before Leaflet has taken it over. */
export const HomeContext = createContext<HomeDrawing | null>(null);

export function useHomeDrawing(): HomeDrawing {
  const home = useContext(HomeContext);
  if (!home) throw new Error("There is no map around this part of it.");
  return home;
}
