import { parseExact } from '../../../domain/json/lossless.ts';

const UTF_8 = new TextDecoder();

/**
 * A response whose body was read to its end already: `text` and `json`, which is what the SDKs ask of it, come straight from
 * memory. A stream is made only for who wants one; a plain `Response` makes one always, at a tenth of the price of a call.
 */
export class WholeResponse implements Response {
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected = false;
  readonly status: number;
  readonly statusText = '';
  readonly type = 'default';
  readonly url = '';
  readonly #bytes: Buffer<ArrayBuffer>;
  #streamed: Response | undefined;

  constructor(bytes: Buffer<ArrayBuffer>, { status, headers }: { status: number; headers: Headers }) {
    this.#bytes = bytes;
    this.status = status;
    this.ok = status >= 200 && status <= 299;
    this.headers = headers;
  }

  get body() {
    return this.#stream().body;
  }

  get bodyUsed() {
    return this.#streamed?.bodyUsed ?? false;
  }

  text() {
    // An SDK that only keeps an eye on the stream has not read it.
    return this.bodyUsed ? this.#stream().text() : Promise.resolve(UTF_8.decode(this.#bytes));
  }

  async json() {
    return parseExact(await this.text());
  }

  arrayBuffer() {
    return this.#stream().arrayBuffer();
  }

  blob() {
    return this.#stream().blob();
  }

  bytes() {
    return this.#stream().bytes();
  }

  formData() {
    return this.#stream().formData();
  }

  clone() {
    return new WholeResponse(this.#bytes, this);
  }

  #stream(): Response {
    this.#streamed ??= new Response(this.#bytes, this);
    return this.#streamed;
  }
}
