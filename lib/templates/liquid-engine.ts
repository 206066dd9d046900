/** LiquidJS, cut down to what a reply template may do: conditions, texts and dates. No loops, no assignments, no files. */
import { Context, Filter, Liquid, Output, type Template, TypeGuards, toValueSync } from "liquidjs";
import { TEMPLATE_LIMITS } from "../contract/template.ts";
import { formatDate } from "./date-format.ts";
import { asDateValue, isDateValue, readDate, shiftDate } from "./date-value.ts";
import { addTags, type Caret, type Partials } from "./liquid-tags.ts";

const TAGS: ReadonlySet<string> = new Set(["if", "unless", "case", "comment"]);
const FILTERS: ReadonlySet<string> = new Set(
	`default capitalize upcase downcase strip lstrip rstrip strip_newlines append prepend remove remove_first replace
	replace_first truncate truncatewords join first last size`.split(/\s+/),
);

/**
 * Outputs, texts and commands one rendering may go through, those of templates inside it too. Counted, not timed: a
 * machine under load is no fault of the template. A body full of the shortest outputs has 5,000.
 */
const MOST_STEPS = 20_000;
/** Allocations LiquidJS counts (characters, elements) in one rendering. */
const MEMORY_LIMIT = 200_000;
/** Parsed bodies kept: more than a team uses in a day, less than a flood of imports. */
const KEPT_BODIES = 1_000;

/** What one output wrote. `path` is its first variable, `contact.first_name`; undefined for a literal. */
export interface Written {
	readonly text: string;
	readonly path: string | undefined;
}

/** Fixed text between outputs, what an output wrote, or the place for the caret. */
export type Piece = string | Written | Caret;

export interface Run {
	readonly body: string;
	readonly scope: object;
	/** Epoch ms. */
	readonly now: number;
	readonly partials: Partials;
}

/** Parsed templates of one language. Names of days and months follow it. */
export interface LiquidEngine {
	/** Throws LiquidJS's error for a body that is no template, or takes too long. */
	run(run: Run): readonly Piece[];
	/** The parsed body, for a look at its names. Throws like `run`. */
	parse(body: string): readonly Template[];
}

export function createLiquidEngine(language: string): LiquidEngine {
	// Rendering never waits, so the engine serves one run at a time.
	let now = 0;
	let partials: Partials = () => undefined;
	const liquid = new Liquid({
		ownPropertyOnly: true,
		strictFilters: true,
		parseLimit: TEMPLATE_LIMITS.body,
		memoryLimit: MEMORY_LIMIT,
		// An in-memory mapping with nothing in it: no look-up of a file can succeed.
		templates: {},
	});
	for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag];
	for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter];
	liquid.registerFilter("shift", (value: unknown, by: unknown) => {
		const date = asDateValue(value, now);
		return date && typeof by === "string" ? shiftDate(date, by) : undefined;
	});
	liquid.registerFilter("date", (value: unknown, format: unknown) => {
		const date = asDateValue(value, now);
		if (date === undefined) return undefined;
		return formatDate(new Date(date.at), typeof format === "string" ? format : "%x", language);
	});

	const parsed = new Map<string, Template[]>();
	const parse = (body: string): Template[] => {
		const known = parsed.get(body);
		if (known) return known;
		const templates = liquid.parse(body);
		markOutputs(templates, liquid, language);
		if (parsed.size >= KEPT_BODIES) parsed.clear();
		parsed.set(body, templates);
		return templates;
	};
	const begin = addTags(liquid, { parse, partials: (name) => partials(name) });

	return {
		parse,
		run(run) {
			({ now, partials } = run);
			begin();
			return collect(liquid, parse(run.body), run.scope);
		},
	};
}

function collect(liquid: Liquid, templates: Template[], scope: object): readonly Piece[] {
	const pieces: Piece[] = [];
	const emitter = {
		buffer: "",
		write: (piece: unknown) => {
			pieces.push(isBox(piece) ? piece : asText(piece, "en"));
		},
	};
	const limits = { liquid, renderLimit: countSteps() };
	const context = new Context(scope, liquid.options, { sync: true }, limits);
	toValueSync(liquid.renderer.renderTemplates(templates, context, emitter));
	return pieces;
}

type Limiter = Context["renderLimit"];

/** Takes the place of LiquidJS's clock, which it asks before every step of a rendering. */
function countSteps(): Limiter {
	let steps = 0;
	const check = (): void => {
		steps += 1;
		if (steps > MOST_STEPS) throw new Error("render limit exceeded");
	};
	return { check, use: check } as unknown as Limiter;
}

/**
 * Gives every output a last filter that boxes its text with its variable. A box instead of marks inside the text:
 * no name on a page can imitate it.
 */
function markOutputs(templates: readonly Template[], liquid: Liquid, language: string): void {
	for (const template of templates) {
		if (template instanceof Output) {
			const path = firstVariable(template);
			const token = { name: "written", args: [] } as unknown as ConstructorParameters<typeof Filter>[0];
			const box = (value: unknown): Written => ({ text: asText(value, language), path });
			template.value.filters.push(new Filter(token, box, liquid));
			continue;
		}
		const inner = template.children?.(false, true);
		if (inner) markOutputs(toValueSync(inner) as Template[], liquid, language);
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

function isBox(piece: unknown): piece is Written | Caret {
	return typeof piece === "object" && piece !== null && ("path" in piece || "caret" in piece);
}

/** A list of tags reads as a list; objects and truth values read as nothing, and are then asked for. */
function asText(value: unknown, language: string): string {
	if (typeof value === "string" || typeof value === "number") return String(value);
	if (isDateValue(value)) return readDate(value, language);
	if (Array.isArray(value)) return value.filter((entry) => typeof entry === "string").join(", ");
	return "";
}
