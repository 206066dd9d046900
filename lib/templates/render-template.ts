import { failed, type Result, success } from "../base/result.ts";
import { bodyFits, type Template, type TemplateField } from "../contract/template.ts";
import { type BodyFault, faultOf } from "./body-fault.ts";
import { createLiquidEngine, type LiquidEngine, type Piece } from "./liquid-engine.ts";
import { type Partials, TemplateFault } from "./liquid-tags.ts";
import { rewriteShorthands } from "./shorthands.ts";
import { type Segment, tidyJoints } from "./tidy-joints.ts";
import { scopeOf, type TemplateValues } from "./values.ts";

export type { Segment };

export interface Rendered {
	readonly segments: readonly Segment[];
	/** The paths without a value, each once, in reading order. */
	readonly missing: readonly string[];
	/** What would be inserted; undefined while anything is missing, so that a gap can never be sent. */
	readonly text: string | undefined;
	/** Where in `text` the caret shall stand, in UTF-16 units; undefined: behind it. */
	readonly caret?: number;
}

/**
 * - `no-variant`: the template has no body in this language
 * - `malformed`: the body is not a template Aside understands; `fault` says where and why
 * - `too-much`: it is too long, or takes too long to render
 * - `empty`: nothing would be left to insert
 */
export interface TemplateFailure {
	readonly kind: "no-variant" | "malformed" | "too-much" | "empty";
	readonly fault?: BodyFault;
}

/** What is rendered: the first message of a template, or a later one of kind `steps`. */
export interface Renderable {
	readonly variants: Template["variants"];
	readonly laterSteps?: Template["laterSteps"];
	readonly fields?: readonly TemplateField[];
}

export interface RenderOptions {
	/** Which message of a template of several, from 0. */
	readonly step?: number;
	readonly partials?: Partials;
}

/** Characters of a rendered reply; the longest platform takes 20,000. */
const LONGEST_REPLY = 50_000;

const engines = new Map<string, LiquidEngine>();

/** Renders the variant in `language`. Pure: the same values give the same reply. */
export function renderTemplate(
	template: Renderable,
	language: string,
	values: TemplateValues,
	{ step = 0, partials = () => undefined }: RenderOptions = {},
): Result<Rendered, TemplateFailure> {
	const written = bodyOf(template, language, step);
	if (written === undefined) return failed({ kind: "no-variant" });
	const body = rewriteShorthands(written);
	if (!bodyFits(body)) return failed({ kind: "too-much" });
	try {
		const scope = scopeOf(values, template.fields);
		const rewritten = (name: string) => {
			const partial = partials(name);
			return partial === undefined ? undefined : rewriteShorthands(partial);
		};
		const run = { body, scope, now: values.now, partials: rewritten };
		return fromPieces(engineFor(language).run(run));
	} catch (error) {
		const fault = faultOf(error, body);
		return failed(fault === "too-much" ? { kind: "too-much" } : { kind: "malformed", fault });
	}
}

export function bodyOf(
	{ variants, laterSteps = {} }: Renderable,
	language: string,
	step = 0,
): string | undefined {
	if (!Object.hasOwn(variants, language)) return undefined;
	if (step === 0) return variants[language];
	return Object.hasOwn(laterSteps, language) ? laterSteps[language]?.[step - 1] : undefined;
}

function fromPieces(pieces: readonly Piece[]): Result<Rendered, TemplateFailure> {
	const { segments, caret } = tidyJoints(pieces.map(segmentOf));
	const missing = [
		...new Set(segments.flatMap((segment) => (segment.kind === "missing" ? [segment.path] : []))),
	];
	const whole = segments.map((segment) => (segment.kind === "missing" ? "" : segment.text)).join("");
	if (whole.length > LONGEST_REPLY) return failed({ kind: "too-much" });
	if (missing.length > 0) return success({ segments, missing, text: undefined });
	const text = whole.trim();
	if (text === "") return failed({ kind: "empty" });
	const rendered = { segments, missing, text };
	if (caret === undefined) return success(rendered);
	const lead = whole.length - whole.trimStart().length;
	return success({ ...rendered, caret: Math.min(text.length, Math.max(0, caret - lead)) });
}

function segmentOf(piece: Piece): Segment | "caret" {
	if (typeof piece === "string") return { kind: "text", text: piece };
	if ("caret" in piece) return "caret";
	// A literal the author wrote, `{{ "…" }}`, is as much a text as what stands around it.
	if (piece.path === undefined) {
		if (piece.text === "") throw new TemplateFault("blank", "");
		return { kind: "text", text: piece.text };
	}
	if (piece.text.trim() === "") return { kind: "missing", path: piece.path };
	return { kind: "filled", text: piece.text, path: piece.path };
}

function engineFor(language: string): LiquidEngine {
	const known = engines.get(language);
	if (known) return known;
	const engine = createLiquidEngine(language);
	engines.set(language, engine);
	return engine;
}
