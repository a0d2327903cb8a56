import { type ReactNode, useState } from "react";
import { useReading } from "../../reading/context.tsx";
import * as css from "./Choices.module.css";

/** What is counted, behind one line that says what is chosen; its fields are there while it is open. */
export function Choices({ children }: { children: ReactNode }) {
  const { words, reckoning } = useReading();
  const { choices: say } = words.message;
  const [isOpen, setOpen] = useState(false);
  const date = say.dates[reckoning.dates];
  return (
    <details className={css.choices} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>
          {reckoning.records === "all" ? say.summaryWithRecords(date) : say.summary(date)}
        </span>
      </summary>
      {isOpen && children}
    </details>
  );
}
