import { inventedFacts } from "../invented/invented.ts";
import { pageOf } from "./rendering.tsx";

/** The page of the invented facts, of which all tests of the panels' behaviour speak. */
export const page = await pageOf(inventedFacts);
