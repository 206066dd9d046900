/** A language's own name for itself: `Deutsch`, `Ελληνικά`. The tag itself where the browser knows no name. */
export function languageName(tag: string): string {
	try {
		const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
		return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
	} catch {
		// A tag that is none is shown as it stands; it came from a template somebody wrote.
		return tag;
	}
}
