import type { ReactNode } from "react";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { Disclosure } from "./Disclosure.tsx";
import * as css from "./Menu.module.css";

interface MenuProps {
  readonly label: string;
  /** What is shown of it while it is closed. */
  readonly sign: ReactNode;
  readonly children: ReactNode;
}

/** Choices behind one sign; closes at a choice as well. */
export function Menu({ label, sign, children }: MenuProps) {
  return (
    <Disclosure
      className={css.menu}
      sign={
        <>
          <span className={visuallyHiddenCss.visuallyHidden}>{label}: </span>
          {sign}
        </>
      }
    >
      {({ close }) => (
        // biome-ignore lint/a11y: the choices themselves are links and buttons; this only hears of one made.
        <div className={css.menuChoices} onClick={close}>
          {children}
        </div>
      )}
    </Disclosure>
  );
}
