/**
 * A build step: leaves Dexie's live queries and table hooks out. Nothing of ours uses them (the worker says what changed,
 * see `lib/messaging/changes.ts`), yet every write would be watched on their behalf, and every wake would pay for their code.
 */
import type { Plugin } from "vite";

/** Where live queries are hooked in. Each must stand once, so that another version of Dexie stops the build. */
const HOOKS = [
	"this.use(cacheMiddleware);",
	"this.use(observabilityMiddleware);",
	"this.use(hooksMiddleware);",
	"\n    liveQuery,\n    extendObservabilitySet,",
] as const;

/** What tells other contexts of each write on their behalf: from its first words to the first words behind it. */
const TELLING = [
	[
		"\n        if (wasCreated) {\n            const everything = {};",
		"\n        return db;\n    });\n}\n\nfunction awaitIterator",
	],
	["\nif (typeof dispatchEvent !== 'undefined' &&", "\nfunction add(value) {"],
] as const;

export function leanDexie(): Plugin {
	return {
		name: "lean-dexie",
		apply: "build",
		transform(code, id) {
			if (!id.endsWith("/dexie/dist/modern/dexie.mjs")) return undefined;
			return { code: TELLING.reduce(withoutStretch, HOOKS.reduce(without, code)), map: null };
		},
	};
}

function without(code: string, hook: string): string {
	const [before = "", after, ...more] = code.split(hook);
	if (after === undefined || more.length > 0) throw new Error(`Dexie has changed: ${hook}`);
	return before + after;
}

function withoutStretch(code: string, [from, to]: (typeof TELLING)[number]): string {
	const begin = code.indexOf(from);
	const end = code.indexOf(to, begin);
	if (begin < 0 || end < 0) throw new Error(`Dexie has changed: ${from}`);
	return code.slice(0, begin) + code.slice(end);
}
