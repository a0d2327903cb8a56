import { type ReactNode, useRef } from "react";
import "./Menu.css";

interface MenuProps {
  readonly label: string;
  /** What is shown of it while it is closed. */
  readonly sign: ReactNode;
  readonly children: ReactNode;
}

/** Choices behind one sign; closes at a choice, beside it, at Escape and when the focus leaves. */
export function Menu({ label, sign, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="menu"
      onBlur={({ relatedTarget }) => {
        // Without a new focus it is a press: on a choice, or beside the menu, where the sign hears it.
        if (relatedTarget && !menu.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary>
        <span className="visually-hidden">{label}: </span>
        {sign}
      </summary>
      {/* biome-ignore lint/a11y: the choices themselves are links and buttons; this only hears of one made. */}
      <div className="menu-choices" onClick={close}>
        {children}
      </div>
    </details>
  );
}
