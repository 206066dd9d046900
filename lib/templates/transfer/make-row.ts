import {
	bodyFits,
	TEMPLATE_LIMITS,
	type TemplateField,
	type TemplateInput,
} from "../../contract/template.ts";
import { faultOf } from "../body-fault.ts";
import { createLiquidEngine } from "../liquid-engine.ts";
import {
	type ImportNote,
	type ImportRow,
	type Incoming,
	note,
	type Translated,
	uniqueNotes,
	verdictOf,
} from "./import-row.ts";

/** What a reader found of one template. */
export interface Found {
	readonly at: number;
	readonly title: string;
	readonly shortcut: string;
	readonly folder: string;
	readonly tags?: readonly string[];
	readonly kind?: TemplateInput["kind"];
	readonly inquiryTypes?: TemplateInput["inquiryTypes"];
	readonly platforms?: TemplateInput["platforms"];
	/** Language → its messages in order, as the file writes them. */
	readonly messages: ReadonlyMap<string, readonly string[]>;
	readonly notes?: readonly ImportNote[];
}

/** UTF-16 units. Longer sources are not even read: with all formatting gone they would not fit either. */
const LONGEST_SOURCE = 200_000;
const LONGEST_MADE_TITLE = 60;
/** Control characters but tab and line end, and marks without a width; joiners stay, emoji are spelled with them. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const TRIGGER_CHARACTERS = /^[/;:,.#!]+/;

const engine = createLiquidEngine("en");

/** Checks all that a template must hold, and says what was changed for it. `translate` gives our Liquid. */
export function makeRow(found: Found, translate: (source: string) => Translated): ImportRow {
	const messages = translateAll(found.messages, translate);
	const notes: ImportNote[] = [...(found.notes ?? []), ...messages.notes];
	const shortcut = cleanShortcut(found.shortcut, notes);
	const title = cleanTitle(found.title, {
		shortcut,
		notes,
		body: [...messages.bodies.values()][0]?.[0] ?? "",
	});
	if (messages.bodies.size === 0) notes.push(note("no-body"));
	const unique = uniqueNotes(notes);
	const verdict = verdictOf(unique);
	const row = { at: found.at, title, shortcut, verdict, notes: unique };
	if (verdict === "refused") return row;
	const template: Incoming = {
		title,
		shortcut,
		folder: cut(oneLine(found.folder), TEMPLATE_LIMITS.folder),
		tags: cleanTags(found.tags ?? []),
		kind: messages.hasSteps ? "steps" : (found.kind ?? "reply"),
		inquiryTypes: found.inquiryTypes ?? [],
		platforms: found.platforms ?? [],
		variants: firstOf(messages.bodies),
		...(messages.hasSteps ? { laterSteps: laterOf(messages.bodies) } : {}),
		fields: messages.fields,
		state: verdict === "attention" ? "draft" : "published",
	};
	return { ...row, template };
}

/** A row that cannot be read at all. */
export function refusedRow(at: number, kind: "bad-row" | "not-understood", title = ""): ImportRow {
	const shown = cut(oneLine(title), TEMPLATE_LIMITS.title);
	return { at, title: shown, shortcut: "", verdict: "refused", notes: [note(kind)] };
}

interface Messages {
	readonly bodies: ReadonlyMap<string, readonly string[]>;
	readonly fields: TemplateField[];
	readonly notes: readonly ImportNote[];
	readonly hasSteps: boolean;
}

function translateAll(given: Found["messages"], translate: (source: string) => Translated): Messages {
	const bodies = new Map<string, readonly string[]>();
	const fields = new Map<string, TemplateField>();
	const notes: ImportNote[] = [];
	for (const [language, sources] of given) {
		const translated = sources
			.map((source) => translateOne(source, translate))
			.filter(({ body }) => body !== "");
		notes.push(...translated.flatMap((one) => one.notes));
		for (const field of translated.flatMap((one) => one.fields)) fields.set(field.name, field);
		if (translated.length > 0)
			bodies.set(
				language,
				translated.map(({ body }) => body),
			);
	}
	const hasSteps = [...bodies.values()].some((steps) => steps.length > 1);
	return { bodies, fields: [...fields.values()], notes, hasSteps };
}

function translateOne(source: string, translate: (source: string) => Translated): Translated {
	if (source.length > LONGEST_SOURCE) return refusedBody("too-long");
	const visible = source.replace(INVISIBLE, "");
	const translated = translate(visible);
	const body = translated.body.trim();
	if (verdictOf(translated.notes) === "refused") return { ...translated, body: STANDS };
	if (body === "") return { ...translated, body };
	if (!bodyFits(body)) return refusedBody("too-long");
	const notes = [
		...(visible.length < source.length ? [note("invisible")] : []),
		...translated.notes,
		...faultNotes(body),
	];
	return { ...translated, body, notes };
}

/** In place of a body that is refused, so that the row tells the reason and not that it has none. */
const STANDS = "…";

function refusedBody(kind: "too-long"): Translated {
	return { body: STANDS, fields: [], notes: [note(kind)] };
}

function faultNotes(body: string): ImportNote[] {
	try {
		engine.parse(body);
		return [];
	} catch (error) {
		const fault = faultOf(error, body);
		return [note("broken", fault === "too-much" ? "" : fault.word)];
	}
}

function cleanShortcut(given: string, notes: ImportNote[]): string {
	const said = given.replace(INVISIBLE, "").trim();
	const plain = said.slice(0, 200).replace(TRIGGER_CHARACTERS, "");
	const shortcut = cut(plain.replace(/\s+/g, "-").replace(/["'{}]/g, ""), TEMPLATE_LIMITS.shortcut);
	if (shortcut !== said && shortcut !== plain) notes.push(note("renamed", said));
	return shortcut;
}

function cleanTitle(
	given: string,
	{ shortcut, body, notes }: { shortcut: string; body: string; notes: ImportNote[] },
): string {
	const said = oneLine(given);
	if (said.length > TEMPLATE_LIMITS.title) notes.push(note("shortened", said));
	if (said !== "") return cut(said, TEMPLATE_LIMITS.title);
	notes.push(note("no-title"));
	const words = oneLine(body.slice(0, 500).replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, ""));
	return shortcut || cut(words, LONGEST_MADE_TITLE) || "…";
}

function cleanTags(given: readonly string[]): string[] {
	const tags = given.map((tag) => cut(oneLine(tag), TEMPLATE_LIMITS.tag)).filter(Boolean);
	return [...new Set(tags)].slice(0, TEMPLATE_LIMITS.tags);
}

function oneLine(text: string): string {
	return text.slice(0, 2_000).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Never through the middle of a character that takes two units. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}

function firstOf(bodies: Messages["bodies"]): Record<string, string> {
	return Object.fromEntries([...bodies].map(([language, [first = ""]]) => [language, first]));
}

function laterOf(bodies: Messages["bodies"]): Record<string, string[]> {
	return Object.fromEntries(
		[...bodies].map(([language, steps]) => [language, steps.slice(1, 1 + TEMPLATE_LIMITS.steps)]),
	);
}
