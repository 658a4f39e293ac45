import { markup, NOTHING, type Html } from '../markup.ts';

/** A sign's shape on a disc: drawn, because a font may lack it. */
const SHAPES: Readonly<Record<string, { readonly className: string; readonly path: string }>> = {
  '✅': { className: 'good', path: 'M4.5 8.5 7 11l4.5-5.5' },
  '❌': { className: 'bad', path: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' },
  '⛔': { className: 'bad', path: 'M4.5 8h7' },
  '⚠️': { className: 'open', path: 'M8 4v5M8 11.4v.6' },
  '🏷️': { className: 'open', path: 'M4.5 8.5 7 11l4.5-5.5' },
  '⚪': { className: 'still', path: '' },
};

/** The icon of a verdict as a picture; its word stands beside it. */
export function iconHtml(icon: string): Html {
  const shape = SHAPES[icon];
  if (shape === undefined) return NOTHING;
  const { className, path } = shape;
  return markup`<svg class="icon ${className}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="${path}" /></svg> `;
}
