const STATUS = String.raw`(?:408|409|429|5\d\d)\b`;

/** What an exception says that comes from the way to a model, not from what the model said. */
const OUTAGE = new RegExp(
  [
    String.raw`\b(?:status|code|http|error|answered|returned|responded|response|got)[\s:=(]*(?:code|status)?[\s:=(]*${STATUS}`,
    String.raw`\b${STATUS}[\s:-]*(?:internal|bad gateway|service|gateway|too many|server error|conflict|request timeout)`,
    'ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|socket hang up|fetch failed|Failed to fetch|TypeError: terminated|network error',
    'APIConnectionError|APITimeoutError|RateLimitError|InternalServerError|ServiceUnavailable|OverloadedError',
    'ReadTimeout|ConnectTimeout|ConnectError|ConnectionError|Connection error|RemoteProtocolError',
    String.raw`overloaded|rate.?limit|too many requests|timed? ?out|TimeoutError`,
  ].join('|'),
  'i',
);

/** What holds an answer against what was wanted: the model's fault, whatever the answer quotes. */
const ASSERTION = /^\s*(?:AssertionError\b|assert\b|Failed: (?!Timeout))/;

/** What a program says of a value that it cannot use, which is the model's answer or the team's own bug; `fetch` calls an outage so too. */
const OWN =
  /^\s*(?:[\w.]*\.)?(?:Syntax|Type|Reference|Range|Key|Value|Index|Attribute|Name|JSONDecode|Zod|Validation)Error\b(?!: (?:fetch failed|Failed to fetch|terminated)\b)/;

/** A metric's own complaint that it got no score, as DeepEval words it in an assertion. */
const UNSCORED_METRIC = /\(score: None\b[^()]*?\berror: (?!None\b)/;

/** A test's own time is over; the harness may have lost the words for it. */
const OUT_OF_TIME = /STACK_TRACE_ERROR|^\s*(?:Error: )?Test timed out|Failed: Timeout/;

/** Whether the failure of a test is an outage: an exception of the way there. All else is the model's or the team's own. */
export function isOutage(failure: string, type = ''): boolean {
  if (OUT_OF_TIME.test(failure)) return true;
  if (ASSERTION.test(failure) || type === 'AssertionError') return UNSCORED_METRIC.test(failure);
  return !OWN.test(failure) && !OWN.test(type) && OUTAGE.test(failure.split('\n')[0] ?? '');
}
