import { type ReactNode, useState } from "react";
import { useReading } from "../../reading/context.tsx";
import "./Choices.css";

/** What is counted, behind one line that says what is chosen; its fields come when it is opened. */
export function Choices({ children }: { children: ReactNode }) {
  const { words, reckoning } = useReading();
  const { choices: say } = words.message;
  const [isUsed, setUsed] = useState(false);
  const date = say.dates[reckoning.dates];
  return (
    <details className="choices" onToggle={() => setUsed(true)}>
      <summary>
        <span>
          {reckoning.records === "all" ? say.summaryWithRecords(date) : say.summary(date)}
        </span>
      </summary>
      {isUsed && children}
    </details>
  );
}
