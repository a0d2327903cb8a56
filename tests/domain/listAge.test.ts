import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { listAgeOn } from "../../src/domain/listAge.ts";
import { invented } from "../invented/invented.ts";
import { agreement, dataset, date } from "./smallDataset.ts";

const readOn = (day: string): Dataset => ({
  ...invented,
  listSource: { ...invented.listSource, readOn: date(day) },
});

describe("A list whose page nobody has recorded reading", () => {
  test("is vouched for by its newest entry, counted from the end of that year", () => {
    const age = listAgeOn(invented, date("2024-11-22"));
    expect(age.readOn).toBeNull();
    expect(age.verified).toBe("2018");
    expect(age.months).toBe(70);
    expect(age.isStale).toBe(true);
  });

  test("tells the newest event of its page, and none where the page tells of none", () => {
    // A later meeting was found elsewhere, and is not the page's.
    expect(invented.meetings.at(-1)?.start).toBe("2019-03-29");
    expect(listAgeOn(invented, date("2024-11-22")).newestEvent).toBe("2016-04");
    expect(listAgeOn(dataset([]), date("2024-11-22")).newestEvent).toBeNull();
  });

  test("cannot tell how long ago an undated procedure was launched", () => {
    expect(listAgeOn(invented, date("2024-11-22")).areLaunchesUndated).toBe(true);
    const dated = dataset([agreement("SVN", { launched: "2015-06" })]);
    expect(listAgeOn(dated, date("2024-11-22")).areLaunchesUndated).toBe(false);
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
