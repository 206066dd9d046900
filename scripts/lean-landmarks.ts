/**
 * A build step: takes `why` and `evidence` out of the landmarks that go into content scripts. They are for people and
 * tests; in every tab of a site they would be dead weight.
 */
import type { Plugin } from "vite";

const PROSE = new Set(["why", "evidence"]);

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

interface Property extends Node {
	readonly key: { readonly name?: string };
}

export function leanLandmarks(): Plugin {
	return {
		name: "lean-landmarks",
		apply: "build",
		// After TypeScript was taken off, so that the parser sees plain JavaScript.
		enforce: "post",
		transform(code, id) {
			if (!/\/lib\/platforms\/.+\/landmarks\.ts$/.test(id)) return undefined;
			const cuts = proseIn(this.parse(code) as unknown as Node);
			return { code: without(code, cuts), map: null };
		},
	};
}

function proseIn(node: unknown): Property[] {
	if (Array.isArray(node)) return node.flatMap(proseIn);
	if (typeof node !== "object" || node === null) return [];
	if (isProse(node)) return [node];
	return Object.values(node).flatMap(proseIn);
}

function isProse(node: object): node is Property {
	const { type, key } = node as Partial<Property>;
	return type === "Property" && PROSE.has(key?.name ?? "");
}

function without(code: string, cuts: readonly Property[]): string {
	let rest = code;
	for (const { start, end } of [...cuts].sort((a, b) => b.start - a.start)) {
		const after = rest.slice(end).replace(/^\s*,/, "");
		rest = rest.slice(0, start) + after;
	}
	return rest;
}
