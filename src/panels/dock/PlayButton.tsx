import { useWords } from "../../reading/context.tsx";
import type { Play } from "../../reading/usePlay.ts";
import * as css from "./PlayButton.module.css";

/** Plays the years one after the other; the same button pauses. */
export function PlayButton({ play }: { play: Play }) {
  const words = useWords();
  const { dock } = words.message;
  const says = play.isPlaying ? dock.pause : dock.play;
  return (
    <button
      type="button"
      className={css.play}
      title={says}
      aria-label={says}
      onClick={play.onToggle}
    >
      <svg viewBox="-19.5 -19.5 39 39" width="39" height="39" aria-hidden="true">
        <circle className={css.playRing} r="18.5" />
        <path d={play.isPlaying ? "M-5.5-7h4V7h-4ZM1.5-7h4V7h-4Z" : "M-4.5-7.5L8 0L-4.5 7.5Z"} />
      </svg>
    </button>
  );
}
