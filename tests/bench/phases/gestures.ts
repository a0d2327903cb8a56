import { mouse, type OpenPage, type Point, pause } from "../browser.ts";
import { type Frames, framesOf } from "../statistics.ts";

/** Frames while something is done, and for a while after it. */
async function framesDuring(
  { page }: OpenPage,
  act: () => Promise<void>,
  after: number,
): Promise<Frames> {
  await page.evaluate(() => window.frameClock.startRecording());
  await pause(100);
  await act();
  await pause(after);
  return framesOf(await page.evaluate(() => window.frameClock.stopRecording()));
}

const BY: Point = [-200, 60];
const MOVES = 60;
const BEAT = 1000 / 60;

/** Drags the map for a second. */
export const pan = (open: OpenPage, [x, y]: Point): Promise<Frames> =>
  framesDuring(
    open,
    async () => {
      await mouse(open, [x, y], { type: "mouseMoved" });
      await mouse(open, [x, y], { type: "mousePressed", isHeld: true });
      const from = performance.now();
      const sent: Promise<void>[] = [];
      for (let move = 1; move <= MOVES; move++) {
        const to: Point = [x + (BY[0] * move) / MOVES, y + (BY[1] * move) / MOVES];
        sent.push(mouse(open, to, { type: "mouseMoved", isHeld: true }));
        await pause(Math.max(0, from + move * BEAT - performance.now()));
      }
      await Promise.all(sent);
      // Held for a moment before it is let go, so that the map does not glide on.
      await pause(60);
      await mouse(open, [x + BY[0], y + BY[1]], { type: "mouseReleased", isHeld: true });
    },
    400,
  );

const TURNS = 4;

/** Turns the wheel four times, from the first view to the finest shapes. */
export const zoom = (open: OpenPage, at: Point): Promise<Frames> =>
  framesDuring(
    open,
    async () => {
      await mouse(open, at, { type: "mouseMoved" });
      const sent: Promise<void>[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        sent.push(mouse(open, at, { type: "mouseWheel", wheel: -60 }));
        await pause(400);
      }
      await Promise.all(sent);
    },
    600,
  );
