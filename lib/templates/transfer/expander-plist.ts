/** TextExpander's own `.textexpander` file: a property list in XML. Its shape: reference/peers.md, section 4. */
import { failed, type Result, success } from "../../base/result.ts";
import type { FileReader, ImportFailure } from "./formats.ts";
import { readSnippet } from "./other-tools.ts";

/** UTF-16 units, as for tables. */
const LARGEST_PLIST = 6_000_000;

export function isXml(text: string): boolean {
	return /^\s{0,20}<(?:\?xml|!DOCTYPE|plist)[\s>]/.test(text.slice(0, 100));
}

/** No entities of its own: one made of others would fill the memory. */
export function parsePlist(text: string): Result<Document, ImportFailure> {
	if (text.length > LARGEST_PLIST) return failed({ kind: "too-large" });
	if (text.includes("<!ENTITY")) return failed({ kind: "unknown-format" });
	const parsed = new DOMParser().parseFromString(text, "application/xml");
	return parsed.querySelector("parsererror") === null ? success(parsed) : failed({ kind: "broken" });
}

/** Snippets are told by what every one of them has, wherever they stand in the file. */
function snippetsOf(parsed: Document): ReadonlyMap<string, string>[] {
	return [...parsed.querySelectorAll("array > dict")]
		.map((dict) => new Map([...dict.children].flatMap(entryOf)))
		.filter((snippet) => snippet.has("abbreviation") && snippet.has("plainText"));
}

function entryOf(key: Element): [string, string][] {
	const value = key.localName === "key" ? key.nextElementSibling : null;
	return value === null ? [] : [[key.textContent, value.textContent]];
}

export function isExpanderPlist(parsed: Document): boolean {
	return parsed.documentElement.localName === "plist" && snippetsOf(parsed).length > 0;
}

export const readExpanderPlist: FileReader<Document> = (parsed, context) =>
	success(
		snippetsOf(parsed).map((snippet, index) => () => {
			const at = (name: string) => snippet.get(name) ?? "";
			return readSnippet(
				{ at: index + 1, abbreviation: at("abbreviation"), content: at("plainText"), label: at("label") },
				context,
			);
		}),
	);
