/** Both forms of address of a language in one library: the formal one has this private subtag. */
const FORMAL_TAG = "-x-formal";
/** How a language calls its formal address. */
const FORMAL_WORDS: Readonly<Record<string, string>> = { de: "Sie", it: "Lei" };

/**
 * A language's own name for itself: `Deutsch`, `Ελληνικά`, `Deutsch (Sie)`. The tag itself where the browser knows no
 * name.
 */
export function languageName(tag: string): string {
	if (!tag.endsWith(FORMAL_TAG)) return ownName(tag);
	const plain = tag.slice(0, -FORMAL_TAG.length);
	return `${ownName(plain)} (${FORMAL_WORDS[plain] ?? "formal"})`;
}

function ownName(tag: string): string {
	try {
		const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
		return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
	} catch {
		// A tag that is none is shown as it stands; it came from a template somebody wrote.
		return tag;
	}
}
