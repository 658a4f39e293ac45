/** What was not taken over: of each kind all places, so that thirteen of a kind are one sentence. */
export type Losses = {
  /** `what` is said once, with what to do instead; `of` is where it stands. */
  add(what: string, of?: string): void;
  sentences(): readonly string[];
};

const NAMED = 3;

/** Nothing lost yet. */
export function startLosses(): Losses {
  const found = new Map<string, string[]>();
  return {
    add: (what, of) => {
      const places = found.get(what) ?? [];
      found.set(what, of === undefined ? places : [...places, of]);
    },
    sentences: () => [...found].map(([what, places]) => sentence(what, [...new Set(places)])),
  };
}

function sentence(what: string, places: readonly string[]): string {
  if (places.length === 0) return what;
  const more = places.length - NAMED;
  return `${what} (${places.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
