import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useActions, useDismiss, useReading } from "../../reading/context.tsx";
import { isField } from "../../reading/keys.ts";
import type { Reading } from "../../reading/reading.ts";
import { searchWords } from "../../words/english/search.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { loadWords, withDataset } from "../../words/words.ts";
import { SearchResult } from "./SearchResult.tsx";
import { type SearchTarget, searchEntries } from "./searchEntries.ts";
import { searchIndex } from "./searchIndex.ts";
import "./Search.css";

const MOST_ROWS = 8;

/** "/" goes to the search when no field has the focus. */
function useSlash(isOn: boolean, onSlash: () => void): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn, onSlash]);
}

/** What is found, by all names in all languages as soon as their words have come. */
function useFinds(reading: Reading, query: string) {
  const { dataset, layers, words } = reading;
  const [languages, setLanguages] = useState([words]);
  const find = useMemo(
    () => searchIndex(searchEntries({ dataset, layers, words, languages })),
    [dataset, layers, words, languages],
  );
  const finds = useMemo(() => find(query), [find, query]);
  const askForLanguages = () => {
    if (languages.length === LANGUAGES.length) return;
    // Without the other languages it finds by the names of this one.
    Promise.all(LANGUAGES.map(loadWords)).then(
      (loaded) => setLanguages(loaded.map((spoken) => withDataset(spoken, dataset))),
      () => {},
    );
  };
  return { finds, askForLanguages };
}

function Magnifier() {
  return (
    <svg className="magnifier" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M11 6.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0ZM10 10l4.5 4.5" />
    </svg>
  );
}

export interface SearchProps {
  /** Whether a slash leads here: single keys can be switched off. */
  readonly hasSlash?: boolean;
}

/** A field that finds parties, groups, meetings and places; a combobox with a list of what it found. */
export function Search({ hasSlash = true }: SearchProps) {
  const reading = useReading();
  const actions = useActions();
  const say = searchWords(reading.words);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  // On a narrow screen the field is there only while it is used.
  const [isOpen, setOpen] = useState(false);
  const { finds, askForLanguages } = useFinds(reading, query);
  const rows = finds.slice(0, MOST_ROWS);
  const isAsked = isOpen && query.trim() !== "";
  const isListed = isAsked && rows.length > 0;
  const current = Math.min(active, rows.length - 1);

  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const openField = useMemo(() => () => setOpen(true), []);
  useSlash(hasSlash, openField);

  const ask = (text: string) => {
    setQuery(text);
    setActive(0);
    setOpen(true);
  };
  const close = () => {
    setQuery("");
    setOpen(false);
    // On a wide screen there is no opener, and the focus stays in the field.
    opener.current?.focus();
  };
  const choose = (target: SearchTarget | undefined) => {
    if (!target) return;
    actions.onShow(target);
    close();
  };
  useDismiss(() => {
    // With nothing asked there is nothing to clear but the focus.
    if (!isAsked) field.current?.blur();
    close();
  }, isOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && isListed) {
      event.preventDefault();
      choose(rows[current]?.entry.target);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && isListed) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((current + step + rows.length) % rows.length);
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const said = finds.length === 0 ? say.nothing : say.found(rows.length, finds.length);

  return (
    <search className="search" data-open={isOpen || undefined} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        className="search-opener"
        aria-label={say.label}
        aria-expanded={isOpen}
        onClick={openField}
      >
        <Magnifier />
      </button>
      <div className="search-field">
        <Magnifier />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={say.label}
          placeholder={say.label}
          aria-keyshortcuts={hasSlash ? "/" : undefined}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={isListed ? `${id}-${current}` : undefined}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => ask(event.currentTarget.value)}
          onFocus={() => {
            askForLanguages();
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {hasSlash && (
          <span className="search-key" aria-hidden="true">
            /
          </span>
        )}
      </div>
      <div className="search-finds" data-asked={isAsked || undefined}>
        <div id={`${id}-list`} role="listbox" aria-label={say.results}>
          {isListed &&
            rows.map((match, index) => (
              // The field keeps the focus and has the keys; a press chooses.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox answers Enter.
              <div
                key={JSON.stringify(match.entry.target)}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                onPointerDown={(event) => event.preventDefault()}
                onPointerEnter={() => setActive(index)}
                onClick={() => choose(match.entry.target)}
              >
                <SearchResult match={match} />
              </div>
            ))}
        </div>
        <p role="status">{isAsked && said}</p>
      </div>
    </search>
  );
}
