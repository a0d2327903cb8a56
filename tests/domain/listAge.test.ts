import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { listAgeOn } from "../../src/domain/listAge.ts";
import { agreement, dataset, date } from "./smallDataset.ts";

const small = dataset([
  agreement("POL", { year: 2015 }),
  agreement("PRT", { launched: "undated" }),
]);

const readOn = (day: string): Dataset => ({
  ...small,
  sources: new Map([
    [
      "list",
      {
        id: "list",
        kind: "official" as const,
        publisher: "The Office",
        title: "Agreements",
        language: "en",
        url: null,
        textAge: null,
        readOn: date(day),
        isStartingPage: true,
        note: null,
      },
    ],
  ]),
});

describe("A list whose page nobody has recorded reading", () => {
  test("is vouched for by its newest entry, counted from the end of that year", () => {
    const age = listAgeOn(small, date("2026-11-22"));
    expect(age.readOn).toBeNull();
    expect(age.verified).toBe("2020");
    expect(age.months).toBe(70);
    expect(age.isStale).toBe(true);
  });

  test("cannot tell how long ago an undated procedure was launched", () => {
    expect(listAgeOn(small, date("2026-11-22")).areLaunchesUndated).toBe(true);
    const dated = dataset([agreement("PRT", { launched: "2015-06" })]);
    expect(listAgeOn(dated, date("2026-11-22")).areLaunchesUndated).toBe(false);
  });
});

describe("A list whose page was read on 15 March 2025", () => {
  test.each([
    ["2025-03-15", 0, false],
    ["2025-04-14", 0, false],
    ["2025-04-15", 1, false],
    ["2026-03-14", 11, false],
    ["2026-03-15", 12, true],
    ["2027-03-20", 24, true],
  ])("is, on %s, %i months old, and said to be not verified: %s", (today, months, isStale) => {
    const age = listAgeOn(readOn("2025-03-15"), date(today));
    expect(age.verified).toBe("2025-03-15");
    expect([age.months, age.isStale]).toEqual([months, isStale]);
  });

  test("is not of the future on a device whose clock is late", () => {
    expect(listAgeOn(readOn("2025-03-15"), date("2024-01-01")).months).toBe(0);
  });
});
