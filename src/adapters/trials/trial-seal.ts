import { createHmac, createSecretKey, hash, hkdfSync } from 'node:crypto';
import { answeringModel } from '../../domain/providers/answering-model.ts';
import { isOwn, keyName } from '../../domain/providers/providers.ts';
import type { Endpoint, ModelEndpoint } from '../../domain/suite.ts';
import type { Env } from '../providers/access/keys.ts';
import { isSecretVariable } from '../secrets/secret-variables.ts';

/** What a stored row is told from another by. */
export type Seal = {
  /** Only who holds the endpoint's key can have made the digest; otherwise anybody can. */
  readonly isSigned: boolean;
  readonly digest: (parts: readonly string[]) => string;
};

/** The seal of what an endpoint has answered. */
export type SealOf = (asked: Endpoint) => Seal;

/** Raised when rows are signed otherwise than before; what was stored until then is asked for anew. */
const VERSION = 'evaldelta/trials/1';
const KEY_BYTES = 32;
/** Of what `env:` gives to a program or a header: a digest in a cache that others read must not help to guess a password. */
const SHORTEST_GIVEN = 20;

const UNSIGNED: Seal = { isSigned: false, digest: (parts) => hash('sha256', join(parts), 'base64url') };

/**
 * Seals by the API keys of `env`: a model's answers by its own key; those of a program, of a server of one's own and of a
 * model without a key by what `env:` gives them and by the judge's key together.
 */
export function openSeals(env: Env, judge: ModelEndpoint | undefined): SealOf {
  const ofJudge = judge === undefined ? [] : modelKey(judge, env);
  const seals = new Map<string, Seal>();
  const sealFor = (asked: Endpoint): Seal => {
    const model = answeringModel(asked);
    const own =
      model !== undefined
        ? modelKey(model, env)
        : isOwn(asked)
          ? secretsOf(asked.env, env).filter((value) => value.length >= SHORTEST_GIVEN)
          : [];
    const material = model !== undefined && own.length > 0 ? own : [...own, ...ofJudge];
    if (material.length === 0) return UNSIGNED;
    const name = JSON.stringify(material);
    const seal = seals.get(name) ?? signedBy(name);
    seals.set(name, seal);
    return seal;
  };
  // Asked for with each value that is read or written, of the few endpoints that a run has.
  const known = new WeakMap<Endpoint, Seal>();
  return (asked) => {
    const seal = known.get(asked) ?? sealFor(asked);
    known.set(asked, seal);
    return seal;
  };
}

function signedBy(material: string): Seal {
  // As bytes it would be made a key again for each row, which takes six times as long as the digest.
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', material, VERSION, 'digest of a stored row', KEY_BYTES)));
  return { isSigned: true, digest: (parts) => createHmac('sha256', key).update(join(parts)).digest('base64url') };
}

/** A token that is traded for the job's identity is another one each time: it signs nothing. */
function modelKey(endpoint: ModelEndpoint, env: Env): readonly string[] {
  const name = endpoint.auth === 'key' ? keyName(endpoint) : undefined;
  return secretsOf(name === undefined ? [] : [name], env);
}

/** A suite may name any variable as its key; one that everybody knows, such as the commit, must not sign. */
function secretsOf(names: readonly string[], env: Env): readonly string[] {
  return names.flatMap((name) => {
    const value = env[name]?.trim();
    return isSecretVariable(name, value) ? [value] : [];
  });
}

function join(parts: readonly string[]): string {
  return parts.join('\u0000');
}
