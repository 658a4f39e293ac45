import { describe, expect, it } from 'vitest';
import {
  discreetLog,
  openSecrets,
  secretValues,
  watchKeys,
  watchServiceKeys,
} from '../../../src/adapters/secrets/secrets.ts';
import { isSecretVariable } from '../../../src/adapters/secrets/secret-variables.ts';
import type { Providers, ScorerServices } from '../../../src/ports.ts';
import type { Request } from '../../../src/domain/request.ts';
import type { ModelEndpoint } from '../../../src/domain/suite.ts';

const ENV = {
  OPENAI_API_KEY: 'sk-one-two-three',
  LLM_KEY: 'key-of-a-gateway',
  DB_PASSWORD: 'correct horse',
  ACME: 'under-another-name',
  GIT_AUTHOR_NAME: 'Ada Lovelace',
  SHORT_TOKEN: 'abc',
};

describe('a variable', () => {
  it.each([
    ['OPENAI_API_KEY', 'sk-proj-abc_DEF'],
    ['DB_PASSWORD', 'correct horse'],
    ['PGPASSWORD', 'hunter22'],
    ['DB_PASSWORD_PROD', 'Tr0ub4dor&3'],
    ['githubToken', 'ghp_0123456789'],
    ['DATABASE_SECRET', 'postgres://app:s3cret@db/app'],
    ['KEYCLOAK_CLIENT', 'a1b2c3d4e5f6a7b8c9d0'],
    ['AWS_ACCESS_KEY_ID', 'AKIAQ3EGRIPLPVNA7WXY'],
  ])('%s=%s holds a secret', (name, value) => {
    expect(isSecretVariable(name, value)).toBe(true);
  });

  it.each([
    ['PGPASSWORD', 'postgres'],
    ['DB_PASSWORD', 'password'],
    ['KEYCLOAK_REALM', 'customer'],
    ['KEYCLOAK_REALM', 'customer-portal'],
    ['TOKENIZER', 'tiktoken'],
    ['TOKENIZER', 'cl100k_base'],
    ['KEY_SEVERITY', 'critical'],
    ['PASSWORD_CHECK', 'breached'],
    ['TOKEN_URL', 'https://login.acme.io/oauth/token'],
    ['SIGNING_KEY', '/etc/keys/signing.pem'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/etc/keys/gcp.json'],
    ['MONKEY', 'capuchin'],
    ['API_KEY', 'short'],
    ['CITY', 'Copenhagen-2026-a1b2c3d4e5f6a7b8'],
  ])('%s=%s holds none', (name, value) => {
    expect(isSecretVariable(name, value)).toBe(false);
  });
});

describe('secrets', () => {
  it('are the values whose names say so, long enough to be told from words, longest first', () => {
    expect(secretValues(ENV, [undefined, 'an-input'])).toEqual([
      'sk-one-two-three',
      'key-of-a-gateway',
      'correct horse',
      'an-input',
    ]);
  });

  it('are told once, before they are used', async () => {
    const told: (readonly string[])[] = [];
    const opened: (readonly string[])[] = [];
    const secrets = openSecrets(ENV, (values) => void told.push(values));
    const providers = watchKeys(
      fakeProviders(() => opened.push(secrets.values())),
      { env: ENV, secrets },
    );
    const endpoint = { provider: 'openai', model: 'm', apiKeyEnv: 'ACME' };
    await providers.open({ endpoint } as Request);
    await providers.open({ endpoint } as Request);
    expect(told.map((values) => values.length)).toEqual([3, 1]);
    expect(opened.every((values) => values.includes('under-another-name'))).toBe(true);
  });

  it('are told before a stored answer is looked up, which opens nothing', () => {
    const secrets = openSecrets(ENV);
    const providers = watchKeys(
      fakeProviders(() => undefined),
      { env: ENV, secrets },
    );
    providers.identity({ endpoint: { provider: 'openai', model: 'm', apiKeyEnv: 'ACME' } } as Request);
    expect(secrets.values()).toContain('under-another-name');
  });

  it('are known by the variable that holds them', () => {
    const secrets = openSecrets({ ...ENV, PGPASSWORD: 'postgres' });
    secrets.add(['born-in-this-run']);
    const named = Object.fromEntries(secrets.named().map(({ value, name }) => [value, name]));
    expect(named).toMatchObject({ 'correct horse': 'DB_PASSWORD', 'born-in-this-run': undefined });
    expect(named).not.toHaveProperty('postgres');
  });

  it('of an endpoint’s headers are no words, those that are sent as keys are whatever they look like', () => {
    const env = { REGION: 'frankfurt', LOCAL: 'whatever' };
    const secrets = openSecrets(env);
    const providers = watchKeys(
      fakeProviders(() => undefined),
      { env, secrets },
    );
    providers.identity({ endpoint: { provider: 'http', env: ['REGION'] } } as unknown as Request);
    providers.identity({ endpoint: { provider: 'openai', model: 'm', apiKeyEnv: 'LOCAL' } } as Request);
    expect(secrets.values()).toEqual(['whatever']);
  });

  it('do not stand in the log', () => {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const log = discreetLog({ info: write, warn: write }, (line) => line.replaceAll('s3cr3t', '***'));
    log.info('is s3cr3t');
    log.warn('was s3cr3t');
    expect(lines).toEqual(['is ***', 'was ***']);
  });

  it('are what the headers of an HTTP target may read', async () => {
    const secrets = openSecrets(ENV, () => undefined);
    const providers = watchKeys(
      fakeProviders(() => undefined),
      { env: ENV, secrets },
    );
    await providers.open({ endpoint: { provider: 'http', env: ['ACME', 'MISSING'] } } as unknown as Request);
    expect(secrets.values()).toContain('under-another-name');
  });
});

describe("a scorer's model", () => {
  it('has its key told too', async () => {
    const secrets = openSecrets(ENV, () => undefined);
    const services = { embed: () => Promise.reject(new Error('not called')) } as unknown as ScorerServices;
    const model = { provider: 'openai', model: 'm', apiKeyEnv: 'ACME' } as ModelEndpoint;
    const watched = watchServiceKeys(services, { env: ENV, secrets });
    await expect(watched.embed(model, [], AbortSignal.abort())).rejects.toThrow('not called');
    expect(secrets.values()).toContain('under-another-name');
  });
});

function fakeProviders(onOpen: () => unknown): Providers {
  return {
    open: () => {
      onOpen();
      return Promise.resolve({ call: () => Promise.reject(new Error('not called')) });
    },
    identity: () => '',
    print: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  };
}
