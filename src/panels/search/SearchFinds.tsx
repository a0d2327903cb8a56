import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { Statement } from "../../domain/statement.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import type { FetchedLater } from "../../reading/reading.ts";
import { searchWords } from "../../words/english/search.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { loadWords, withDataset } from "../../words/words.ts";
import * as css from "./SearchFinds.module.css";
import { SearchResult } from "./SearchResult.tsx";
import { type SearchEntry, searchEntries } from "./searchEntries.ts";
import { searchIndex } from "./searchIndex.ts";

const MOST_ROWS = 8;

/** What a row is of: several statements open one panel, and are told apart by what they say. */
const keyOf = ({ target, statement }: SearchEntry): string =>
  JSON.stringify([target, statement?.id]);

/** A list of finds, to be walked and chosen from by the keys of the field. */
export interface FindsList {
  /** Id of the row that is chosen by Enter. */
  readonly current: string;
  readonly step: (by: 1 | -1) => void;
  readonly choose: () => void;
}

export interface SearchFindsProps {
  /** Of the list. */
  readonly id: string;
  /** What is asked; empty: nothing is, and nothing shown. */
  readonly query: string;
  /** Told the list while there is one; it must be the same function each time. */
  readonly onList: (list: FindsList | null) => void;
  /** A find was chosen. */
  readonly onClose: () => void;
}

interface StatedFindsProps extends SearchFindsProps {
  readonly statements: FetchedLater<readonly Statement[]>;
}

/** What is found, by all names in all languages as soon as their words have come. */
function useFinds({ query, statements }: Pick<StatedFindsProps, "query" | "statements">) {
  const { dataset, layers, words } = useReading();
  const [languages, setLanguages] = useState([words]);
  const find = useMemo(
    () => searchIndex(searchEntries({ dataset, layers, words, languages, statements })),
    [dataset, layers, words, languages, statements],
  );
  useEffect(() => {
    let isWanted = true;
    // Without the other languages it finds by the names of this one.
    Promise.all(LANGUAGES.map(loadWords)).then(
      (loaded) => {
        if (isWanted) setLanguages(loaded.map((spoken) => withDataset(spoken, dataset)));
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [dataset]);
  return useMemo(() => find(query), [find, query]);
}

/** What the search has found, as a list under its field. What has not all come is not called nothing. */
export function SearchFinds({ id, query, statements, onList, onClose }: StatedFindsProps) {
  const reading = useReading();
  const actions = useActions();
  const say = searchWords(reading.words);
  const isAsked = query !== "";
  const finds = useFinds({ query, statements });
  const rows = useMemo(() => (isAsked ? finds.slice(0, MOST_ROWS) : []), [finds, isAsked]);
  // Each question begins at the first of its finds.
  const [reached, setReached] = useState({ query, row: 0 });
  const current = reached.query === query ? Math.min(reached.row, rows.length - 1) : 0;

  useLayoutEffect(() => {
    const target = rows[current]?.entry.target;
    if (!target) return onList(null);
    onList({
      current: `${id}-${current}`,
      step: (by) => setReached({ query, row: (current + by + rows.length) % rows.length }),
      choose: () => {
        actions.onShow(target);
        onClose();
      },
    });
  }, [id, query, rows, current, onList, onClose, actions]);

  const currentId = `${id}-${current}`;
  const hasRows = rows.length > 0;
  useLayoutEffect(() => {
    // What statements say takes several lines: on a low screen the row that Enter chooses may be below.
    if (hasRows) document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
  }, [currentId, hasRows]);

  return (
    <div className={css.searchFinds} data-asked={isAsked || undefined}>
      <div id={id} role="listbox" aria-label={say.results}>
        {rows.map((match, index) => (
          // The field keeps the focus and has the keys; a press chooses.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox answers Enter.
          <div
            key={keyOf(match.entry)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={() => setReached({ query, row: index })}
            onClick={() => {
              actions.onShow(match.entry.target);
              onClose();
            }}
          >
            <SearchResult match={match} />
          </div>
        ))}
      </div>
      <p role="status">
        {isAsked && hasRows && say.found(rows.length, finds.length)}
        {isAsked && !hasRows && statements.state !== "awaited" && say.nothing}
      </p>
    </div>
  );
}
