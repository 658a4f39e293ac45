import type MarkdownIt from 'markdown-it';

/** What a page's data are computed from. */
export type PageData = { readonly page: { readonly filePathStem: string; readonly rawInput: string } };

/** The part of Eleventy's configuration that is used here; it brings no types. */
export interface SiteConfig {
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  addWatchTarget(path: string): void;
  addGlobalData(name: string, value: unknown): void;
  amendLibrary(name: 'md', amend: (library: MarkdownIt) => void): void;
}
