import { mouse, type OpenPage, pause } from "../browser.ts";
import { median, quantile } from "../statistics.ts";
import type { Target } from "../survey.ts";

/** From the pointer's event to the end of the first frame that answers it, in ms. */
export interface Pointed {
  readonly p50: number;
  readonly p98: number;
}

const HOVERS = 60;
/** Of these so many, at most, may be answered by nothing or by another country's name. */
const WRONG = 6;

/** Over countries far from one another; a page that answers with other names is not measured. */
export async function hover(
  open: OpenPage,
  targets: readonly Target[],
  nameOf: (code: string) => string,
): Promise<Pointed> {
  const { page } = open;
  await page.evaluate(() => window.frameClock.watchChanges());
  await mouse(open, [5, 895], { type: "mouseMoved" });
  await pause(300);
  const times: number[] = [];
  const wrong: string[] = [];
  for (let index = 0; index < HOVERS; index++) {
    const target = targets[index % targets.length];
    if (!target) continue;
    await page.evaluate(() => window.frameClock.awaitHover());
    await mouse(open, target.at, { type: "mouseMoved" });
    const answer = await page.evaluate(() => window.frameClock.hovered());
    const tip = await page.evaluate(() => window.measured.tip());
    if (answer) times.push(answer.first);
    if (!answer || !tip.includes(nameOf(target.code))) {
      wrong.push(`${nameOf(target.code)}: “${tip}”`);
    }
  }
  await mouse(open, [5, 895], { type: "mouseMoved" });
  await pause(300);
  if (wrong.length > WRONG) throw new Error(`Pointed at and not named: ${wrong.join(", ")}.`);
  return { p50: median(times), p98: quantile(times, 0.98) };
}
