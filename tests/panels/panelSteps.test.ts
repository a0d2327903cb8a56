import { expect, test } from "vitest";
import { panelSteps } from "../../src/panels/frame/panelSteps.ts";

const order = ["Austria", "Belgium", "Croatia"];

function stepsFrom(country: string, isRound: boolean) {
  const gone: string[] = [];
  const { previous, next } = panelSteps(country, {
    order,
    isRound,
    previous: "Previous",
    next: "Next",
    nameOf: (name) => name,
    onStep: (name) => gone.push(name),
  });
  return { previous, next, gone };
}

test("A panel leads to what stands before and after its subject, by name", () => {
  const { previous, next, gone } = stepsFrom("Belgium", false);
  expect(previous?.label).toBe("Previous: Austria");
  expect(next?.label).toBe("Next: Croatia");
  next?.onStep();
  previous?.onStep();
  expect(gone).toEqual(["Croatia", "Austria"]);
});

test("At an end of the order there is no step", () => {
  expect(stepsFrom("Austria", false).previous).toBeNull();
  expect(stepsFrom("Croatia", false).next).toBeNull();
});

test("A round leads on from its last to its first, and back", () => {
  expect(stepsFrom("Austria", true).previous?.label).toBe("Previous: Croatia");
  expect(stepsFrom("Croatia", true).next?.label).toBe("Next: Austria");
});

test("Whoever stands outside a round is led to its ends", () => {
  const { previous, next } = stepsFrom("Denmark", true);
  expect(previous?.label).toBe("Previous: Croatia");
  expect(next?.label).toBe("Next: Austria");
});
