import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useDismiss, useReadingSoFar, useWords } from "../../reading/context.tsx";
import { isField } from "../../reading/keys.ts";
import * as css from "./SearchField.module.css";
import type { FindsList, SearchFindsProps } from "./SearchFinds.tsx";

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

function Magnifier() {
  return (
    <svg className={css.magnifier} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M11 6.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0ZM10 10l4.5 4.5" />
    </svg>
  );
}

interface SearchFieldProps {
  /** Whether a slash leads here: single keys can be switched off. */
  readonly hasSlash: boolean;
  /** What is found, which comes when the field is first used. */
  readonly finds: (props: SearchFindsProps) => ReactNode;
}

/**
 * A field that finds parties, groups, meetings and places. It takes what is typed from the first
 * moment on; with its finds it is a combobox.
 */
export function SearchField({ hasSlash, finds }: SearchFieldProps) {
  const { header: say } = useWords().message;
  const hasReading = useReadingSoFar() !== null;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [query, setQuery] = useState("");
  const [list, setList] = useState<FindsList | null>(null);
  // On a narrow screen the field is there only while it is used.
  const [isOpen, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const isAsked = isOpen && query.trim() !== "";

  const open = useCallback(() => {
    setOpen(true);
    setUsed(true);
  }, []);
  const close = useCallback(() => {
    setQuery("");
    setOpen(false);
    // On a wide screen there is no opener, and the focus stays in the field.
    opener.current?.focus();
  }, []);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  useSlash(hasSlash, open);
  useDismiss(() => {
    // With nothing asked there is nothing to clear but the focus.
    if (!isAsked) field.current?.blur();
    close();
  }, isOpen);

  const onKeyDown = (event: KeyboardEvent) => {
    if (list && event.key === "Enter") {
      event.preventDefault();
      list.choose();
    } else if (list && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      list.step(event.key === "ArrowDown" ? 1 : -1);
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <search className={css.search} data-open={isOpen || undefined} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        className={css.searchOpener}
        aria-label={say.search}
        aria-expanded={isOpen}
        onClick={open}
      >
        <Magnifier />
      </button>
      <div className={css.searchField}>
        <Magnifier />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={say.search}
          placeholder={say.search}
          aria-keyshortcuts={hasSlash ? "/" : undefined}
          aria-autocomplete="list"
          aria-expanded={list !== null}
          aria-controls={list ? id : undefined}
          aria-activedescendant={list?.current}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            open();
          }}
          onFocus={open}
          onKeyDown={onKeyDown}
        />
        {hasSlash && (
          <span className={css.searchKey} aria-hidden="true">
            /
          </span>
        )}
      </div>
      {isUsed &&
        hasReading &&
        finds({ id, query: isAsked ? query : "", onList: setList, onClose: close })}
    </search>
  );
}
