import { recordAgents } from './agents/record.ts';

/**
 * `npm run bench -- agents`: the pinned agent programs, as their registries have them, tried against a model on this machine's
 * loopback. `--record` writes anew what the stand-ins of the ordinary tests print.
 */
const path = process.env['PATH'] ?? '';
if (process.argv.includes('--record')) await recordAgents(path);
