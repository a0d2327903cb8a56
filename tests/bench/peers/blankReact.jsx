// A blank page of React: what a page with it takes at least.
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { drawn } from "./drawn.mjs";

function Page() {
  useEffect(drawn, []);
  return <h1>Agreements</h1>;
}
createRoot(document.getElementById("map")).render(<Page />);
