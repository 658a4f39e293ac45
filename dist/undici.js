import { createRequire } from 'node:module';
const load = () => createRequire(import.meta.url)('./undici.cjs');
export const fetch = (url, asked) => (asked?.dispatcher === undefined ? globalThis : load()).fetch(url, asked);
export class ProxyAgent {
  constructor(...asked) {
    return new (load().ProxyAgent)(...asked);
  }
}
