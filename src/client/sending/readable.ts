const texts = new WeakMap<Response, string>();

/** The methods of an answer whose text was read. Each reads it once more. */
class Readable extends Response {
  override text(): Promise<string> {
    return Promise.resolve(texts.get(this) ?? "");
  }
  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.clone().arrayBuffer();
  }
  override blob(): Promise<Blob> {
    return this.clone().blob();
  }
  override formData(): Promise<FormData> {
    return this.clone().formData();
  }
  override get body(): Response["body"] {
    return this.clone().body;
  }
  override get bodyUsed(): boolean {
    return false;
  }
  override clone(): Response {
    return new Response(texts.get(this) || null, this);
  }
}

/**
 * Lets an answer be read whose text was read already. A new `Response` in its place would be plainer,
 * but to make one takes a third of the time that a call takes.
 *
 * @param answer The answer.
 * @param text Its text.
 * @returns The same answer.
 */
export function readable(answer: Response, text: string): Response {
  texts.set(answer, text);
  return Object.setPrototypeOf(answer, Readable.prototype);
}
