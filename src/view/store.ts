/** A value that changes, for React's `useSyncExternalStore`. */
export interface Source<Value> {
  get(): Value;
  /** Calls `onChange` at every change until what it returns is called. */
  subscribe(onChange: () => void): () => void;
}

export interface Store<Value> extends Source<Value> {
  /** Changes some of its parts; that they are as before changes nothing and tells nobody. */
  set(parts: Partial<Value>): void;
}

export function createStore<Value extends object>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    set(parts) {
      const next = { ...value, ...parts };
      if (Object.entries(next).every(([key, part]) => Object.is(part, Reflect.get(value, key))))
        return;
      value = next;
      for (const tell of listeners) tell();
    },
  };
}
