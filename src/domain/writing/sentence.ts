/** A sentence that another one can follow: what others have worded may lack its end. */
export function withFullStop(sentence: string): string {
  const said = sentence.trimEnd();
  return /[.!?:…]$/.test(said) ? said : `${said}.`;
}

/** A sentence and what its reader can do, in one line. */
export function withHint(sentence: string, hint: string | undefined): string {
  return hint === undefined ? sentence : `${withFullStop(sentence)} ${hint}`;
}
