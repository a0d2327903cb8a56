import { useId } from "react";
import { useWords } from "../../reading/context.tsx";
import { WHY_KEY } from "../../reading/keys.ts";
import { spokenWords } from "../../words/english/spoken.ts";
import { Dialog } from "../frame/Dialog.tsx";
import * as stepCss from "../frame/Step.module.css";
import * as css from "./KeyList.module.css";

type Does = keyof ReturnType<typeof spokenWords>["keys"]["does"];

/** As they are printed on keyboards. */
const ON_THE_MAP: readonly (readonly [readonly string[], Does])[] = [
  [["↑", "→", "↓", "←"], "walk"],
  [["Enter"], "select"],
  [["Esc"], "leave"],
  [["Shift + ↑ → ↓ ←"], "pan"],
];

const SINGLE: readonly (readonly [readonly string[], Does])[] = [
  [["[", "]"], "list"],
  [["+", "−"], "zoom"],
  [["0"], "whole"],
  [[WHY_KEY], "why"],
  [["/"], "search"],
  [["?"], "help"],
];

interface KeyListProps {
  readonly hasSingleKeys: boolean;
  readonly onSingleKeys: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** Every key of the page, and the switch for those that a stray letter could press. */
export function KeyList({ hasSingleKeys, onSingleKeys, onClose }: KeyListProps) {
  const words = useWords();
  const { keys: say } = spokenWords(words);
  const id = useId();
  const rows = (keys: typeof SINGLE) =>
    keys.map(([signs, does]) => (
      <div key={does}>
        <dt>
          {signs.map((sign) => (
            <kbd key={sign} lang="en">
              {sign}
            </kbd>
          ))}
        </dt>
        <dd>{say.does[does]}</dd>
      </div>
    ));
  return (
    <Dialog className={css.keyList} headingId={`${id}-heading`} onClose={onClose}>
      <form method="dialog" className={css.keyListHead}>
        <h2 id={`${id}-heading`}>{say.heading}</h2>
        <button type="submit" className={stepCss.step} aria-label={say.close}>
          ✕
        </button>
      </form>
      <h3>{say.onTheMap}</h3>
      <dl>{rows(ON_THE_MAP)}</dl>
      <h3>{say.everywhere}</h3>
      <dl data-off={!hasSingleKeys || undefined}>{rows(SINGLE)}</dl>
      <label>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          aria-describedby={`${id}-note`}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        {say.switch}
      </label>
      <p id={`${id}-note`}>{say.switchNote}</p>
    </Dialog>
  );
}
