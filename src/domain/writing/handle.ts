const HANDLE = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/;

/** Whether a text is a person or a team as GitHub notifies them: `@name`, `@organization/team`. */
export function isHandle(text: string): boolean {
  return HANDLE.test(text);
}
