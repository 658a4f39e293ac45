/** A text file of the repository. */
export type FoundFile = { readonly path: string; readonly text: string };
