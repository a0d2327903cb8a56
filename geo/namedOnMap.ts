import { boundaryPolicies } from "../src/geography/boundaryPolicies.ts";
import { countryCodes } from "./units.ts";

/** What a policy draws as a part of another country has a name of its own there: "SRB-XKX". */
const provinces = Object.values(boundaryPolicies).flatMap(({ countryOf }) =>
  Object.entries(countryOf).flatMap(([code, country]) =>
    countryCodes.includes(code) ? [`${country}-${code}`] : [],
  ),
);

/** Codes of all that the map can set a name to, under any policy. */
export const namedOnMap: readonly string[] = [...new Set([...countryCodes, ...provinces])];
