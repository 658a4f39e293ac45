import { createHash } from 'node:crypto';
import { LABEL_SCRIPT } from '../labels/label-script.ts';

/**
 * The page's script, over the list of cases: search, sort, a count of those in sight, keys, and an address for each.
 * It reads the page, sets `hidden` and `open` and the order of the list; without it nothing is missing but these.
 */
const LIST_SCRIPT = `'use strict';
const $ = (id) => document.getElementById(id);
const list = document.querySelector('.list');
const cases = [...document.querySelectorAll('.case')];
const selects = [...document.querySelectorAll('.filters select')].filter((select) => select.id !== 'sort');
let texts;
let timer;
const inSight = () => [...list.children].filter((entry) => entry.checkVisibility());
const isWide = () => matchMedia('screen and (min-width: 60rem)').matches;
function update() {
  const words = $('search').value.toLowerCase().split(/\\s+/).filter(Boolean);
  if (words.length > 0) texts ??= cases.map((entry) => entry.textContent.toLowerCase());
  const classes = selects.map((select) => select.value).filter(Boolean);
  let count = 0;
  cases.forEach((entry, index) => {
    const found = words.every((word) => texts[index].includes(word));
    if (entry.hidden === found) entry.hidden = !found;
    if (found && classes.every((name) => entry.classList.contains(name))) count += 1;
  });
  const narrowed = words.length + classes.length > 0;
  $('shown').textContent = narrowed ? count.toLocaleString('en') + ' of ' + cases.length.toLocaleString('en') + ' cases' : '';
  const open = list.querySelector('.case[open]');
  if (isWide() && !open?.checkVisibility()) {
    const first = inSight()[0];
    if (first?.open === false) first.open = true;
  }
}
function sort() {
  const by = $('sort').value;
  const name = (entry) => entry.querySelector('code').textContent;
  const value = (entry) => Number(entry.dataset[by] ?? -1);
  const order = { '': () => 0, id: (a, b) => name(a).localeCompare(name(b), 'en', { numeric: true }) };
  list.append(...cases.toSorted(order[by] ?? ((a, b) => value(b) - value(a))));
}
function choose(entry) {
  if (!entry) return;
  if (entry.open === false) entry.open = true;
  const line = entry.querySelector('summary') ?? entry;
  if (line === entry) entry.tabIndex = -1;
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}
function step(by) {
  const shown = inSight();
  const at = document.activeElement.closest('.case') ?? list.querySelector('.case[open]');
  choose(shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(at) + by))]);
}
function brokenOnly() {
  const broken = [...$('show').options].find((option) => /^(Broken|Got worse)/.test(option.textContent));
  if (!broken) return;
  $('show').value = $('show').value === broken.value ? '' : broken.value;
  update();
}
function follow() {
  const body = location.hash.startsWith('#case=') ? $(location.hash.slice(1)) : undefined;
  const entry = body?.closest('.case');
  if (!entry) return;
  if (!entry.checkVisibility()) {
    $('search').value = '';
    selects.forEach((select) => { select.value = ''; });
    update();
  }
  choose(entry);
  if (isWide()) list.parentElement.scrollIntoView({ block: 'start' });
}
const keys = { j: () => step(1), k: () => step(-1), b: brokenOnly, '/': () => $('search').focus() };
if (list && $('search')) {
  document.querySelectorAll('.scripted').forEach((entry) => { entry.hidden = false; });
  $('search').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  $('sort').addEventListener('change', sort);
  selects.forEach((select) => select.addEventListener('change', update));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  list.addEventListener('click', (event) => {
    const body = event.target.closest('.case > summary')?.nextElementSibling;
    if (body?.parentElement.open && isWide()) event.preventDefault();
    if (body?.id) try { history.replaceState(null, '', '#' + body.id); } catch {}
  });
  addEventListener('hashchange', follow);
  if ($('search').value !== '' || selects.some((select) => select.value !== '')) update();
  if ($('sort').value !== '') sort();
  follow();
}
`;

/** All of it. */
export const SCRIPT = `${LIST_SCRIPT}${LABEL_SCRIPT}`;

/** The page's content security policy: nothing is loaded, and no script runs but ours, named by its hash. */
export const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The same for a page that may save labels where it was served from. */
export const SAVING_POLICY = `${POLICY}; connect-src 'self'`;
