import type { ReactNode } from "react";
import type { Evidence } from "../../domain/source.ts";
import { Cited } from "./SourceBlock.tsx";

interface FactProps {
  readonly name: string;
  readonly by: Evidence;
  readonly children: ReactNode;
}

/** One named fact and what it rests on; for a list of definitions. */
export function Fact({ name, by, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <Cited by={by.citations} confidence={by.confidence} />
      </dd>
    </div>
  );
}
