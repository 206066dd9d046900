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

export function leanDexie(): Plugin {
	return {
		name: "lean-dexie",
		apply: "build",
		transform(code, id) {
			if (!id.endsWith("/dexie/dist/modern/dexie.mjs")) return undefined;
			return { code: HOOKS.reduce(without, code), map: null };
		},
	};
}

function without(code: string, hook: string): string {
	const [before = "", after, ...more] = code.split(hook);
	if (after === undefined || more.length > 0) throw new Error(`Dexie has changed: ${hook}`);
	return before + after;
}
