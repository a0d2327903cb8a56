// ECharts, its map series alone, on a canvas, without animation.
import { MapChart } from "echarts/charts";
import { GeoComponent, TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import {
  BORDER,
  colourOf,
  FARTHEST,
  host,
  NEAREST,
  nameOf,
  POINTED,
  show,
  view,
  zoomedTo,
} from "./picture.mjs";

use([MapChart, GeoComponent, TooltipComponent, CanvasRenderer]);

const { kmPerPixel, centre } = view;
/** From km to px at the first view; downward, as a screen counts. */
const projection = {
  project: ([x, y]) => [x / kmPerPixel, -y / kmPerPixel],
  unproject: ([x, y]) => [x * kmPerPixel, -y * kmPerPixel],
};
const chart = init(host);
let codes = [];
let zoom = 1;

const colours = () =>
  codes.map((code) => ({ name: code, itemStyle: { areaColor: colourOf(code) } }));

/** So many px all shapes take at the first view: ECharts fits a map by its whole size. */
function sizeOf({ features }) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    for (const [x, y] of geometry.coordinates.flat(2)) {
      [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
      [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
    }
  }
  return Math.max(maxX - minX, maxY - minY) / kmPerPixel;
}

function draw(shapes) {
  codes = shapes.features.map(({ properties }) => properties.code);
  const name = `tier of ${codes.length} and ${JSON.stringify(shapes).length}`;
  registerMap(name, { geoJSON: shapes });
  const shown = chart.getOption()?.series?.[0];
  chart.setOption({
    animation: false,
    tooltip: {
      trigger: "item",
      transitionDuration: 0,
      className: "echarts-tip",
      formatter: ({ name: code }) => nameOf(code),
    },
    series: [
      {
        type: "map",
        map: name,
        nameProperty: "code",
        projection,
        roam: true,
        selectedMode: false,
        showLegendSymbol: false,
        layoutCenter: ["50%", "50%"],
        layoutSize: sizeOf(shapes),
        center: shown?.center ?? projection.project(centre),
        zoom,
        scaleLimit: { min: kmPerPixel / FARTHEST, max: kmPerPixel / NEAREST },
        itemStyle: { borderColor: BORDER, borderWidth: 0.5 },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor: "inherit", borderColor: POINTED, borderWidth: 2 },
        },
        data: colours(),
      },
    ],
  });
}

chart.on("georoam", () => {
  const now = chart.getOption().series[0].zoom;
  if (now === zoom) return;
  zoom = now;
  zoomedTo(kmPerPixel / zoom);
});

show({
  draw,
  // It draws before it returns.
  colour: () => chart.setOption({ series: [{ data: colours() }] }),
  tip() {
    const tip = host.querySelector(".echarts-tip");
    return tip && tip.style.visibility !== "hidden" && tip.style.opacity !== "0"
      ? tip.textContent
      : "";
  },
});
