import { useMemo, useSyncExternalStore } from "react";
import type { Year } from "../domain/time.ts";
import type { Address, ChangeKind } from "./address.ts";
import type { Source } from "./store.ts";
import { changedView, formatView, parseView, type View, type ViewScope } from "./view.ts";

/** What the reader looks at, but for the year: that steps, and has a source of its own. */
export type Outlook = Omit<View, "year">;

export type ViewChange = (
  change: Partial<View> | ((now: View) => Partial<View>),
  kind?: ChangeKind,
) => void;

/** The view in the address, and the ways to change it and to link to a change. */
export interface ViewInAddress {
  readonly outlook: Outlook;
  /** The year that the page shows, and the one that stands in the address bar once that rests. */
  readonly year: Source<Year>;
  readonly yearAtRest: Source<Year>;
  readonly change: ViewChange;
  /** The address with a part of the view changed. */
  hrefOf(change: Partial<View>): string;
}

function withoutYear(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("year");
  return query.toString();
}

/** Where nothing is in an address: outside a browser. */
const nothing = (): string => "";

/** The year in a query that changes: read once for each, by however many it is asked. */
function yearIn({ subscribe, get }: Source<string>, scope: ViewScope): Source<Year> {
  let read: { readonly search: string; readonly year: Year } | null = null;
  return {
    subscribe,
    get() {
      const search = get();
      if (read?.search !== search) read = { search, year: parseView(search, scope).year };
      return read.year;
    },
  };
}

/** Renders with every change of the address but that of the year. */
export function useView(address: Address, scope: ViewScope): ViewInAddress {
  const { shown } = address;
  const search = useSyncExternalStore(shown.subscribe, () => withoutYear(shown.get()), nothing);
  const outlook = useMemo((): Outlook => parseView(search, scope), [search, scope]);
  const ways = useMemo(() => {
    const now = () => parseView(shown.get(), scope);
    const change: ViewChange = (wanted, kind = "step") => {
      // Read afresh: two changes in one event must not undo each other.
      const view = now();
      const part = typeof wanted === "function" ? wanted(view) : wanted;
      const query = formatView(changedView(view, part, scope), scope);
      if (query !== formatView(view, scope)) address.change(query, kind);
    };
    const hrefOf = (part: Partial<View>) => formatView({ ...now(), ...part }, scope) || "./";
    return {
      year: yearIn(shown, scope),
      yearAtRest: yearIn(address.written, scope),
      ...{ change, hrefOf },
    };
  }, [address, shown, scope]);
  return { outlook, ...ways };
}
