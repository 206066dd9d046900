/** A document without its part as a node: whoever needs the node itself has it already. */
export type Pristine = Omit<Document, Exclude<keyof Node, keyof EventTarget | "ownerDocument">>;

/**
 * A document's members as the browser made them, read off its prototypes. A page's own form or image named `body`
 * stands in for `document.body`, in content scripts as well (Chromium); nothing of the page can overlay a prototype.
 * `location` is not among them: it lies on the document itself, and `window.location` is safe.
 */
export function pristine(document: Document): Pristine {
	const made = Object.getPrototypeOf(document);
	return new Proxy({} as Pristine, {
		get(_, name) {
			const member = Reflect.get(made, name, document);
			return typeof member === "function" ? member.bind(document) : member;
		},
	});
}
