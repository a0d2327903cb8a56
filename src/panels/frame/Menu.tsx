import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure.tsx";
import "./Menu.css";

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
      className="menu"
      sign={
        <>
          <span className="visually-hidden">{label}: </span>
          {sign}
        </>
      }
    >
      {({ close }) => (
        // biome-ignore lint/a11y: the choices themselves are links and buttons; this only hears of one made.
        <div className="menu-choices" onClick={close}>
          {children}
        </div>
      )}
    </Disclosure>
  );
}
