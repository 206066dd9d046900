/** LiquidJS, cut down to what a reply template may do: conditions, texts and dates. No loops, no assignments, no files. */
import { Context, Filter, Liquid, Output, type Template, TypeGuards, toValueSync } from "liquidjs";
import { formatDate } from "./date-format.ts";

const TAGS: ReadonlySet<string> = new Set(["if", "unless", "case", "comment", "raw"]);
const FILTERS: ReadonlySet<string> = new Set(["default", "capitalize", "upcase", "downcase", "strip"]);

/** Characters of a template body. */
const LONGEST_BODY = 16_384;
/** Rendering a sane template takes well under 1 ms; one that needs this long (ms) is lost. */
const RENDER_LIMIT = 100;
/** Allocations LiquidJS counts (characters, elements) in one rendering. */
const MEMORY_LIMIT = 200_000;
/** Parsed bodies kept: more than a team's library has, less than a flood of imports. */
const KEPT_BODIES = 1_000;

/** What one output wrote. `path` is its first variable, `contact.first_name`; undefined for a literal. */
export interface Written {
	readonly text: string;
	readonly path: string | undefined;
}

/** Fixed text between outputs, or what an output wrote. */
export type Piece = string | Written;

/** Parsed templates of one language. Names of days and months follow it. */
export interface LiquidEngine {
	/** Throws LiquidJS's error for a body that is no template, or takes too long. */
	run(body: string, scope: object): readonly Piece[];
}

export function createLiquidEngine(language: string, now: Date): LiquidEngine {
	const liquid = new Liquid({
		ownPropertyOnly: true,
		strictFilters: true,
		parseLimit: LONGEST_BODY,
		renderLimit: RENDER_LIMIT,
		memoryLimit: MEMORY_LIMIT,
		// An in-memory mapping with nothing in it: no look-up of a file can succeed.
		templates: {},
	});
	for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag];
	for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter];
	liquid.registerFilter("date", (value: unknown, format: unknown) => {
		const at = asDate(value, now);
		return at === undefined
			? undefined
			: formatDate(at, typeof format === "string" ? format : "%x", language);
	});
	const parsed = new Map<string, Template[]>();
	const parse = (body: string): Template[] => {
		const known = parsed.get(body);
		if (known) return known;
		const templates = liquid.parse(body);
		markOutputs(templates, liquid);
		if (parsed.size >= KEPT_BODIES) parsed.clear();
		parsed.set(body, templates);
		return templates;
	};
	return { run: (body, scope) => collect(liquid, parse(body), scope) };
}

function collect(liquid: Liquid, templates: Template[], scope: object): readonly Piece[] {
	const pieces: Piece[] = [];
	const emitter = {
		buffer: "",
		write: (piece: unknown) => {
			pieces.push(isWritten(piece) ? piece : asText(piece));
		},
	};
	const context = new Context(scope, liquid.options, { sync: true }, { liquid });
	toValueSync(liquid.renderer.renderTemplates(templates, context, emitter));
	return pieces;
}

/**
 * Gives every output a last filter that boxes its text with its variable. A box instead of marks inside the text:
 * no name on a page can imitate it.
 */
function markOutputs(templates: readonly Template[], liquid: Liquid): void {
	for (const template of templates) {
		if (template instanceof Output) {
			const path = firstVariable(template);
			const token = { name: "written", args: [] } as unknown as ConstructorParameters<typeof Filter>[0];
			const box = (value: unknown): Written => ({ text: asText(value), path });
			template.value.filters.push(new Filter(token, box, liquid));
			continue;
		}
		const inner = template.children?.(false, true);
		if (inner) markOutputs(toValueSync(inner) as Template[], liquid);
	}
}

function firstVariable(output: Output): string | undefined {
	const filterArguments = output.value.filters.flatMap(({ args }) => args);
	for (const token of [...output.value.initial.postfix, ...filterArguments]) {
		if (Array.isArray(token) || !TypeGuards.isPropertyAccessToken(token)) continue;
		const names = [token.variable, ...token.props].map((part) =>
			part && "content" in part ? String(part.content) : "",
		);
		return names.filter(Boolean).join(".");
	}
	return undefined;
}

function isWritten(piece: unknown): piece is Written {
	return typeof piece === "object" && piece !== null && "path" in piece;
}

function asText(value: unknown): string {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** `"now"` is the field's own word for the present; a number is epoch ms, a text an ISO date. */
function asDate(value: unknown, now: Date): Date | undefined {
	if (value === "now" || value === "today") return now;
	if (typeof value !== "number" && typeof value !== "string") return undefined;
	const at = new Date(value);
	return Number.isNaN(at.getTime()) ? undefined : at;
}
