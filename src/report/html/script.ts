import { createHash } from 'node:crypto';

/**
 * The page's only script: a search field and a count of the cases in sight, added where scripts run. It reads the page and
 * sets `hidden`; the other filters work by the style sheet, and without it nothing is missing but the field.
 */
export const SCRIPT = `'use strict';
const cases = [...document.querySelectorAll('.case')];
const search = document.getElementById('search');
const shown = document.getElementById('shown');
const selects = [...document.querySelectorAll('.filters select')];
let texts;
let timer;
function update() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  if (words.length > 0) texts ??= cases.map((entry) => entry.textContent.toLowerCase());
  const classes = selects.map((select) => select.value).filter(Boolean);
  let count = 0;
  cases.forEach((entry, index) => {
    const found = words.every((word) => texts[index].includes(word));
    if (entry.hidden === found) entry.hidden = !found;
    if (found && classes.every((name) => entry.classList.contains(name))) count += 1;
  });
  const narrowed = words.length + classes.length > 0;
  shown.textContent = narrowed ? count.toLocaleString('en') + ' of ' + cases.length.toLocaleString('en') + ' cases' : '';
}
if (search) {
  document.getElementById('search-label').hidden = false;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  selects.forEach((select) => select.addEventListener('change', update));
  if (search.value !== '' || selects.some((select) => select.value !== '')) update();
}
`;

/** The page's content security policy: nothing is loaded, and no script runs but ours, named by its hash. */
export const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;
