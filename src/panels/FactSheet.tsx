import type { ReactNode } from "react";
import type { Evidence } from "../domain/source.ts";
import type { CitationNumbers } from "./citations.ts";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";
import "./Dossier.css";

/** What every claim of a panel is shown with. */
export interface Sourcing {
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

interface FactProps extends Sourcing {
  readonly name: string;
  readonly by: Evidence;
  readonly children: ReactNode;
}

/** One named fact and what it rests on; for a list of definitions. */
export function Fact({ name, by, children, ...sourcing }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <Cited by={by.citations} confidence={by.confidence} {...sourcing} />
      </dd>
    </div>
  );
}
