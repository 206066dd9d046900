/**
 * A build step: of the English texts only the order of their placeholders goes into the scripts. The browser itself has
 * the texts, in every language; the fallback to English is for tests, where there is no browser.
 */
import type { Plugin } from "vite";

interface Entry {
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export function leanMessages(): Plugin {
	return {
		name: "lean-messages",
		apply: "build",
		// Before JSON becomes a module.
		enforce: "pre",
		transform(code, id) {
			if (!/\/_locales\/en\/messages\.json$/.test(id)) return undefined;
			const entries = Object.entries(JSON.parse(code) as Record<string, Entry>);
			const lean = entries.flatMap(([key, { placeholders }]) =>
				placeholders ? [[key, { message: "", placeholders }] as const] : [],
			);
			return { code: JSON.stringify(Object.fromEntries(lean)), map: null };
		},
	};
}
