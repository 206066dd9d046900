/** What the editor underlines in a body while it is written. */
import type { TemplateField } from "../contract/template.ts";
import { bodyFits } from "../contract/template.ts";
import { type BodyFault, faultOf } from "./body-fault.ts";
import { createLiquidEngine } from "./liquid-engine.ts";
import { quoted } from "./liquid-tags.ts";
import { nearestName } from "./nearest-name.ts";
import { rewriteShorthands } from "./shorthands.ts";
import { KNOWN_PATHS } from "./values.ts";

export interface TemplateProblem {
	/** UTF-16 offsets in the body. */
	readonly from: number;
	readonly to: number;
	/** An `error` cannot be published; a `warning` can: the value is asked for before each insertion. */
	readonly severity: "error" | "warning";
	readonly reason: BodyFault["reason"] | "unknown-name" | "too-long";
	readonly word: string;
	/** What was most likely meant: `contact.first_name` for `contact.frist_name`. */
	readonly meant?: string;
}

export interface LintContext {
	readonly fields: readonly TemplateField[];
	/** Names of the team's custom fields of a contact. */
	readonly customFields: readonly string[];
	/** Body of the template with a shortcut, for `render`. */
	readonly partials: (shortcut: string) => string | undefined;
}

const engine = createLiquidEngine("en");

export function lintTemplate(body: string, context: LintContext): readonly TemplateProblem[] {
	if (!bodyFits(body)) return [{ from: 0, to: body.length, severity: "error", reason: "too-long", word: "" }];
	const problems = [...unknownNames(body, context), ...partialProblems(body, context.partials)];
	const fault = faultIn(body);
	if (fault && !problems.some(({ reason, word }) => reason === fault.reason && word === fault.word)) {
		problems.push({ ...placeOf(body, fault), severity: "error", reason: fault.reason, word: fault.word });
	}
	return problems.sort((one, other) => one.from - other.from);
}

function faultIn(body: string): BodyFault | undefined {
	// A shorthand is rewritten on save, so it is no fault; where none is, positions are those of the body.
	const rewritten = rewriteShorthands(body);
	try {
		engine.parse(rewritten);
		return undefined;
	} catch (error) {
		const fault = faultOf(error, rewritten);
		return fault === "too-much" ? { reason: "not-understood", word: "" } : fault;
	}
}

/** The whole `{{ … }}` or `{% … %}` at the fault, or the line. */
function placeOf(body: string, { line = 1, column = 1 }: BodyFault): Pick<TemplateProblem, "from" | "to"> {
	const lines = body.split("\n");
	const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
	const from = Math.min(body.length, before + column - 1);
	const rest = body.slice(from);
	const end = /^\{[{%][\s\S]*?[}%]\}/.exec(rest)?.[0].length ?? (rest.split("\n")[0] ?? "").length;
	return { from, to: Math.min(body.length, from + Math.max(1, end)) };
}

const MARKUP = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const QUOTED = /"[^"]*"|'[^']*'/g;
const NAME = /(?<![\w.|:])([a-z_]\w*(?:\.\w+)*)(?!\w|\s*:)/gi;
const WORDS_OF_LIQUID: ReadonlySet<string> = new Set(
	`and or not contains true false nil null empty blank else elsif when endif endunless endcase endcomment cursor render
	if unless case comment now today forloop`.split(/\s+/),
);

/** Read from the text, not from the parsed body, so that a name is flagged while the rest is still half written. */
function unknownNames(body: string, { fields, customFields }: LintContext): TemplateProblem[] {
	const asked = fields.map(({ name }) => `ask.${name}`);
	const known = new Set<string>([...KNOWN_PATHS, ...asked, ...customFields.map((name) => `contact.${name}`)]);
	const problems: TemplateProblem[] = [];
	for (const markup of body.matchAll(MARKUP)) {
		if (rewriteShorthands(markup[0]) !== markup[0] || /^\{%-?\s*comment/.test(markup[0])) continue;
		const plain = markup[0].replace(QUOTED, (text) => " ".repeat(text.length));
		for (const found of plain.matchAll(NAME)) {
			const word = found[1] ?? "";
			const before = plain.slice(0, found.index).trimEnd();
			const isFilterOrTag = before.endsWith("|") || /\{%-?$/.test(before);
			if (isFilterOrTag || WORDS_OF_LIQUID.has(word) || known.has(word) || isAsked(word)) continue;
			const from = markup.index + found.index;
			const meant = nearestName(word, [...known]);
			problems.push({
				from,
				to: from + word.length,
				severity: "warning",
				reason: "unknown-name",
				word,
				...(meant !== undefined && { meant }),
			});
		}
	}
	return problems;
}

/** A field is made by naming it. */
function isAsked(word: string): boolean {
	return /^ask\.[a-z][a-z0-9_]{0,39}$/.test(word);
}

/** Templates inside: are they there, and do they come back to themselves? */
function partialProblems(body: string, partials: LintContext["partials"]): TemplateProblem[] {
	const problems: TemplateProblem[] = [];
	for (const found of body.matchAll(/\{%-?\s*render\s+([\s\S]*?)-?%\}/g)) {
		const place = { from: found.index, to: found.index + found[0].length, severity: "error" as const };
		const word = namedBy(found[1] ?? "");
		if (word === undefined || partials(word) === undefined)
			problems.push({ ...place, reason: "no-partial", word: word ?? (found[1] ?? "").trim() });
		else if (comesBack(word, partials, [])) problems.push({ ...place, reason: "cycle", word });
	}
	return problems;
}

function comesBack(shortcut: string, partials: LintContext["partials"], open: readonly string[]): boolean {
	if (open.includes(shortcut) || open.length >= 4) return true;
	const body = partials(shortcut) ?? "";
	return [...body.matchAll(/\{%-?\s*render\s+([\s\S]*?)-?%\}/g)].some((found) => {
		const inner = namedBy(found[1] ?? "");
		return inner !== undefined && comesBack(inner, partials, [...open, shortcut]);
	});
}

function namedBy(given: string): string | undefined {
	try {
		return quoted(given);
	} catch {
		// Not in quotes: the caller reports it.
		return undefined;
	}
}
