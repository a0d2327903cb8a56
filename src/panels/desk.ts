import type { MarkingBook } from "../domain/marking.ts";
import type { CitationNumbers } from "./citations.ts";
import type { PanelProps } from "./reading.ts";

/** What every part of the markings desk is told. */
export interface DeskProps extends PanelProps {
  readonly book: MarkingBook;
  readonly numbers: CitationNumbers;
}
