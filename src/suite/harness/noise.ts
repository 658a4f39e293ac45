import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../files/sources.ts';
import type { HarnessInput } from '../schema/harness.ts';
import type { PlaceOf } from '../syntax/document.ts';

/** What tries again until it passes, or answers from an earlier run: the noise that the statistics are about would be hidden. */
const RETRIES = /^--?(?:retry|retries|reruns|max-?retries-on-failure|rerun-failures|flaky-?retries)(?:=|$)/i;
const CACHES = /^--cache(?:=(?!false$)|$)/i;

/** Says which words of a command hide noise; what a configuration file says is switched off where the harness lets us. */
export function reportNoise(sources: Sources, { kind, command }: HarnessInput, placeOf: PlaceOf): void {
  for (const [index, word] of command.entries()) {
    const isOff = /=(?:0|false)$/.test(word) || command[index + 1] === '0';
    const isCache = CACHES.test(word) || (kind === 'deepeval' && word === '-c');
    if (isOff || !(RETRIES.test(word) || isCache)) continue;
    const does = isCache ? 'answers from an earlier run' : 'tries a case again until it passes';
    const sentence = `\`${word}\` ${does}, which hides the noise that is to be measured.`;
    const hint = 'Leave it out: cases are asked again where that decides something.';
    sources.diagnostics.push(diagnosticAt(placeOf(['command', index]), { code: 'unsupported', sentence, hint }));
  }
}
