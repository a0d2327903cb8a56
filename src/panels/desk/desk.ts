import type { MarkingBook } from "../../domain/marking.ts";

/** What every part of the markings desk is told. */
export interface DeskProps {
  readonly book: MarkingBook;
}
