import { describe, expect, test } from "vitest";
import {
  type BoundaryPolicyId,
  boundaryPolicies,
  defaultBoundaryPolicy,
} from "../../src/geography/boundaryPolicies.ts";

const ids: readonly BoundaryPolicyId[] = ["un1244", "serbia"];

function kindOf(policy: BoundaryPolicyId, a: string, b: string): string | undefined {
  const line = boundaryPolicies[policy].lines.find(
    ({ between: [left, right] }) => left === a && right === b,
  );
  return line?.kind;
}

describe("The boundary policies", () => {
  test("The dashed, status-neutral line is the default", () => {
    expect(defaultBoundaryPolicy).toBe("un1244");
  });

  test("Under the status-neutral policy Kosovo* is a shape of its own behind a dashed line", () => {
    expect(boundaryPolicies.un1244.countryOf["XKX"]).toBeUndefined();
    expect(kindOf("un1244", "SRB", "XKX")).toBe("dashed");
  });

  test("Under Serbia's constitution it is part of Serbia behind a dotted line", () => {
    expect(boundaryPolicies.serbia.countryOf["XKX"]).toBe("SRB");
    expect(kindOf("serbia", "SRB", "XKX")).toBe("dotted");
  });

  test.each(ids)("Under %s Crimea is Ukraine's and the whole island of Cyprus is Cyprus", (id) => {
    const { countryOf } = boundaryPolicies[id];
    expect(countryOf["UKR-CRIMEA"]).toBe("UKR");
    expect(kindOf(id, "UKR", "UKR-CRIMEA")).toBeUndefined();
    for (const part of ["CYP-NORTH", "CYP-BUFFER", "CYP-AKROTIRI", "CYP-DHEKELIA"]) {
      expect(countryOf[part]).toBe("CYP");
    }
    expect(kindOf(id, "CYP", "CYP-BUFFER")).toBe("dotted");
    expect(kindOf(id, "CYP-BUFFER", "CYP-NORTH")).toBe("dotted");
  });

  test.each(ids)("Under %s Kosovo* has ordinary lines towards its other neighbours", (id) => {
    const special = boundaryPolicies[id].lines.filter(({ between }) => between.includes("XKX"));
    expect(special.map(({ between }) => between)).toEqual([["SRB", "XKX"]]);
  });
});
