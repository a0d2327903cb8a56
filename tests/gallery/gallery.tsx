import "../../src/app/style/fonts.css";
import "../../src/app/style/tokens.css";
import "../../src/app/style/elements.css";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Hatches } from "../../src/panels/signs/Hatches.tsx";
import { factsOf } from "../invented/facts.ts";
import { readingsOf } from "../panels/readings.ts";
import { type Entry, entriesOf } from "./entries.ts";
import "../../src/app/style/italics.css";
import "../../src/app/style/preferences.css";
import "./gallery.css";

const THEMES = ["light", "dark"] as const;

const tables = import.meta.glob<string>("../invented/*.csv", { query: "?raw", import: "default" });

async function readInvented(name: string): Promise<string> {
  const read = tables[`../invented/${name}.csv`];
  if (!read) throw new Error(`No invented table is called ${name}.`);
  return read();
}

const readings = await readingsOf(await factsOf(readInvented));
const entries = entriesOf(readings);
const { classes } = readings.readingOf().layers.agreements;
const languages = readings.languages.map(({ lang }) => lang);

/** What is asked for by the address: `?entry=details+POL&lang=sr-Cyrl&theme=dark`. */
function askedFor(search: string) {
  const asked = new URLSearchParams(search);
  return {
    entry: entries.find(({ name }) => name === asked.get("entry")) ?? null,
    language: asked.get("lang") ?? "en",
    theme: asked.get("theme") ?? "light",
  };
}

type Asked = ReturnType<typeof askedFor>;

const addressOf = (
  { entry, language, theme }: Asked,
  change: Partial<Record<"entry" | "lang" | "theme", string>>,
): string =>
  `?${new URLSearchParams({ ...(entry && { entry: entry.name }), lang: language, theme, ...change })}`;

/** One entry in its room, and nothing beside it. */
function Shown({ entry, language }: { readonly entry: Entry; readonly language: string }) {
  return (
    <div
      key={`${entry.name} ${language}`}
      data-entry={entry.name}
      data-room={entry.room}
      data-layout="wide"
      data-screen="map"
      lang={language}
    >
      {entry.shownIn(language)}
    </div>
  );
}

/** Languages, themes, and all the entries, each in a frame of its own: their ids are the page's. */
function Contents({ asked }: { readonly asked: Asked }) {
  return (
    <>
      <h1>Gallery of panels and signs</h1>
      <p className="gallery-head">
        {languages.map((lang) => (
          <a key={lang} href={addressOf(asked, { lang })} aria-current={lang === asked.language}>
            {lang}
          </a>
        ))}
        {THEMES.map((theme) => (
          <a key={theme} href={addressOf(asked, { theme })} aria-current={theme === asked.theme}>
            {theme}
          </a>
        ))}
      </p>
      {entries.map(({ name }) => (
        <section key={name}>
          <h2>
            <a href={addressOf(asked, { entry: name })}>{name}</a>
          </h2>
          <iframe
            className="gallery-frame"
            loading="lazy"
            title={name}
            src={addressOf(asked, { entry: name })}
          />
        </section>
      ))}
    </>
  );
}

function follow(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  return () => window.removeEventListener("popstate", onChange);
}

const search = (): string => window.location.search;

function Gallery() {
  const asked = askedFor(useSyncExternalStore(follow, search));
  document.documentElement.lang = asked.language;
  document.documentElement.dataset["theme"] = asked.theme;
  return (
    <>
      <Hatches {...{ classes }} />
      {asked.entry ? (
        <Shown entry={asked.entry} language={asked.language} />
      ) : (
        <Contents {...{ asked }} />
      )}
    </>
  );
}

/** What can be asked for, for whoever looks through all of them. */
declare global {
  interface Window {
    readonly gallery?: {
      readonly entries: readonly string[];
      readonly languages: readonly string[];
    };
  }
}
Object.assign(window, { gallery: { entries: entries.map(({ name }) => name), languages } });

const root = document.getElementById("root");
if (root) createRoot(root).render(<Gallery />);
