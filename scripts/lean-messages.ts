/**
 * A build step: no text goes into the scripts. The browser itself has them, in every language; the fallback to English is
 * for tests, where there is no browser.
 */
import type { Plugin } from "vite";

export function leanMessages(): Plugin {
	return {
		name: "lean-messages",
		apply: "build",
		// Before JSON becomes a module.
		enforce: "pre",
		transform(_, id) {
			return /\/_locales\/en\/messages\.json$/.test(id) ? { code: "{}", map: null } : undefined;
		},
	};
}
