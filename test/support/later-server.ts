import type { ServerResponse } from 'node:http';
import { sendJson, startLoopback, type Loopback, type LoopbackRequest } from './loopback.ts';

/** What becomes of a question of a batch, by what it asks. */
export type Fate = 'answered' | 'expired' | 'errored';

/** How a vendor that answers later behaves. */
export type LaterBehaviour = {
  /** What a model says to the last message. */
  readonly says: (asked: string) => string;
  /** Looks at a batch before it has ended; Infinity: it never ends by itself. */
  readonly looks?: number;
  readonly fate?: (asked: string) => Fate;
  /** Its validation fails, some time after it was taken. */
  readonly failsLate?: boolean;
  /** Called when a request has been taken, before it is answered: a caller may die here. By method and path, the ids taken away. */
  readonly taken?: (what: string) => void | Promise<void>;
};

/** A question and how often it was paid for, and in which tier. */
export type PaidCall = { readonly asked: string; readonly tier: string; readonly body: string };

/** A vendor on this machine: OpenAI's, Azure's and Anthropic's APIs for one answer, batches, and OpenAI's windows. */
export type LaterServer = Loopback & {
  readonly paid: readonly PaidCall[];
  readonly batches: ReadonlyMap<string, LaterBatch>;
  /** By method and path, the ids taken away. */
  readonly requests: readonly string[];
};

type Question = { readonly id: string; readonly body: Readonly<Record<string, unknown>> };

/** A batch as the server has it. */
export type LaterBatch = {
  readonly id: string;
  readonly vendor: 'openai' | 'anthropic';
  readonly questions: readonly Question[];
  readonly metadata: unknown;
  readonly createdMs: number;
  readonly endpoint: string;
  looks: number;
  isCancelled: boolean;
  results: readonly Result[] | undefined;
};

type Result = Question & { readonly fate: Fate | 'cancelled' };

/** Told of once what they create is there. */
const CREATES: ReadonlySet<string> = new Set(['POST /v1/responses', 'POST /v1/batches', 'POST /v1/messages/batches']);

const USAGE = { input: 1000, output: 100 } as const;

/** Starts the vendor. */
export async function startLaterServer(behaviour: LaterBehaviour): Promise<LaterServer> {
  const vendor = new Vendor(behaviour);
  const loopback = await startLoopback((request, response) => vendor.handle(request, response));
  return Object.assign(loopback, { paid: vendor.paid, batches: vendor.batches, requests: vendor.requests });
}

class Vendor {
  readonly paid: PaidCall[] = [];
  readonly batches = new Map<string, LaterBatch>();
  readonly requests: string[] = [];
  readonly #behaviour: LaterBehaviour;
  readonly #files = new Map<string, string>();
  readonly #responses = new Map<
    string,
    { readonly body: Readonly<Record<string, unknown>>; looks: number; state: string }
  >();
  readonly #read = new Set<string>();
  #ids = 0;

  constructor(behaviour: LaterBehaviour) {
    this.#behaviour = behaviour;
  }

  async handle(request: LoopbackRequest, response: ServerResponse): Promise<void> {
    const [what, ...ids] = splitPath(request);
    this.requests.push(what);
    const body = what === 'POST /v1/files' ? {} : parse(request.body);
    const id = ids[0] ?? '';
    if (!CREATES.has(what)) await this.#behaviour.taken?.(what);
    switch (what) {
      case 'POST /v1/chat/completions':
        return sendJson(response, 200, this.#chat(body, 'default', true));
      case 'POST /v1/messages':
        return sendJson(response, 200, this.#message(body, 'standard', true));
      case 'POST /v1/responses':
        return await this.#respond(body, response);
      case 'GET /v1/responses/ID':
        return sendJson(response, 200, this.#response(id));
      case 'DELETE /v1/responses/ID':
        return sendJson(response, this.#responses.delete(id) ? 200 : 404, { id, deleted: true });
      case 'POST /v1/responses/ID/cancel': {
        const found = this.#responses.get(id);
        if (found !== undefined && found.state !== 'completed') found.state = 'cancelled';
        return sendJson(response, 200, this.#response(id));
      }
      case 'POST /v1/files': {
        const file = this.#id('file');
        this.#files.set(file, formFile(request.body.toString('utf8')));
        return sendJson(response, 200, { id: file, object: 'file', purpose: 'batch' });
      }
      case 'GET /v1/files/ID': {
        // Azure has looked through it at the second look.
        const status = this.#read.has(id) ? 'processed' : 'pending';
        this.#read.add(id);
        return sendJson(response, 200, { id, object: 'file', purpose: 'batch', status });
      }
      case 'GET /v1/files/ID/content':
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        return void response.end(this.#files.get(id) ?? '');
      case 'POST /v1/batches':
        if (request.path.startsWith('/openai/') && !this.#read.has(String(body['input_file_id'])))
          return sendJson(response, 400, {
            error: { message: 'The file is not processed yet.', code: 'invalid_file' },
          });
        return await this.#openAIBatch(body, response);
      case 'POST /v1/messages/batches':
        return await this.#anthropicBatch(body, response);
      case 'GET /v1/batches':
      case 'GET /v1/messages/batches': {
        const kind = what === 'GET /v1/batches' ? 'openai' : 'anthropic';
        const data = [...this.batches.values()].filter(({ vendor }) => vendor === kind).reverse();
        return sendJson(response, 200, {
          object: 'list',
          data: data.map((batch) => this.#shown(batch)),
          has_more: false,
        });
      }
      case 'GET /v1/batches/ID':
      case 'GET /v1/messages/batches/ID':
        return sendJson(response, 200, this.#looked(id));
      case 'POST /v1/batches/ID/cancel':
      case 'POST /v1/messages/batches/ID/cancel': {
        const batch = this.#batch(id);
        if (batch.results === undefined) batch.isCancelled = true;
        return sendJson(response, 200, this.#shown(batch));
      }
      case 'GET /v1/messages/batches/ID/results':
        response.writeHead(200, { 'content-type': 'application/x-jsonl' });
        return void response.end(this.#results(this.#batch(id)));
      default:
        return sendJson(response, 404, { error: { message: `no ${what} here`, type: 'not_found_error' } });
    }
  }

  #id(kind: string): string {
    this.#ids += 1;
    return `${kind}_${this.#ids}`;
  }

  #pay(body: Readonly<Record<string, unknown>>, tier: string): void {
    this.paid.push({ asked: askedIn(body), tier, body: JSON.stringify(body) });
  }

  #chat(body: Readonly<Record<string, unknown>>, tier: string, isAlone: boolean): object {
    if (isAlone) this.#pay(body, body['service_tier'] === 'flex' ? 'flex' : tier);
    return {
      id: 'chat',
      model: body['model'],
      service_tier: body['service_tier'] ?? tier,
      choices: [{ message: { content: this.#behaviour.says(askedIn(body)) }, finish_reason: 'stop' }],
      usage: {
        prompt_tokens: USAGE.input,
        completion_tokens: USAGE.output,
        total_tokens: USAGE.input + USAGE.output,
      },
    };
  }

  #message(body: Readonly<Record<string, unknown>>, tier: string, isAlone: boolean): object {
    if (isAlone) this.#pay(body, tier);
    return {
      id: 'msg',
      type: 'message',
      role: 'assistant',
      model: body['model'],
      content: [{ type: 'text', text: this.#behaviour.says(askedIn(body)) }],
      stop_reason: 'end_turn',
      usage: { input_tokens: USAGE.input, output_tokens: USAGE.output, service_tier: tier },
    };
  }

  #responseBody(body: Readonly<Record<string, unknown>>): object {
    const content = [{ type: 'output_text', text: this.#behaviour.says(askedIn(body)) }];
    return {
      model: body['model'],
      status: 'completed',
      service_tier: body['service_tier'] ?? 'default',
      metadata: body['metadata'] ?? {},
      output: [{ type: 'message', role: 'assistant', content }],
      usage: { input_tokens: USAGE.input, output_tokens: USAGE.output, total_tokens: USAGE.input + USAGE.output },
    };
  }

  async #respond(body: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<void> {
    if (body['background'] !== true) {
      this.#pay(body, body['service_tier'] === 'flex' ? 'flex' : 'standard');
      return sendJson(response, 200, { id: this.#id('resp'), ...this.#responseBody(body) });
    }
    const id = this.#id('resp');
    this.#responses.set(id, { body, looks: 0, state: 'queued' });
    await this.#behaviour.taken?.('POST /v1/responses');
    return sendJson(response, 200, this.#response(id));
  }

  #response(id: string): object {
    const found = this.#responses.get(id);
    if (found === undefined) return { error: { message: `no response ${id}` } };
    const { body } = found;
    if (found.state === 'queued' && found.looks >= (this.#behaviour.looks ?? 1)) {
      found.state = 'completed';
      this.#pay(body, String((body['background_options'] as { completion_window?: unknown }).completion_window));
    }
    found.looks += 1;
    if (found.state === 'completed') return { id, ...this.#responseBody(body) };
    return { id, status: found.state, metadata: body['metadata'], output: [] };
  }

  async #openAIBatch(body: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<void> {
    const lines = (this.#files.get(String(body['input_file_id'])) ?? '').split('\n').filter((line) => line !== '');
    const questions = lines.map((line) => {
      const { custom_id: id, body: asked } = JSON.parse(line) as { custom_id: string; body: Question['body'] };
      return { id, body: asked };
    });
    await this.#take(
      { vendor: 'openai', questions, metadata: body['metadata'], endpoint: String(body['endpoint']) },
      response,
    );
  }

  async #anthropicBatch(body: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<void> {
    const requests = body['requests'] as readonly { custom_id: string; params: Question['body'] }[];
    const bad = requests.find(({ custom_id: id }) => !/^[a-zA-Z0-9_-]{1,64}$/.test(id));
    if (bad !== undefined)
      return sendJson(response, 400, { type: 'error', error: { type: 'invalid_request_error', message: 'custom_id' } });
    const questions = requests.map(({ custom_id: id, params }) => ({ id, body: params }));
    await this.#take({ vendor: 'anthropic', questions, metadata: undefined, endpoint: '' }, response);
  }

  async #take(
    given: Pick<LaterBatch, 'vendor' | 'questions' | 'metadata' | 'endpoint'>,
    response: ServerResponse,
  ): Promise<void> {
    const id = this.#id(given.vendor === 'openai' ? 'batch' : 'msgbatch');
    const batch: LaterBatch = { ...given, id, createdMs: Date.now(), looks: 0, isCancelled: false, results: undefined };
    this.batches.set(id, batch);
    await this.#behaviour.taken?.(given.vendor === 'openai' ? 'POST /v1/batches' : 'POST /v1/messages/batches');
    sendJson(response, 200, this.#shown(batch));
  }

  #batch(id: string): LaterBatch {
    const batch = this.batches.get(id);
    if (batch === undefined) throw new Error(`no batch ${id}`);
    return batch;
  }

  /** Each look brings it nearer to its end; what was answered is charged then, as a whole. */
  #looked(id: string): object {
    const batch = this.#batch(id);
    batch.looks += 1;
    const isOver = batch.isCancelled || batch.looks > (this.#behaviour.looks ?? 1);
    if (batch.results === undefined && isOver) this.#end(batch);
    return this.#shown(batch);
  }

  #end(batch: LaterBatch): void {
    const { fate = () => 'answered' as const } = this.#behaviour;
    const half = Math.floor(batch.questions.length / 2);
    const results = batch.questions.map((question, index): Result => {
      const isOut = batch.isCancelled && index >= half;
      return { ...question, fate: isOut ? 'cancelled' : fate(askedIn(question.body)) };
    });
    // Out of order, as they come.
    batch.results = results.toReversed();
    if (this.#behaviour.failsLate === true) return;
    for (const { body, fate: ended } of results) if (ended === 'answered') this.#pay(body, 'batch');
  }

  #shown(batch: LaterBatch): object {
    return batch.vendor === 'openai' ? this.#shownByOpenAI(batch) : this.#shownByAnthropic(batch);
  }

  #shownByOpenAI({ id, metadata, createdMs, results, isCancelled, questions, endpoint }: LaterBatch): object {
    const told = { id, object: 'batch', metadata, created_at: Math.floor(createdMs / 1000), endpoint };
    const total = questions.length;
    if (results === undefined)
      return {
        ...told,
        status: isCancelled ? 'cancelling' : 'in_progress',
        request_counts: { total, completed: 0, failed: 0 },
      };
    if (this.#behaviour.failsLate === true)
      return {
        ...told,
        status: 'failed',
        errors: { data: [{ code: 'model_not_found', line: 1, message: 'no such model' }] },
      };
    const isPartial = results.some(({ fate }) => fate === 'expired');
    const completed = results.filter(({ fate }) => fate === 'answered').length;
    this.#files.set(`${id}_out`, results.flatMap((result) => this.#openAILine(result, endpoint, 'out')).join('\n'));
    this.#files.set(`${id}_err`, results.flatMap((result) => this.#openAILine(result, endpoint, 'err')).join('\n'));
    return {
      ...told,
      status: isCancelled ? 'cancelled' : isPartial ? 'expired' : 'completed',
      request_counts: { total, completed, failed: total - completed },
      output_file_id: completed > 0 ? `${id}_out` : undefined,
      error_file_id: completed < total ? `${id}_err` : undefined,
    };
  }

  #openAILine({ id, body, fate }: Result, endpoint: string, file: 'out' | 'err'): readonly string[] {
    if ((fate === 'answered') !== (file === 'out')) return [];
    const line = (response: unknown, error: unknown) => [
      JSON.stringify({ id: 'line', custom_id: id, response, error }),
    ];
    if (fate === 'answered') {
      const answer = endpoint === '/v1/responses' ? this.#responseBody(body) : this.#chat(body, 'default', false);
      return line({ status_code: 200, request_id: `req_${id}`, body: answer }, null);
    }
    if (fate === 'errored')
      return line(
        {
          status_code: 400,
          body: { error: { message: 'temperature is out of range', type: 'invalid_request_error' } },
        },
        null,
      );
    return line(null, {
      code: `batch_${fate}`,
      message: 'This request could not be executed before its time was over.',
    });
  }

  #shownByAnthropic({ id, createdMs, results, isCancelled, questions }: LaterBatch): object {
    const of = (fate: Result['fate']) => results?.filter((result) => result.fate === fate).length ?? 0;
    return {
      id,
      type: 'message_batch',
      created_at: new Date(createdMs).toISOString(),
      processing_status: results === undefined ? (isCancelled ? 'canceling' : 'in_progress') : 'ended',
      // Everything counts as under way until the whole has ended.
      request_counts: {
        processing: results === undefined ? questions.length : 0,
        succeeded: of('answered'),
        errored: of('errored'),
        canceled: of('cancelled'),
        expired: of('expired'),
      },
      results_url: results === undefined ? null : `http://vendor.invalid/v1/messages/batches/${id}/results`,
    };
  }

  #results({ results = [] }: LaterBatch): string {
    const resultOf = ({ body, fate }: Result): object => {
      if (fate === 'answered') return { type: 'succeeded', message: this.#message(body, 'batch', false) };
      if (fate === 'cancelled') return { type: 'canceled' };
      if (fate === 'expired') return { type: 'expired' };
      const error = { type: 'invalid_request_error', message: 'temperature: out of range' };
      return { type: 'errored', error: { type: 'error', error } };
    };
    return results.map((result) => JSON.stringify({ custom_id: result.id, result: resultOf(result) })).join('\n');
  }
}

/** The path with its id taken out, and the id. */
function splitPath({ method, path: asked }: LoopbackRequest): readonly [string, ...string[]] {
  // Azure has the same below another address, with or without a version and a deployment.
  const path = asked.replace(/^\/openai(?:\/deployments\/[^/]+)?(?:\/v1)?\//, '/v1/');
  const match = /^(\/v1\/(?:responses|files|batches|messages\/batches))\/([a-z]+_\d+(?:_\w+)?)(\/\w+)?$/.exec(path);
  return match === null ? [`${method} ${path}`] : [`${method} ${match[1]}/ID${match[3] ?? ''}`, match[2] ?? ''];
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  return body.length === 0 ? {} : (JSON.parse(body.toString('utf8')) as Readonly<Record<string, unknown>>);
}

/** The one file of a form. */
function formFile(form: string): string {
  const part = form.split(/--[-\w]+\r\n/).find((each) => each.includes('filename=')) ?? '';
  return part.slice(part.indexOf('\r\n\r\n') + 4, part.lastIndexOf('\r\n'));
}

/** The text of the last message, whichever API it is sent by. */
function askedIn(body: Readonly<Record<string, unknown>>): string {
  const messages = (body['messages'] ?? body['input'] ?? []) as readonly { readonly content?: unknown }[];
  return String(messages.at(-1)?.content ?? '');
}
