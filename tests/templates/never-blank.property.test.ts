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
	"contact.size",
	"ask.size",
	"contact.tags.first",
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
const filters = fc.array(filter, { maxLength: 3 }).map((several) => several.join(" "));
const output = fc.tuple(path, filters).map(([name, then]) => `{{ ${name} ${then} }}`);
/** As other tools write it; rewritten before it is rendered. */
const shorthand = fc.constantFrom(
	"{name}",
	"{first_name}",
	"{cursor}",
	"{{first_name|there}}",
	"{{to.first_name}}",
	'{{user.name|fallback:"there"}}',
	"{{ first_name | }}",
	"{{ name | fallback: '' }}",
);
const fixed = fc.constantFrom("Hi ", ", ", "!", "\n", "{% cursor %}", "{% comment %}x{% endcomment %}");
const { piece } = fc.letrec<{ piece: string; inside: string }>((tie) => ({
	piece: fc.oneof(
		{ depthSize: "small", withCrossShrink: true },
		output,
		fixed,
		shorthand,
		fc.tuple(path, tie("inside")).map(([name, inner]) => `{% if ${name} %}${inner}{% endif %}`),
		fc
			.tuple(path, tie("inside"), tie("inside"))
			.map(([name, one, other]) => `{% unless ${name} == blank %}${one}{% else %}${other}{% endunless %}`),
		fc
			.tuple(path, tie("inside"), tie("inside"))
			.map(
				([name, one, other]) => `{% case ${name} %}{% when "Julia" %}${one}{% else %}${other}{% endcase %}`,
			),
	),
	inside: fc.array(tie("piece"), { maxLength: 3 }).map((pieces) => pieces.join("")),
}));
const body = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
const language = fc.constantFrom("en", "de", "de-x-formal", "el", "it", "pl", "sv");

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
		fc.property(body, language, values, (written, tag, given) => {
			const rendered = renderTemplate({ variants: { [tag]: written } }, tag, given);
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
