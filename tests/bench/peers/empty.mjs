// A page with a heading: what any page takes at least.
import { drawn } from "./drawn.mjs";

document.getElementById("map").innerHTML = "<h1>Agreements</h1>";
drawn();
