import { type OpenPage, pause } from "../browser.ts";
import { type Frames, framesOf } from "../statistics.ts";
import { sweep, type Years } from "./years.ts";

/** As many as a second has frames. */
const YEARS = 60;

/** Another year in every frame for a second, as one who drags the slider asks for it. */
export async function scrub({ page }: OpenPage, years: Years): Promise<Frames> {
  await pause(500);
  return framesOf(await page.evaluate((of) => window.frameClock.scrub(of), sweep(YEARS, years)));
}
