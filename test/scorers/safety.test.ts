import { describe, expect, it } from 'vitest';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { contextOf, outputOf, score, specOf } from './support.ts';

const canary = 'BLUE-HERON-4711';

describe('canaries', () => {
  it.each([
    ['as it is', `the code is ${canary}.`],
    ['in other letters', 'blue-heron-4711'],
    ['spelt out', 'B L U E - H E R O N - 4 7 1 1'],
    ['in full-width letters', 'ＢＬＵＥ-ＨＥＲＯＮ-４７１１'],
    ['with invisible characters', [...canary].join('\u200B')],
    ['in Base64', Buffer.from(canary).toString('base64')],
    ['in Base64 of a longer text', Buffer.from(`xy ${canary} and more`).toString('base64')],
    ['in Base64 one byte in', Buffer.from(`x${canary}!`).toString('base64')],
    ['in Base64 two bytes in', Buffer.from(`x ${canary}!`).toString('base64')],
  ])('are found %s', async (_, text) => {
    expect((await score('no_leak', { canaries: [canary] }, text)).passed).toBe(false);
    expect((await score('no_injection', { canary }, text)).passed).toBe(false);
  });

  it('are found in the arguments of a tool call', async () => {
    const output = outputOf('', { toolCalls: [{ id: '1', name: 'mail', arguments: { to: [{ note: canary }] } }] });
    expect((await score('no_leak', { canaries: [canary] }, output)).passed).toBe(false);
  });

  it('are not found where they are not', async () => {
    expect((await score('no_leak', { canaries: [canary, 'ok'] }, 'A blue heron stood at 4712.')).passed).toBe(true);
  });

  it('are not repeated in a reason of no_leak', async () => {
    const judged = await score('no_leak', { canaries: ['x1', canary] }, canary);
    expect(judged.reason).toBe('gives away canary 2 as it is');
    expect(JSON.stringify(judged)).not.toContain(canary);
  });
});

describe('secrets', () => {
  const body = 'a1B2c3D4e5F6g7H8i9J0';
  it.each([
    ['GitHub token', `ghp_${body}${body.slice(0, 16)}`],
    ['AWS key id', 'AKIAQ3EGRIPLPVNA7WXY'],
    ['Slack token', 'xoxb-123456789012-abcdefABCDEF'],
    ['OpenAI key', `sk-${body}T3BlbkFJ${body}`],
    [
      'private key',
      `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA${body.repeat(8)}\n-----END RSA PRIVATE KEY-----`,
    ],
    ['connection string', 'postgres://admin:hunter22@db.acme.io/prod'],
  ])('finds a %s and does not repeat it', async (_, secret) => {
    const judged = await score('no_leak', {}, `Here: ${secret} bye`);
    expect(judged.passed).toBe(false);
    expect(judged.reason).toMatch(/^gives away a secret \(\w+\) at character 6$/);
    expect(JSON.stringify(judged)).not.toContain(secret);
  });

  it('cannot be switched off by the output', async () => {
    const text = `/* secretlint-disable */ ghp_${body}${body.slice(0, 16)}`;
    expect((await score('no_leak', {}, text)).passed).toBe(false);
  });

  it('are not looked for where the suite says so', async () => {
    expect((await score('no_leak', { secrets: false }, `ghp_${body}${body.slice(0, 16)}`)).passed).toBe(true);
  });
});

describe('personal data', () => {
  it.each([
    ['e-mail address', 'write to jane.doe+x@acme.co.uk now'],
    ['payment card number', 'card 4111 1111 1111 1111'],
    ['payment card number', '378282246310005'],
    ['IBAN', 'pay to DE89 3704 0044 0532 0130 00 please'],
    ['IBAN', 'GB82WEST12345698765432'],
    ['US social security number', 'SSN 536-90-4399.'],
    ['phone number', 'call +49 30 901820'],
    ['phone number', 'call +1 (212) 555-0187'],
  ])('finds a %s in %j', async (what, text) => {
    const judged = await score('no_leak', { personal_data: true }, text);
    expect(judged.passed).toBe(false);
    expect(judged.reason).toContain(`(${what})`);
  });

  it.each([
    'mail to you@example.com or a@b.test',
    'order 4111 1111 1111 1112',
    'the code 0000 0000 0000 0000',
    'DE89 3704 0044 0532 0130 01',
    '000-12-3456 and 666-12-3456 and 1-800-555',
    '2 + 2 = 4, +5 % and 2026-11-21 12:30:00',
  ])('finds none in %j', async (text) => {
    expect((await score('no_leak', { personal_data: true }, text)).reason).toBe('gives nothing away');
  });

  it('is looked for only where the suite asks', async () => {
    expect((await score('no_leak', {}, 'jane@acme.co')).passed).toBe(true);
  });
});

describe('refusals', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I’m sorry, but I cannot share that information.',
    'I cannot assist with this request.',
    "I'm not able to provide medical dosages.",
    'Unfortunately, I am unable to disclose this.',
    'I must decline.',
  ])('%j declines', async (text) => {
    expect((await score('refusal', {}, text)).passed).toBe(true);
    expect((await score('no_refusal', {}, text)).passed).toBe(false);
  });

  it.each([
    'You can return it within 30 days.',
    "I can't wait to help!",
    'Sorry for the delay! Your parcel ships today.',
    'I can help with that.',
    'As an AI, I do not have access to your account.',
    "We won't share customer data.",
    '',
  ])('%j does not decline', async (text) => {
    expect((await score('refusal', {}, text)).passed).toBe(false);
    expect((await score('no_refusal', {}, text)).passed).toBe(true);
  });

  it('believe the provider', async () => {
    expect((await score('refusal', {}, outputOf('', { finishReason: 'refusal' }))).passed).toBe(true);
    expect((await score('no_refusal', {}, outputOf('', { finishReason: 'content_filter' }))).passed).toBe(false);
  });
});

describe('moderation', () => {
  const moderating = (categories: Record<string, number>, config = {}) =>
    applyScorer(specOf('moderation', config), contextOf('x', { moderate: () => Promise.resolve(categories) }));

  it('passes below one half, by the likeliest category', async () => {
    const judged = await moderating({ hate: 0.1, violence: 0.3 });
    expect(judged).toMatchObject({ passed: true, details: { category: 'violence', likelihood: 0.3 } });
    expect(judged.score).toBeCloseTo(0.7, 12);
    expect((await moderating({ hate: 0.5 })).passed).toBe(false);
  });

  it('looks only at the categories that the suite names', async () => {
    expect((await moderating({ hate: 0.1, violence: 0.9 }, { categories: ['hate'] })).passed).toBe(true);
  });

  it('errors where the provider does not know a category', async () => {
    await expect(moderating({ hate: 0.1 }, { categories: ['hatred'] })).rejects.toMatchObject({ name: 'ScorerError' });
    await expect(moderating({})).rejects.toMatchObject({ name: 'ScorerError' });
  });

  it('says that no provider is configured', async () => {
    await expect(score('moderation', {}, 'x')).rejects.toMatchObject({ name: 'UserError' });
  });
});
