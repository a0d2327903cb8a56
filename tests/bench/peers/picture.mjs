// What every peer draws, and how each of them is asked: the same shapes in km, the same colours by
// year, the same window of the plane in the same box, finer shapes from the same zooms on.
import { feature } from "topojson-client";
import { drawn } from "./drawn.mjs";
import "./picture.css";

/** Round the equator in km: what Leaflet's zooms are counted from. */
export const WORLD = 40075.0167;
export const zoomAt = (kmPerPixel) => Math.log2(WORLD / 256 / kmPerPixel);
export const kmPerPixelAt = (zoom) => WORLD / 256 / 2 ** zoom;

/** km a pixel, from which on the map is drawn with finer shapes; nearest and farthest. */
const FINER = [
  ["detail", kmPerPixelAt(6.75)],
  ["regional", kmPerPixelAt(5.25)],
];
export const NEAREST = 1.2;
export const FARTHEST = 12;

export const BORDER = "#babec3";
export const POINTED = "#192230";

/** The box of the map on the page in px, and the window on the plane in km. */
export const view = JSON.parse(new URLSearchParams(location.search).get("view"));

export const host = document.getElementById("map");
const { left, top, width, height } = view.box;
host.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;

let facts;
let year;
let drawTier;
let tier = "overview";
const tiers = new Map();

const fetchJson = async (file) => (await fetch(`picture/${file}.json`)).json();

async function shapesOf(name) {
  const known = tiers.get(name) ?? fetchJson(name);
  tiers.set(name, known);
  const topology = await known;
  return feature(topology, topology.objects.countries);
}

export const colourOf = (code) => facts.countries[code].colours[year - facts.first] ?? "#f7f7f4";
export const nameOf = (code) => facts.countries[code].name;

/** Draws the picture for the first time, and says that it is there. */
export async function show({ draw, colour, tip }) {
  drawTier = draw;
  const [shapes, about] = await Promise.all([shapesOf(tier), fetchJson("facts")]);
  facts = about;
  year = facts.newest;
  await draw(shapes);
  window.measured = {
    setYear(next) {
      year = next;
      return colour();
    },
    tip,
  };
  drawn();
}

/** After each zoom. */
export async function zoomedTo(kmPerPixel) {
  const wanted = FINER.find(([, from]) => kmPerPixel <= from)?.[0] ?? "overview";
  if (wanted === tier) return;
  tier = wanted;
  const shapes = await shapesOf(wanted);
  if (tier === wanted) await drawTier(shapes);
}

/** Beforehand, as the atlas does: the shapes that the next zoom asks for. */
requestIdleCallback(() => {
  tiers.set("regional", tiers.get("regional") ?? fetchJson("regional"));
});

/** For libraries that have no tooltip. */
export function tooltip() {
  const element = document.createElement("div");
  element.className = "tip";
  element.hidden = true;
  document.body.append(element);
  return {
    show(text, x, y) {
      element.textContent = text;
      element.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
      element.hidden = false;
    },
    hide() {
      element.hidden = true;
    },
    text: () => (element.hidden ? "" : element.textContent),
  };
}
