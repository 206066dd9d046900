/** Whatever the template and whoever the contact: what can be inserted holds no gap and nothing unresolved. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { withDefaults } from "../../lib/contract/template.ts";
import { fieldFor } from "../../lib/templates/fields.ts";
import { renderTemplate } from "../../lib/templates/render-template.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";
import type { TemplateValues } from "../../lib/templates/values.ts";

const NOW = Date.UTC(2026, 10, 23, 9, 0);
const HOSTILE = [
	"",
	" ",
	"\u200b",
	"\u202e\u2066",
	"\n",
	"null",
	"undefined",
	"[object Object]",
	"🌸",
	"Julia",
];
const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));
const maybe = fc.option(hostileText, { nil: undefined });

const values: fc.Arbitrary<TemplateValues> = fc.record({
	contact: fc.record({
		name: maybe,
		firstName: maybe,
		handle: maybe,
		company: maybe,
		tags: fc.option(fc.array(hostileText, { maxLength: 3 }), { nil: undefined }),
		fields: fc.dictionary(fc.constantFrom("order_number", "__proto__", "constructor", "size"), hostileText),
	}),
	agent: fc.record({ name: maybe, signature: maybe, bookingLink: maybe }),
	conversation: fc.record({ lastMessage: maybe, due: fc.option(fc.integer(), { nil: undefined }) }),
	now: fc.constant(NOW),
	answers: fc.constant(new Map<string, string>()),
});

const path = fc.constantFrom(
	"contact.first_name",
	"contact.name",
	"contact.tags",
	"contact.order_number",
	"contact.constructor",
	"contact",
	"agent",
	"agent.signature",
	"agent.first_name",
	"conversation.due",
	"conversation.last_message",
	"ask.order",
	"ask.day",
	"now",
	"nothing",
	"true",
	"'quoted'",
);
const filter = fc.constantFrom(
	"",
	"| default: ''",
	"| default: contact.handle",
	"| default: 'there'",
	"| upcase",
	"| date: '%A'",
	"| shift: '+1d'",
	"| truncate: 3, ''",
	"| remove: 'a'",
	"| first",
	"| join: ' '",
);
const output = fc.tuple(path, filter).map(([name, then]) => `{{ ${name} ${then} }}`);
const piece = fc.oneof(
	output,
	fc.constantFrom("Hi ", ", ", "!", "\n", "{name}", "{{first_name|there}}", "{% cursor %}"),
	fc.tuple(path, output).map(([name, inner]) => `{% if ${name} %}${inner}{% endif %}`),
);
const body = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));

/** What a person must never find in the message box. */
function judge(text: string, given: TemplateValues): void {
	expect(text.trim()).toBe(text);
	expect(text).not.toBe("");
	const { contact, agent, conversation } = given;
	const foreign = JSON.stringify([contact, agent, conversation, [...given.answers.values()]]);
	if (!/[{}]/.test(foreign)) expect(text).not.toMatch(/\{[{%]|[}%]\}|\{name\}/);
	for (const raw of [/\bundefined\b/, /\[object Object\]/, /\bNaN\b/, /\bnull\b/])
		if (!raw.test(foreign)) expect(text).not.toMatch(raw);
	if (!/[\s,]/.test(foreign.replace(/","/g, ""))) expect(text).not.toMatch(/ ,/);
}

test("no generated template gives an insertable text with a gap", () => {
	fc.assert(
		fc.property(body, values, (written, given) => {
			const rendered = renderTemplate({ variants: { en: written } }, "en", given);
			if (!rendered.ok) return;
			const { text, missing, segments } = rendered.value;
			expect(text === undefined).toBe(missing.length > 0);
			for (const segment of segments) if (segment.kind === "filled") expect(segment.text.trim()).not.toBe("");
			if (text !== undefined) judge(text, given);
		}),
		{ numRuns: 1_500 },
	);
});

test("no template of the starter library does, and answering what it asks for always fills it", () => {
	const entry = fc.constantFrom(...STARTER_LIBRARY);
	fc.assert(
		fc.property(entry, fc.nat(), values, (template, which, given) => {
			const languages = Object.keys(template.variants);
			const language = languages[which % languages.length] ?? "en";
			const first = renderTemplate(template, language, given);
			if (!first.ok) throw new Error(first.failure.kind);
			const answers = new Map(first.value.missing.map((name) => [name, answerFor(template, name)]));
			const full = renderTemplate(template, language, { ...given, answers });
			const text = full.ok ? full.value.text : undefined;
			expect(text).toBeDefined();
			judge(text ?? "", { ...given, answers });
		}),
		{ numRuns: 600 },
	);
});

function answerFor(template: (typeof STARTER_LIBRARY)[number], name: string): string {
	const field = fieldFor(withDefaults(template), name);
	if (field.kind === "date") return "2026-12-01";
	return field.kind === "choice" ? (field.options[0] ?? "A") : "R 2041";
}
