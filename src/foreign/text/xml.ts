import { badFile } from './bad-file.ts';

/** One element: attributes begin with `@`, its text is `#text`, its children are lists. */
export type XmlElement = { readonly [name: string]: string | readonly XmlElement[] | undefined };

/** Of elements within elements. */
const MAX_DEPTH = 50;

/** Reads an XML text. No document type is read, so that nothing is defined, expanded or fetched. Throws UserError `bad-file`. */
export async function parseXml(file: string, text: string): Promise<XmlElement> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw badFile(file, 'The XML defines a document type or entities, which no test report needs.');
  }
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const outcome = XMLValidator.validate(text);
  if (outcome !== true) {
    const { line, col: column, msg } = outcome.err;
    throw badFile(file, `This is not whole XML: ${msg.replace(/\.$/, '')}.`, { line, column });
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
    // An element of nothing but text is an element all the same.
    alwaysCreateTextNode: true,
  });
  try {
    return parser.parse(text) as XmlElement;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw badFile(file, `The XML cannot be read: ${why}.`, { cause });
  }
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element[name];
  return found === undefined || typeof found === 'string' ? [] : found;
}

/** An attribute, where it is there. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const found = element[`@${name}`];
  return typeof found === 'string' ? found : undefined;
}

/** The text in an element. */
export function textIn(element: XmlElement): string {
  const found = element['#text'];
  return typeof found === 'string' ? found : '';
}
