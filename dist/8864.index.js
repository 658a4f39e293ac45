export const id = 8864;
export const ids = [8864];
export const modules = {

 76144:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( isOutage)
 });
const STATUS = String.raw `(?:408|409|429|5\d\d)\b`;
const OUTAGE = new RegExp([
    String.raw `\b(?:status|code|http|error|answered|returned|responded|response|got)[\s:=(]*(?:code|status)?[\s:=(]*${STATUS}`,
    String.raw `\b${STATUS}[\s:-]*(?:internal|bad gateway|service|gateway|too many|server error|conflict|request timeout)`,
    'ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|socket hang up|fetch failed|Failed to fetch|TypeError: terminated|network error',
    'APIConnectionError|APITimeoutError|RateLimitError|InternalServerError|ServiceUnavailable|OverloadedError',
    'ReadTimeout|ConnectTimeout|ConnectError|ConnectionError|Connection error|RemoteProtocolError',
    String.raw `overloaded|rate.?limit|too many requests|timed? ?out|TimeoutError`,
].join('|'), 'i');
const ASSERTION = /^\s*(?:AssertionError\b|assert\b|Failed: (?!Timeout))/;
const OWN = /^\s*(?:[\w.]*\.)?(?:Syntax|Type|Reference|Range|Key|Value|Index|Attribute|Name|JSONDecode|Zod|Validation)Error\b(?!: (?:fetch failed|Failed to fetch|terminated)\b)/;
const UNSCORED_METRIC = /\(score: None\b[^()]*?\berror: (?!None\b)/;
const OUT_OF_TIME = /STACK_TRACE_ERROR|^\s*(?:Error: )?Test timed out|Failed: Timeout/;
function isOutage(failure, type = '') {
    if (OUT_OF_TIME.test(failure))
        return true;
    if (ASSERTION.test(failure) || type === 'AssertionError')
        return UNSCORED_METRIC.test(failure);
    return !OWN.test(failure) && !OWN.test(type) && OUTAGE.test(failure.split('\n')[0] ?? '');
}


 }),

 68864:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  junit: () => ( junit)
});

var outage = __webpack_require__(76144);
var row = __webpack_require__(16359);
var bad_file = __webpack_require__(99735);
var wording = __webpack_require__(77867);
;

const MAX_DEPTH = 50;
async function parseXml(file, text) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
        throw (0,bad_file .S)(file, 'The XML defines a document type or entities, which no test report needs.');
    }
    const { XMLParser, XMLValidator } = await __webpack_require__.e( 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const outcome = XMLValidator.validate(text);
    if (outcome !== true) {
        const { line, col: column, msg } = outcome.err;
        throw (0,bad_file .S)(file, `This is not whole XML: ${msg.replace(/\.$/, '')}.`, { line, column });
    }
    const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseTagValue: false,
        parseAttributeValue: false,
        trimValues: false,
        htmlEntities: true,
        maxNestedTags: MAX_DEPTH,
        isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
        alwaysCreateTextNode: true,
    });
    try {
        return parser.parse(text);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw (0,bad_file .S)(file, `The XML cannot be read: ${why}.`, { cause });
    }
}
function childrenOf(element, name) {
    const found = element[name];
    return found === undefined || typeof found === 'string' ? [] : found;
}
function attributeOf(element, name) {
    const found = element[`@${name}`];
    return typeof found === 'string' ? found : undefined;
}
function textIn(element) {
    const found = element['#text'];
    return typeof found === 'string' ? found : '';
}

;





const SUITE = 'junit';
const PROPERTY = /^(?:evaldelta\.)?(output|score|cost_usd|input|model|tags|(?<=evaldelta\.)error)$/;
const junit = {
    title: 'JUnit XML',
    looksLike: 'XML with `<testsuite>` (pytest --junitxml)',
    recognises: (source) => source.form === 'xml' && /<testsuites?[\s>]/.test(source.text),
    read: readJunit,
};
async function readJunit(source) {
    const root = await parseXml(source.name, source.form === 'xml' ? source.text : '');
    const outer = [...childrenOf(root, 'testsuites'), ...childrenOf(root, 'testsuite')];
    if (outer.some((one) => attributeOf(one, 'name') === 'promptfoo')) {
        const sentence = 'promptfoo’s JUnit file numbers its tests and calls a grader’s outage a failure.';
        throw (0,bad_file .S)(source.name, sentence, { hint: 'Compare what `promptfoo eval -o results.json` writes.' });
    }
    const tests = outer.flatMap((one) => testsIn(one));
    const broken = tests.filter((one) => isWholeFile(one));
    return {
        rows: tests.filter((one) => !isWholeFile(one)).flatMap((one) => rowOf(one) ?? []),
        gaps: broken.map((one) => ({ file: attributeOf(one, 'classname'), message: failureOf(one).message })),
    };
}
function testsIn(suite) {
    return [...childrenOf(suite, 'testcase'), ...childrenOf(suite, 'testsuite').flatMap((one) => testsIn(one))];
}
function isWholeFile(test) {
    const name = attributeOf(test, 'name') ?? '';
    const isFailing = childrenOf(test, 'failure').length + childrenOf(test, 'error').length > 0;
    return isFailing && name !== '' && name === attributeOf(test, 'classname');
}
function rowOf(test) {
    if (childrenOf(test, 'skipped').length > 0)
        return undefined;
    const properties = propertiesOf(test);
    const place = attributeOf(test, 'classname') ?? attributeOf(test, 'file');
    const isPath = place !== undefined && /[/\\]/.test(place);
    const name = [isPath ? [] : (place ?? []), attributeOf(test, 'name') ?? 'test'].flat().join('::');
    return {
        ...row .K,
        suite: SUITE,
        target: SUITE,
        identity: (0,row .r)((0,wording .EU)(name)),
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
function propertiesOf(test) {
    const all = childrenOf(test, 'properties').flatMap((one) => childrenOf(one, 'property'));
    return new Map(all.flatMap((one) => {
        const name = PROPERTY.exec(attributeOf(one, 'name') ?? '')?.[1];
        return name === undefined ? [] : [[name, attributeOf(one, 'value') ?? textIn(one)]];
    }));
}
function outcomeOf(test, properties) {
    const output = properties.get('output') ?? '';
    const { kind, message, type } = failureOf(test);
    const said = properties.get('error') ?? '';
    if (said !== '')
        return { kind: 'errored', message: (0,wording .TM)(said), isAnswered: output !== '' };
    if (kind === 'error' || (kind === 'failure' && (0,outage .u)(message, type))) {
        return { kind: 'errored', message: (0,wording .TM)(message), isAnswered: output !== '' };
    }
    const score = numberOf(properties.get('score'));
    return { kind: 'scored', output, passed: kind === undefined, score, scores: [], reason: (0,wording .TM)(message) };
}
function failureOf(test) {
    const [error] = childrenOf(test, 'error');
    const [found = error] = childrenOf(test, 'failure');
    if (found === undefined)
        return { kind: undefined, message: '', type: '' };
    const type = attributeOf(found, 'type') ?? '';
    return { kind: found === error ? 'error' : 'failure', message: attributeOf(found, 'message') ?? textIn(found), type };
}
function numberOf(text) {
    const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
}


 }),

 16359:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( PLAIN_ROW),
   r: () => ( named)
 });
const PLAIN_ROW = {
    handle: undefined,
    file: undefined,
    severity: 'major',
    tags: [],
    input: undefined,
    question: undefined,
    judgement: undefined,
    model: undefined,
    usage: undefined,
    costUsd: undefined,
    startedAt: undefined,
};
function named(name) {
    return { name, long: undefined, place: undefined };
}


 }),

 77867:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   EU: () => ( shortName),
   TM: () => ( firstLine),
   b6: () => ( textOf),
   br: () => ( digest)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27009);


const NAME_LENGTH = 80;
const MESSAGE_LENGTH = 500;
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ .d)(value)).digest('hex');
}
function shortName(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= NAME_LENGTH)
        return line;
    return `${line.slice(0, NAME_LENGTH).trimEnd()}… ${digest(text).slice(0, 6)}`;
}
function firstLine(text) {
    const plain = text.replace(/\u001B\[[0-9;]*m/g, '');
    return (plain.trim().split('\n')[0] ?? '').slice(0, MESSAGE_LENGTH);
}


 })

};
