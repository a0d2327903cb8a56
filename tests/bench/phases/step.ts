import { type OpenPage, workOf } from "../browser.ts";
import { median, quantile } from "../statistics.ts";
import { jumps, type Years } from "./years.ts";

/** A step to another year, in ms. */
export interface Stepped {
  /** From the call to the end of the frame that shows it. */
  readonly p50: number;
  readonly p95: number;
  /** The main thread's own work. */
  readonly main: number;
}

const STEPS = 40;

export async function step(open: OpenPage, years: Years): Promise<Stepped> {
  const run = async (count: number, isIdle: boolean) => {
    const before = await workOf(open);
    const steps = await open.page.evaluate(([of, idle]) => window.frameClock.step(of, idle), [
      jumps(count, years),
      isIdle,
    ] as const);
    const work = ((await workOf(open)) - before) / count;
    return { latencies: steps.map(({ latency }) => latency), work };
  };
  // The first steps make what later ones have.
  await run(4, false);
  const idle = await run(STEPS, true);
  const { latencies, work } = await run(STEPS, false);
  return {
    p50: median(latencies),
    p95: quantile(latencies, 0.95),
    main: Math.max(0, work - idle.work),
  };
}
