import { isOutage } from '../outage.ts';
import type { Reader } from '../reader.ts';
import { named, PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import type { Source } from '../text/source.ts';
import { firstLine, shortName } from '../text/wording.ts';
import { attributeOf, childrenOf, parseXml, textIn, type XmlElement } from '../text/xml.ts';

const SUITE = 'junit';
/** An `error` of somebody else’s may be anything. */
const PROPERTY = /^(?:evaldelta\.)?(output|score|cost_usd|input|model|tags|(?<=evaldelta\.)error)$/;

/** JUnit XML as pytest, DeepEval's `deepeval test run`, vitest and most test runners write it. */
export const junit: Reader = {
  title: 'JUnit XML',
  looksLike: 'XML with `<testsuite>` (pytest --junitxml)',
  recognises: (source) => source.form === 'xml' && /<testsuites?[\s>]/.test(source.text),
  read: readJunit,
};

async function readJunit(source: Source): Promise<ReadFile> {
  const root = await parseXml(source.name, source.form === 'xml' ? source.text : '');
  const outer = [...childrenOf(root, 'testsuites'), ...childrenOf(root, 'testsuite')];
  if (outer.some((one) => attributeOf(one, 'name') === 'promptfoo')) {
    const sentence = 'promptfoo’s JUnit file numbers its tests and calls a grader’s outage a failure.';
    throw badFile(source.name, sentence, { hint: 'Compare what `promptfoo eval -o results.json` writes.' });
  }
  const tests = outer.flatMap((one) => testsIn(one));
  const broken = tests.filter((one) => isWholeFile(one));
  return {
    rows: tests.filter((one) => !isWholeFile(one)).flatMap((one) => rowOf(one) ?? []),
    gaps: broken.map((one) => ({ file: attributeOf(one, 'classname'), message: failureOf(one).message })),
  };
}

function testsIn(suite: XmlElement): readonly XmlElement[] {
  return [...childrenOf(suite, 'testcase'), ...childrenOf(suite, 'testsuite').flatMap((one) => testsIn(one))];
}

/** A file that could not be loaded stands for all its tests, under its own name. */
function isWholeFile(test: XmlElement): boolean {
  const name = attributeOf(test, 'name') ?? '';
  const isFailing = childrenOf(test, 'failure').length + childrenOf(test, 'error').length > 0;
  return isFailing && name !== '' && name === attributeOf(test, 'classname');
}

function rowOf(test: XmlElement): ForeignRow | undefined {
  if (childrenOf(test, 'skipped').length > 0) return undefined;
  const properties = propertiesOf(test);
  const place = attributeOf(test, 'classname') ?? attributeOf(test, 'file');
  const isPath = place !== undefined && /[/\\]/.test(place);
  const name = [isPath ? [] : (place ?? []), attributeOf(test, 'name') ?? 'test'].flat().join('::');
  return {
    ...PLAIN_ROW,
    suite: SUITE,
    target: SUITE,
    identity: named(shortName(name)),
    handle: name,
    file: isPath ? place : undefined,
    tags: (properties.get('tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    input: properties.get('input'),
    outcome: outcomeOf(test, properties),
    model: properties.get('model'),
    costUsd: numberOf(properties.get('cost_usd')),
  };
}

/** What the test has said of itself: pytest’s `record_property`, vitest’s annotations. The last one counts. */
function propertiesOf(test: XmlElement): ReadonlyMap<string, string> {
  const all = childrenOf(test, 'properties').flatMap((one) => childrenOf(one, 'property'));
  return new Map(
    all.flatMap((one) => {
      const name = PROPERTY.exec(attributeOf(one, 'name') ?? '')?.[1];
      return name === undefined ? [] : [[name, attributeOf(one, 'value') ?? textIn(one)] as const];
    }),
  );
}

function outcomeOf(test: XmlElement, properties: ReadonlyMap<string, string>): Outcome {
  const output = properties.get('output') ?? '';
  const { kind, message, type } = failureOf(test);
  const said = properties.get('error') ?? '';
  if (said !== '') return { kind: 'errored', message: firstLine(said), isAnswered: output !== '' };
  if (kind === 'error' || (kind === 'failure' && isOutage(message, type))) {
    return { kind: 'errored', message: firstLine(message), isAnswered: output !== '' };
  }
  const score = numberOf(properties.get('score'));
  return { kind: 'scored', output, passed: kind === undefined, score, scores: [], reason: firstLine(message) };
}

type Failure = { readonly kind: 'error' | 'failure' | undefined; readonly message: string; readonly type: string };

function failureOf(test: XmlElement): Failure {
  const [error] = childrenOf(test, 'error');
  const [found = error] = childrenOf(test, 'failure');
  if (found === undefined) return { kind: undefined, message: '', type: '' };
  const type = attributeOf(found, 'type') ?? '';
  // A test that failed and whose clean-up broke has answered all the same.
  return { kind: found === error ? 'error' : 'failure', message: attributeOf(found, 'message') ?? textIn(found), type };
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
