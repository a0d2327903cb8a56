import { expect, test } from "vitest";
import { createMapHandle, type MapCamera } from "../../src/map/camera/mapHandle.ts";

/** A map that writes down what it was told. */
function mapWithLog() {
  const log: string[] = [];
  const camera: MapCamera = {
    fit: (layer) => log.push(`fit ${layer.id}`),
    zoomIn: () => log.push("zoom in"),
    zoomOut: () => log.push("zoom out"),
    pan: (right, down) => log.push(`pan ${right} ${down}`),
    home: () => log.push("home"),
  };
  return { log, camera };
}

test("a map that is there does what it is told, each time and at once", () => {
  const { log, camera } = mapWithLog();
  const handle = createMapHandle();
  handle.attach(camera);
  handle.tell((map) => map.zoomIn());
  handle.tell((map) => map.zoomIn());
  handle.tell((map) => map.pan(1, 0));
  expect(log).toEqual(["zoom in", "zoom in", "pan 1 0"]);
});

test("of what is asked of a map that has not come, it does the last once it is there", () => {
  const { log, camera } = mapWithLog();
  const handle = createMapHandle();
  handle.tell((map) => map.zoomIn());
  handle.tell((map) => map.home());
  expect(log).toEqual([]);
  handle.attach(camera);
  expect(log).toEqual(["home"]);
});

test("a map that is left and comes back does nothing twice", () => {
  const first = mapWithLog();
  const second = mapWithLog();
  const handle = createMapHandle();
  handle.tell((map) => map.home());
  const leave = handle.attach(first.camera);
  leave();
  handle.attach(second.camera);
  expect([first.log, second.log]).toEqual([["home"], []]);
});

test("a map that has gone is told nothing; the next one is", () => {
  const first = mapWithLog();
  const second = mapWithLog();
  const handle = createMapHandle();
  const leave = handle.attach(first.camera);
  leave();
  handle.tell((map) => map.zoomOut());
  handle.attach(second.camera);
  expect([first.log, second.log]).toEqual([[], ["zoom out"]]);
});

test("a map that is replaced before it takes leave does not take the next one with it", () => {
  const first = mapWithLog();
  const second = mapWithLog();
  const handle = createMapHandle();
  const leave = handle.attach(first.camera);
  handle.attach(second.camera);
  leave();
  handle.tell((map) => map.zoomIn());
  expect([first.log, second.log]).toEqual([[], ["zoom in"]]);
});
