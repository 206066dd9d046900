import { failed, type Result, success } from "../base/result.ts";
import type { Template } from "../contract/template.ts";
import { createLiquidEngine, type LiquidEngine, type Piece } from "./liquid-engine.ts";
import { scopeOf, type TemplateValues } from "./values.ts";

/** A stretch of a rendered reply. `path` is the variable it stands for: `ask.order_number`. */
export type Segment =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "filled"; readonly text: string; readonly path: string }
	| { readonly kind: "missing"; readonly path: string };

export interface Rendered {
	readonly segments: readonly Segment[];
	/** The paths without a value, each once, in reading order. */
	readonly missing: readonly string[];
	/** What would be inserted; undefined while anything is missing, so that a gap can never be sent. */
	readonly text: string | undefined;
}

/**
 * - `no-variant`: the template has no body in this language
 * - `malformed`: the body is not a template Aside understands
 * - `too-much`: it is too long, or takes too long to render
 * - `empty`: nothing would be left to insert
 */
export type TemplateFailure = { readonly kind: "no-variant" | "malformed" | "too-much" | "empty" };

/** Characters of a rendered reply; the longest platform takes 20,000. */
const LONGEST_REPLY = 50_000;

const engines = new Map<string, { readonly minute: number; readonly engine: LiquidEngine }>();

/** Renders the variant in `language`. Pure: the same values give the same reply. */
export function renderTemplate(
	template: Pick<Template, "variants">,
	language: string,
	values: TemplateValues,
): Result<Rendered, TemplateFailure> {
	const body = Object.hasOwn(template.variants, language) ? template.variants[language] : undefined;
	if (body === undefined) return failed({ kind: "no-variant" });
	try {
		return fromPieces(engineFor(language, values.now).run(body, scopeOf(values)));
	} catch (error) {
		return failed({ kind: isLimit(error) ? "too-much" : "malformed" });
	}
}

function fromPieces(pieces: readonly Piece[]): Result<Rendered, TemplateFailure> {
	const segments = pieces
		.map(segmentOf)
		.filter((segment) => segment.kind === "missing" || segment.text !== "");
	const missing = [
		...new Set(segments.flatMap((segment) => (segment.kind === "missing" ? [segment.path] : []))),
	];
	const whole = segments.map((segment) => (segment.kind === "missing" ? "" : segment.text)).join("");
	if (whole.length > LONGEST_REPLY) return failed({ kind: "too-much" });
	if (missing.length === 0 && whole.trim() === "") return failed({ kind: "empty" });
	return success({ segments, missing, text: missing.length === 0 ? whole.trim() : undefined });
}

function segmentOf(piece: Piece): Segment {
	if (typeof piece === "string") return { kind: "text", text: piece };
	// A literal the author wrote, `{{ "…" }}`, is as much a text as what stands around it.
	if (piece.path === undefined) return { kind: "text", text: piece.text };
	if (piece.text.trim() === "") return { kind: "missing", path: piece.path };
	return { kind: "filled", text: piece.text, path: piece.path };
}

/** Engines keep parsed bodies and the moment; a minute is as fine as a reply's "today, 17:05" gets. */
function engineFor(language: string, now: number): LiquidEngine {
	const minute = Math.floor(now / 60_000);
	const known = engines.get(language);
	if (known?.minute === minute) return known.engine;
	const engine = createLiquidEngine(language, new Date(now));
	engines.set(language, { minute, engine });
	return engine;
}

/** LiquidJS tells its limits apart by their text alone ("parse length limit exceeded"). */
function isLimit(error: unknown): boolean {
	return error instanceof Error && /limit exceeded/.test(error.message);
}
