/**
 * The part of the page's script that is about labels: they are kept in the browser, under a key of the result, and given
 * out as the records that `evaldelta review` writes; where the page is served by `evaldelta view`, each is saved at once.
 */
export const LABEL_SCRIPT = `{
const bar = document.getElementById('labels');
const forms = [...document.querySelectorAll('.label')];
const idOf = (one) => JSON.parse(one.dataset.label).id;
const saveTo = document.querySelector('meta[name="evaldelta-labels"]')?.content;
const stored = (key) => { try { return JSON.parse(localStorage.getItem(key)) ?? undefined; } catch { return undefined; } };
const store = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
const isLabel = (value) => value?.human === 'pass' || value?.human === 'fail';
let kept = {};
let isKept = true;
function take(labels) {
  for (const [id, label] of Object.entries(labels ?? {})) {
    if (isLabel(label)) kept[id] = { human: label.human, note: String(label.note ?? ''), added: String(label.added ?? '') };
  }
}
function say(words) {
  const count = forms.filter((one) => kept[idOf(one)]).length;
  const here = isKept ? 'kept in this browser' : 'on this page alone: copy or download them before you leave';
  const where = saveTo ? 'saved' : here;
  const all = count === 0 ? '' : count + (count === 1 ? ' label ' : ' labels ') + where + '.';
  document.getElementById('label-count').textContent = [words, all].filter(Boolean).join(' ');
}
function show(one) {
  const label = kept[idOf(one)];
  one.querySelectorAll('[type=radio]').forEach((radio) => { radio.checked = label?.human === radio.value; });
  const note = one.querySelector('[type=text]');
  if (document.activeElement !== note) note.value = label?.note ?? '';
  one.querySelector('button').disabled = !label;
}
function send(id) {
  if (!saveTo) return;
  const body = JSON.stringify({ id, human: null, ...kept[id], reviewer: document.getElementById('reviewer').value });
  fetch(saveTo, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    .then((answer) => { if (!answer.ok) throw new Error(); })
    .catch(() => say('Not saved: is evaldelta view still running?'));
}
function change(one) {
  const id = idOf(one);
  const human = one.querySelector('[type=radio]:checked')?.value;
  if (!human) return;
  kept[id] = { human, note: one.querySelector('[type=text]').value.trim(), added: new Date().toISOString().slice(0, 10) };
  finish(one, id);
}
function clear(one) {
  const id = idOf(one);
  delete kept[id];
  one.querySelector('[type=text]').value = '';
  finish(one, id);
  one.querySelector('[type=radio]').focus();
}
function finish(one, id) {
  isKept = store(bar.dataset.key, kept);
  show(one);
  say('');
  send(id);
}
function lines() {
  const reviewer = document.getElementById('reviewer').value.trim();
  return forms.filter((one) => kept[idOf(one)]).map((one) => {
    const { human, note, added } = kept[idOf(one)];
    const record = { ...JSON.parse(one.dataset.label), human, added };
    return JSON.stringify({ ...record, ...(note ? { note } : {}), ...(reviewer ? { reviewer } : {}) }) + '\\n';
  }).join('');
}
function copy() {
  const text = lines();
  const byHand = () => {
    const area = document.getElementById('label-lines');
    area.hidden = false;
    area.value = text;
    area.select();
    say('Copy the marked text.');
  };
  if (!navigator.clipboard) return byHand();
  navigator.clipboard.writeText(text).then(() => say('Copied.'), byHand);
}
function download() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines()], { type: 'application/jsonl' }));
  link.download = 'labels.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
function press(human) {
  const open = document.activeElement.closest?.('.case[open]') ?? document.querySelector('.case[open]');
  const own = [...(open?.querySelectorAll('.label') ?? [])];
  const one = own.find((each) => !kept[idOf(each)]) ?? own.at(-1);
  if (!one) return;
  one.querySelector('[value=' + human + ']').checked = true;
  change(one);
}
const labelKeys = { p: 'pass', f: 'fail' };
if (bar && forms.length > 0) {
  [bar, ...forms].forEach((one) => { one.hidden = false; });
  take(stored(bar.dataset.key));
  const reviewer = document.getElementById('reviewer');
  reviewer.value = String(stored('evaldelta-reviewer') ?? '');
  reviewer.addEventListener('change', () => store('evaldelta-reviewer', reviewer.value.trim()));
  forms.forEach((one) => {
    one.addEventListener('change', () => change(one));
    one.querySelector('button').addEventListener('click', () => clear(one));
    show(one);
  });
  document.getElementById('copy-labels').addEventListener('click', copy);
  document.getElementById('download-labels').addEventListener('click', download);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    if (!Object.hasOwn(labelKeys, event.key)) return;
    event.preventDefault();
    press(labelKeys[event.key]);
  });
  say('');
  if (saveTo) {
    fetch(saveTo).then((answer) => answer.json()).then((labels) => { kept = {}; take(labels); forms.forEach(show); say(''); }, () => {});
  }
}
}
`;
