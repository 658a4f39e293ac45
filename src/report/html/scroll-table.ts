import { markup, NOTHING, type Html } from './markup.ts';

/** What a table of the page is made of; `label` is read out, since it can be scrolled sideways by keyboard. */
export type ScrollTable = {
  readonly label: string;
  readonly className?: string;
  readonly caption?: Html;
  readonly heads: readonly string[];
  /** Finished `<tr>`. */
  readonly rows: readonly Html[];
};

/** A table that scrolls sideways where the page is too narrow for it. */
export function scrollTable({ label, className, caption, heads, rows }: ScrollTable): Html {
  const classes = className === undefined ? NOTHING : markup` class="${className}"`;
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table${classes}>
      ${caption === undefined ? NOTHING : markup`<caption class="soft">${caption}</caption>`}
      <thead>
        <tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
