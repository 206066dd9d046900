import fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteShorthands } from "../../lib/templates/shorthands.ts";

test.each([
	["{{first_name|there}}", '{{ contact.first_name | default: "there" }}'],
	["{{ first_name | there }}", '{{ contact.first_name | default: "there" }}'],
	["{{to.first_name}}", "{{ contact.first_name }}"],
	['{{user.name|fallback:"there"}}', '{{ contact.first_name | default: "there" }}'],
	["{{user.name | fallback: dear friend}}", '{{ contact.first_name | default: "dear friend" }}'],
	['{{first_name|say "hi"}}', '{{ contact.first_name |say "hi" }}'],
	["{{ticket.customer.firstname}}", "{{ contact.first_name }}"],
	["{{current_user.firstname}}", "{{ agent.first_name }}"],
	["{{ first_name | upcase }}", "{{ contact.first_name | upcase }}"],
	['{{first_name | default: "you"}}', '{{ contact.first_name | default: "you" }}'],
	["Hi {name}, {first_name}!", "Hi {{ contact.first_name }}, {{ contact.first_name }}!"],
	["a{cursor}b{{cursor}}c{{ cursor }}", "a{% cursor %}b{% cursor %}c{% cursor %}"],
	["{{> signature}}", '{% render "signature" %}'],
	["{{contact.first_name|there}}", '{{ contact.first_name | default: "there" }}'],
	["{{ ask.order|R 1 }}", '{{ ask.order | default: "R 1" }}'],
])("%s is rewritten to %s", (short, full) => {
	expect(rewriteShorthands(short)).toBe(full);
});

test.each([
	"{{ contact.first_name }}",
	'{{ contact.first_name | default: "there" }}',
	'{{ "now" | shift: "+2d" | date: "%A" }}',
	"{% if contact.name %}{name?}{% endif %}",
	"\\{name} {names} {{ order }}",
	"no braces at all",
	"{{ unfinished",
])("%s stays as it is", (body) => {
	expect(rewriteShorthands(body)).toBe(body);
});

test("rewriting twice changes nothing more, and hostile input takes no time", () => {
	const piece = fc.constantFrom(
		"{",
		"}",
		"|",
		"name",
		"first_name",
		" ",
		'"',
		"%",
		"cursor",
		"default:",
		"\n",
		".",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			const once = rewriteShorthands(pieces.join(""));
			expect(rewriteShorthands(once)).toBe(once);
		}),
		{ numRuns: 300 },
	);
	const started = performance.now();
	for (const bad of ["{".repeat(16_000), "{{ a |".repeat(2_700), "{{ ".repeat(5_000), "{ ".repeat(8_000)])
		rewriteShorthands(bad);
	expect(performance.now() - started).toBeLessThan(2_000);
});
