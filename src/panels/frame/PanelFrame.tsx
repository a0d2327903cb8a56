import type { ReactNode } from "react";
import { useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import * as openerCss from "../signs/Opener.module.css";
import * as css from "./PanelFrame.module.css";
import * as stepCss from "./Step.module.css";

export interface PanelStep {
  /** "Earlier meeting: Third conference". */
  readonly label: string;
  readonly onStep: () => void;
}

interface PanelFrameProps {
  /** To the panel that stands behind this one; null: none does. */
  readonly back?: PanelStep | null;
  /** What kind of thing the panel is about, in a line above its name. */
  readonly kind: ReactNode;
  readonly heading: ReactNode;
  /** null at an end of the order; both absent where there is no order. */
  readonly previous?: PanelStep | null;
  readonly next?: PanelStep | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Step({ step, sign }: { step: PanelStep | null | undefined; sign: string }) {
  if (step === undefined) return null;
  return (
    <button
      type="button"
      className={stepCss.step}
      aria-label={step?.label ?? sign}
      disabled={step === null}
      onClick={step?.onStep}
    >
      {sign}
    </button>
  );
}

/** The one panel at the plate's right edge: its bar, its heading, and what it says. */
export function PanelFrame({
  back,
  kind,
  heading,
  previous,
  next,
  onClose,
  children,
}: PanelFrameProps) {
  const words = useWords();
  return (
    <aside className={css.details} data-covers-map="right" aria-labelledby="details-heading">
      {back && (
        <button
          type="button"
          className={`${openerCss.opener} ${css.panelBack}`}
          onClick={back.onStep}
        >
          ‹ {back.label}
        </button>
      )}
      <div className={css.detailsBar}>
        <p>{kind}</p>
        <Step step={previous} sign="‹" />
        <Step step={next} sign="›" />
        <button
          type="button"
          className={stepCss.step}
          aria-label={dossierWords(words).close}
          onClick={onClose}
        >
          ✕
        </button>
      </div>
      <h2 id="details-heading" tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </aside>
  );
}
