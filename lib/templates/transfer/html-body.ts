/** Bodies that other tools keep as HTML. */
import { htmlToText } from "./html-text.ts";
import type { Translated } from "./import-row.ts";

type Translate = (text: string) => Translated;

const HTML_TAG =
	/<(?:p|div|br|span|a|b|i|u|strong|em|ul|ol|li|table|html|body|img|font|h[1-6])(?:\s[^<>]{0,2000})?\/?>/i;

/** Formatting goes first: entities stand for the quotes and brackets of commands. */
export function fromHtml(html: string, translate: Translate): Translated {
	const plain = htmlToText(html);
	const translated = translate(plain.text);
	return { ...translated, notes: [...plain.notes, ...translated.notes] };
}

/** Where the file does not say which it is. */
export function fromHtmlOrText(source: string, translate: Translate): Translated {
	return HTML_TAG.test(source) ? fromHtml(source, translate) : translate(source);
}
