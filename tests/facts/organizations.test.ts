import { expect, test } from "vitest";
import { shippedDataset } from "./shipped.ts";

const { agreements, initiatives, parties } = await shippedDataset();

test("every organisation with an agreement is linked to the initiative with its members", () => {
  const counterparties = agreements
    .filter(({ listed }) => listed !== null)
    .map(({ counterparty }) => counterparty)
    .filter((code) => parties.get(code)?.kind === "organization");
  const linked = initiatives.flatMap(({ id, organization }) =>
    organization === null ? [] : [`${id} ${organization}`],
  );
  expect(counterparties.sort()).toEqual(["EU", "NATO"]);
  expect(linked).toEqual(["nato NATO", "eu EU"]);
});

test("only an organisation is linked to an initiative", () => {
  for (const { organization } of initiatives) {
    if (organization !== null) expect(parties.get(organization)?.kind).toBe("organization");
  }
});
