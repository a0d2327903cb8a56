import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useDismiss } from "../../reading/context.tsx";

interface FocusWithin {
  readonly hasFocus: boolean;
  /** For the element that is asked about. */
  readonly ofFocus: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Whether the focus is in an element. */
export function useFocusWithin(onLeft?: (to: EventTarget | null) => void): FocusWithin {
  const [hasFocus, setFocus] = useState(false);
  return {
    hasFocus,
    ofFocus: {
      onFocus: () => setFocus(true),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setFocus(false);
        onLeft?.(relatedTarget);
      },
    },
  };
}

interface Disclosed {
  readonly isOpen: boolean;
  readonly close: () => void;
}

interface DisclosureProps {
  readonly id?: string;
  readonly className: string | undefined;
  /** What is shown of it while it is closed. */
  readonly sign: ReactNode;
  /** Stays open while the reader looks elsewhere; Escape closes it where the focus is in it. */
  readonly isLasting?: boolean;
  readonly children: ReactNode | ((disclosed: Disclosed) => ReactNode);
}

/**
 * What stands behind a sign, in the order of the page and in its place. It closes at its sign, at
 * Escape, when the focus leaves and at a press beside it. A `details` and no popover: it says whether
 * it is open, and is placed beside its sign by the page's own layout, which a popover is lifted out of.
 */
export function Disclosure({ id, className, sign, isLasting = false, children }: DisclosureProps) {
  const place = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { hasFocus, ofFocus } = useFocusWithin((to) => {
    // Without a new focus it is a press, which is heard below.
    if (to !== null && !isLasting) setOpen(false);
  });
  const close = () => {
    setOpen(false);
    place.current?.querySelector("summary")?.focus();
  };
  useDismiss(close, isOpen && (hasFocus || !isLasting));
  useEffect(() => {
    if (!isOpen || isLasting) return;
    const closeBeside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeBeside, { capture: true });
    return () => document.removeEventListener("pointerdown", closeBeside, { capture: true });
  }, [isOpen, isLasting]);
  return (
    <details
      ref={place}
      id={id}
      className={className}
      open={isOpen}
      // The browser opens and closes it, at its sign and for what is searched in the page.
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      {...ofFocus}
    >
      <summary>{sign}</summary>
      {typeof children === "function" ? children({ isOpen, close }) : children}
    </details>
  );
}
