// D3: paths in one SVG, which d3-zoom moves by a transform; strokes do not scale.
import { geoIdentity, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom } from "d3-zoom";
import {
  BORDER,
  colourOf,
  FARTHEST,
  host,
  NEAREST,
  nameOf,
  POINTED,
  show,
  tooltip,
  view,
  zoomedTo,
} from "./picture.mjs";

const { kmPerPixel, centre, box } = view;
const path = geoPath(
  geoIdentity()
    .reflectY(true)
    .scale(1 / kmPerPixel)
    .translate([box.width / 2 - centre[0] / kmPerPixel, box.height / 2 + centre[1] / kmPerPixel]),
);
const svg = select(host).append("svg").attr("width", box.width).attr("height", box.height);
const group = svg.append("g").attr("stroke", BORDER).attr("stroke-width", 0.5);
const tip = tooltip();
svg.call(
  zoom()
    .scaleExtent([kmPerPixel / FARTHEST, kmPerPixel / NEAREST])
    .on("zoom", ({ transform }) => group.attr("transform", transform))
    .on("end", ({ transform }) => zoomedTo(kmPerPixel / transform.k)),
);

const fill = ({ properties: { code } }) => colourOf(code);
let countries = group.selectAll("path");
show({
  draw({ features }) {
    countries = countries
      .data(features, ({ properties: { code } }) => code)
      .join("path")
      .attr("vector-effect", "non-scaling-stroke")
      .attr("d", path)
      .attr("fill", fill)
      .on("mouseover", (event) => {
        select(event.currentTarget).attr("stroke", POINTED).attr("stroke-width", 2);
      })
      .on("mousemove", (event, { properties: { code } }) => {
        tip.show(nameOf(code), event.clientX, event.clientY);
      })
      .on("mouseout", (event) => {
        select(event.currentTarget).attr("stroke", null).attr("stroke-width", null);
        tip.hide();
      });
  },
  colour: () => {
    countries.attr("fill", fill);
  },
  tip: tip.text,
});
