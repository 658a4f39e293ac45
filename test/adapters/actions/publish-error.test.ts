import { expect, it } from 'vitest';
import { describePublishError, PublishError } from '../../../src/adapters/actions/publish-error.ts';

it('tells what failed and what to do in two sentences', () => {
  const error = new PublishError('unreachable', { sentence: 'Not uploaded: it is down', hint: 'Try again.' });
  expect(describePublishError(error)).toBe('Not uploaded: it is down. Try again.');
});
