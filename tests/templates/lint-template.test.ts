import { describe, expect, test } from "vitest";
import { type LintContext, lintTemplate } from "../../lib/templates/lint-template.ts";

const context: LintContext = {
	fields: [{ name: "order_number", kind: "text", label: "", options: [] }],
	customFields: ["shoe_size"],
	partials: (name) =>
		({ bye: "Bye", loop: '{% render "loop" %}', into: '{% render "loop" %}' })[name as "bye"],
};
const lint = (body: string) => lintTemplate(body, context);
const words = (body: string) =>
	lint(body).map(({ reason, from, to, word, meant }) => [reason, body.slice(from, to), word, meant]);

test.each([
	"Hi {{ contact.first_name | default: contact.name | upcase }}, {{ ask.order_number }} {{ ask.new_one }}",
	'{% if contact.tags contains "vip" %}{{ contact.shoe_size }}{% elsif now %}a{% else %}{% cursor %}{% endif %}',
	'{{ "now" | shift: "+2d" | date: "%A" }}{% render "bye" %}',
	'{% case conversation.platform %}{% when "x" %}1{% endcase %}{% comment %} any word {% endcomment %}',
	"{{first_name|there}} {name} {{to.first_name}}",
	"plain text with a name and a contact.frist_name",
])("%s has no problem", (body) => {
	expect(lint(body)).toEqual([]);
});

describe("an unknown name", () => {
	test("is flagged where it stands, with the one that was meant", () => {
		expect(words("Hi {{ contact.frist_name }}")).toEqual([
			["unknown-name", "contact.frist_name", "contact.frist_name", "contact.first_name"],
		]);
		expect(words("{% if kontakt.handle %}x{% endif %}")).toEqual([
			["unknown-name", "kontakt.handle", "kontakt.handle", "contact.handle"],
		]);
		expect(words("{{ banana }}")).toEqual([["unknown-name", "banana", "banana", undefined]]);
	});

	test("can be published: it is asked for", () => {
		expect(lint("{{ banana }}")[0]?.severity).toBe("warning");
	});

	test("is flagged although the rest is still half written", () => {
		expect(words("{{ banana }} {{ contact.").map(([reason]) => reason)).toEqual([
			"unknown-name",
			"not-closed",
		]);
	});
});

test.each([
	["Hi\n{{ contact.name | shout: 1 }} x", "unknown-filter", "{{ contact.name | shout: 1 }}"],
	["a {% for x in contact.tags %} b", "unknown-tag", "{% for x in contact.tags %}"],
	["a {% if contact.name %} b", "not-closed", "{% if contact.name %}"],
	['{% render "gone" %}', "no-partial", '{% render "gone" %}'],
	['{% render "loop" %}', "cycle", '{% render "loop" %}'],
	['{% render "into" %}', "cycle", '{% render "into" %}'],
])("%j is an error: %s", (body, reason, place) => {
	const problem = lint(body).find(({ severity }) => severity === "error");
	expect(problem?.reason).toBe(reason);
	expect(body.slice(problem?.from, problem?.to)).toBe(place);
});

test("a body beyond its limit says so", () => {
	expect(lint("ω".repeat(9_000))[0]?.reason).toBe("too-long");
});
