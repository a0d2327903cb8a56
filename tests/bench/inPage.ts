/** What a page that is measured can be asked to do. */
export interface Measured {
  /** Settles once the new colours are handed to the browser. */
  readonly setYear: (year: number) => unknown;
  /** What the tooltip says; "" without one. */
  readonly tip: () => string;
}

export interface Step {
  /** From the call to the end of the frame that shows it, in ms. */
  readonly latency: number;
}

export interface Hovered {
  /** From the pointer's event to the end of the first frame that shows something new, in ms. */
  readonly first: number;
}

/** The clock of frames that each measured page is given. */
export interface FrameClock {
  /** Sets each year in turn, each once the page rests; `isIdle` only waits as long. */
  readonly step: (years: readonly number[], isIdle: boolean) => Promise<readonly Step[]>;
  /** Sets another year in every frame; the times at which the frames began. */
  readonly scrub: (years: readonly number[]) => Promise<readonly number[]>;
  /** From now on it is seen when the page changes. */
  readonly watchChanges: () => void;
  /** Before the pointer is moved. */
  readonly awaitHover: () => void;
  /** After it was moved: waits for a change and then for quiet; null: nothing changed. */
  readonly hovered: () => Promise<Hovered | null>;
  readonly startRecording: () => void;
  /** The times at which frames began since then. */
  readonly stopRecording: () => readonly number[];
}

declare global {
  interface Window {
    measured: Measured;
    frameClock: FrameClock;
  }
}

/**
 * Runs in the page, before any script of its own: it may use nothing from outside. While the clock
 * goes, a task follows each frame's style, layout and paint; until then only the picture is looked for.
 */
export function installFrameClock(): void {
  if (window.top !== window) return;

  /** So many letters of outlines are a map, in whatever form it came; icons and signs have fewer. */
  const OUTLINES = 5000;
  const hasPicture = (): boolean => {
    let letters = 0;
    for (const path of document.querySelectorAll("svg path")) {
      letters += path.getAttribute("d")?.length ?? 0;
      if (letters > OUTLINES) return true;
    }
    return false;
  };
  const afterFrame = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const lookForPicture = (): void => {
    if (hasPicture()) afterFrame(() => performance.mark("picture"));
    else if (performance.getEntriesByName("choropleth").length === 0)
      requestAnimationFrame(lookForPicture);
  };
  requestAnimationFrame(lookForPicture);

  let waiting: ((end: number) => void)[] = [];
  let recorded: number[] | null = null;
  let isGoing = false;
  let isChanged = false;
  let hover: { at: number | null; first: number | null; quiet: number } | null = null;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now();
    const told = waiting;
    waiting = [];
    if (hover && isChanged && hover.at !== null) {
      hover.first ??= end;
      hover.quiet = 0;
    } else if (hover) hover.quiet += 1;
    isChanged = false;
    for (const tell of told) tell(end);
  };
  const tick = (began: number): void => {
    if (!isGoing) return;
    recorded?.push(began);
    port2.postMessage(null);
    requestAnimationFrame(tick);
  };
  const start = (): void => {
    if (!isGoing) requestAnimationFrame(tick);
    isGoing = true;
  };
  const frame = (): Promise<number> => new Promise((resolve) => waiting.push(resolve));

  window.frameClock = {
    async step(years, isIdle) {
      start();
      const steps: Step[] = [];
      for (const year of years) {
        for (let rest = 0; rest < 3; rest++) await frame();
        const from = performance.now();
        if (!isIdle) await window.measured.setYear(year);
        steps.push({ latency: (await frame()) - from });
      }
      return steps;
    },
    scrub: (years) =>
      new Promise((resolve) => {
        const began: number[] = [];
        const next = (at: number): void => {
          began.push(at);
          const year = years[began.length - 1];
          if (year !== undefined) window.measured.setYear(year);
          // The frames after the last year's show what that one cost.
          if (began.length < years.length + 3) requestAnimationFrame(next);
          else resolve(began);
        };
        requestAnimationFrame(next);
      }),
    watchChanges() {
      start();
      new MutationObserver(() => {
        isChanged = true;
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      // What is drawn on a canvas changes no element.
      const { prototype } = CanvasRenderingContext2D;
      for (const name of ["fill", "stroke", "fillRect", "clearRect", "drawImage"] as const) {
        const draw: (...what: never[]) => void = prototype[name];
        Object.assign(prototype, {
          [name](...what: never[]) {
            isChanged = true;
            return draw.apply(this, what);
          },
        });
      }
      const begin = (event: Event): void => {
        if (hover) hover.at ??= event.timeStamp;
      };
      window.addEventListener("pointerover", begin, { capture: true });
      window.addEventListener("pointermove", begin, { capture: true });
    },
    awaitHover() {
      hover = { at: null, first: null, quiet: 0 };
    },
    async hovered() {
      // Only what will never come is given up.
      const LONGEST = 5000;
      const from = performance.now();
      while (hover && (hover.first === null || hover.quiet < 3)) {
        if (performance.now() - from > LONGEST) break;
        await frame();
      }
      if (!hover || hover.at === null || hover.first === null) return null;
      return { first: hover.first - hover.at };
    },
    startRecording() {
      recorded = [];
      start();
    },
    stopRecording() {
      const began = recorded ?? [];
      recorded = null;
      return began;
    },
  };
}
