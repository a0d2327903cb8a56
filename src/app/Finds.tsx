import { SearchFinds, type SearchFindsProps } from "../panels/search/SearchFinds.tsx";
import { useReading } from "../reading/context.tsx";
import { useStatements } from "../state/laterFacts.ts";

/** What the search finds, among it the statements, which are fetched when it is first used. */
export function Finds(props: SearchFindsProps) {
  const statements = useStatements(useReading().dataset, true);
  return <SearchFinds {...props} statements={statements} />;
}
