import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useDismiss } from "../../reading/context.tsx";

interface DialogProps {
  readonly className: string | undefined;
  readonly headingId: string;
  readonly onClose: () => void;
  /** A form in it whose method is "dialog" closes it. */
  readonly children: ReactNode;
}

/** Over the page, and has the keyboard for itself until it closes; the browser leads the focus back. */
export function Dialog({ className, headingId, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useDismiss(() => dialog.current?.close(), true);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={headingId}
      onClose={onClose}
      // The keys of the page under it are not meant.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  );
}
