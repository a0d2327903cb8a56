import { STANDINGS, type StateQuery } from "../domain/stateQuery.ts";

/** Stands for a question without a condition. */
const ALL = "all";
const NOT = "-";

const idOf = (token: string): string => (token.startsWith(NOT) ? token.slice(NOT.length) : token);

/**
 * "seensa,-nato,not-in-the-list": groups to be in, groups not to be in, standings. What is unknown
 * is left out, as is a second word on the same group; null where nothing is left of it.
 */
export function parseFind(
  text: string | null,
  isGroup: (id: string) => boolean,
): StateQuery | null {
  if (text === null) return null;
  if (text === ALL) return { within: [], outside: [], standings: [] };
  const tokens = text.split(",");
  const standings = STANDINGS.filter((standing) => tokens.includes(standing));
  const isStanding = (token: string) => standings.some((standing) => standing === token);
  const groups = tokens.filter(
    (token, index) =>
      !isStanding(token) &&
      isGroup(idOf(token)) &&
      tokens.findIndex((earlier) => idOf(earlier) === idOf(token)) === index,
  );
  if (groups.length + standings.length === 0) return null;
  return {
    within: groups.filter((token) => !token.startsWith(NOT)),
    outside: groups.filter((token) => token.startsWith(NOT)).map(idOf),
    // An entry listed as both is concluded: once is enough.
    standings: standings.includes("concluded")
      ? standings.filter((standing) => standing !== "listed-as-both")
      : standings,
  };
}

/** The text that `parseFind` reads as this question. */
export function formatFind({ within, outside, standings }: StateQuery): string {
  return [...within, ...outside.map((id) => `${NOT}${id}`), ...standings].join(",") || ALL;
}
