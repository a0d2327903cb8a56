import { factsOf } from "../../invented/facts.ts";
import { pageOf } from "../../panels/rendering.tsx";
import { readShipped } from "../shipped.ts";

/** The page of the shipped facts: what it says of them is tested here, how it says it in panels. */
export const page = await pageOf(await factsOf(readShipped));

export const serbia = page.facts.dataset;
