#!/usr/bin/env node
// Stands in for an agent program of a registry: it asks its model as often as the real one did when it was recorded
// (npm run bench -- agents --record), and prints what that printed. Its prompt is the name of the recording.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const name = basename(process.argv[1]);
const read = (recording) =>
  readFileSync(join(dirname(process.argv[1]), `${name}-recorded`, `${recording}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
const words = process.argv.slice(2);
if (words[0] === '--version') {
  // As Copilot says it, with the full stop.
  console.log(`${name} ${JSON.parse(read('work')[0]).version}.`);
  process.exit(0);
}
const [first, ...lines] = read(readFileSync(0, 'utf8').trim());
const start = JSON.parse(first);
if (JSON.stringify(start.words) !== JSON.stringify(words)) {
  console.error(`Recorded with other words: ${JSON.stringify(start.words)}. Record anew.`);
  process.exit(2);
}
const { env } = process;
const flag = (...names) => words[words.findIndex((word) => names.includes(word)) + 1];
const ASKS = {
  claude: () => ({
    url: `${env.ANTHROPIC_BASE_URL}/v1/messages`,
    key: { 'x-api-key': env.ANTHROPIC_API_KEY },
    model: flag('--model'),
  }),
  codex: () => ({
    url: `${/base_url="([^"]+)"/.exec(words.join(' '))[1]}/responses`,
    key: { authorization: `Bearer ${env.OPENAI_API_KEY}` },
    model: flag('-m'),
  }),
  gemini: () => ({
    url: `${env.GOOGLE_GEMINI_BASE_URL}/v1beta/models/${flag('-m')}:streamGenerateContent?alt=sse`,
    key: { 'x-goog-api-key': env.GEMINI_API_KEY },
    model: flag('-m'),
  }),
  copilot: () => ({
    url: `${env.COPILOT_PROVIDER_BASE_URL}/${env.COPILOT_PROVIDER_WIRE_API}`,
    key: { authorization: `Bearer ${env.COPILOT_PROVIDER_API_KEY}` },
    model: env.COPILOT_MODEL,
  }),
};
const { url, key, model } = ASKS[name]();
for (const line of lines) {
  const { recorder, code } = JSON.parse(line);
  if (recorder === 'end') process.exit(code);
  if (recorder !== 'request') console.log(line);
  else {
    const headers = { 'content-type': 'application/json', ...key };
    const body = JSON.stringify({ model, max_tokens: 100, messages: [], input: [], contents: [], stream: true });
    const answer = await fetch(url, { method: 'POST', headers, body });
    await answer.text();
  }
}
