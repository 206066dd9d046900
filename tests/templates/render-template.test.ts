import { describe, expect, test, vi } from "vitest";
import { renderTemplate } from "../../lib/templates/render-template.ts";
import type { TemplateValues } from "../../lib/templates/values.ts";

const NOW = new Date(2026, 10, 23, 17, 5).getTime();

function render(body: string, values: Partial<TemplateValues> = {}, language = "en") {
	return renderTemplate({ variants: { [language]: body } }, language, {
		now: NOW,
		answers: new Map(),
		...values,
	});
}
function textOf(body: string, values?: Partial<TemplateValues>, language?: string): string | undefined {
	const rendered = render(body, values, language);
	return rendered.ok ? rendered.value.text : rendered.failure.kind;
}

describe("values", () => {
	test("fill the reply, and the preview knows which stretch came from where", () => {
		const rendered = render("Hi {{ contact.first_name }}!", { contact: { firstName: "Julia" } });
		expect(rendered).toEqual({
			ok: true,
			value: {
				segments: [
					{ kind: "text", text: "Hi " },
					{ kind: "filled", text: "Julia", path: "contact.first_name" },
					{ kind: "text", text: "!" },
				],
				missing: [],
				text: "Hi Julia!",
			},
		});
	});

	test("that are missing leave no text to insert", () => {
		const rendered = render(
			"Hi {{ contact.first_name }}, order {{ ask.order_number }} and {{ ask.order_number }}",
		);
		expect(rendered.ok && rendered.value.text).toBeUndefined();
		expect(rendered.ok && rendered.value.missing).toEqual(["contact.first_name", "ask.order_number"]);
	});

	test.each(["   ", "\u200b\u202e", "\n"])("that are only invisible (%j) are missing", (name) => {
		expect(textOf("Hi {{ contact.name }}", { contact: { name } })).toBeUndefined();
	});

	test("can be answered, also where the page had none", () => {
		const answers = new Map([
			["ask.order_number", "R 1"],
			["contact.first_name", "Mia"],
			["word", "so"],
		]);
		expect(textOf("{{ contact.first_name }}: {{ ask.order_number }} {{ word }}", { answers })).toBe(
			"Mia: R 1 so",
		);
	});

	test("have a default", () => {
		expect(textOf('Hi {{ contact.first_name | default: "there" }}')).toBe("Hi there");
		expect(
			textOf("Hi {{ contact.first_name | default: contact.name | upcase }}", { contact: { name: "Li Wu" } }),
		).toBe("Hi LI WU");
	});

	test("in conditions choose the branch, and outputs inside branches are marked too", () => {
		const body =
			"{% if contact.first_name %}Hi {{ contact.first_name }}{% elsif contact.handle %}Hi @{{ contact.handle }}{% else %}Hi {{ ask.name }}{% endif %}";
		expect(textOf(body, { contact: { firstName: "Jo" } })).toBe("Hi Jo");
		expect(textOf(body, { contact: { handle: "jo.x" } })).toBe("Hi @jo.x");
		const asked = render(body);
		expect(asked.ok && asked.value.missing).toEqual(["ask.name"]);
		expect(
			textOf('{% case conversation.platform %}{% when "x" %}X{% else %}other{% endcase %}', {
				conversation: { platform: "x" },
			}),
		).toBe("X");
		expect(textOf("{% unless contact.name %}none{% endunless %}")).toBe("none");
	});

	test("from the page are data, not templates", () => {
		const name = "{{ agent.name }}{% if true %}\u{e000}";
		expect(textOf("Hi {{ contact.name }}", { contact: { name }, agent: { name: "secret" } })).toBe(
			"Hi {{ agent.name }}{% if true %}",
		);
	});

	test("never come from a prototype", () => {
		for (const path of [
			"contact.constructor",
			"contact.__proto__",
			"contact.toString",
			"constructor.name",
			"ask.hasOwnProperty",
		]) {
			const rendered = render(`x {{ ${path} }}`);
			expect(rendered.ok && rendered.value.missing, path).toHaveLength(1);
		}
		const answers = new Map([
			["__proto__.polluted", "yes"],
			["constructor.prototype", "yes"],
		]);
		render("x", { answers });
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});
});

describe("dates", () => {
	test.each([
		["en", "%A %-d %B", "Monday 23 November"],
		["de", "%A, %-d. %B, %H:%M", "Montag, 23. November, 17:05"],
		["el", "%A %-d %B", "Δευτέρα 23 Νοεμβρίου"],
		["pl", "%-d %B %Y", "23 listopada 2026"],
		["en", "%q %%", "%q %"],
	])("in %s %s reads %s", (language, format, shown) => {
		expect(textOf(`{{ "now" | date: "${format}" }}`, {}, language)).toBe(shown);
		expect(textOf(`{{ now | date: "${format}" }}`, {}, language)).toBe(shown);
	});

	test("that are none are missing", () => {
		expect(
			textOf('{{ ask.day | date: "%A" }}', { answers: new Map([["ask.day", "soonish"]]) }),
		).toBeUndefined();
	});
});

test("a field or custom field named size is missing until somebody says it, never a count", () => {
	expect(render("{{ ask.size }} {{ contact.size }}")).toMatchObject({
		value: { missing: ["ask.size", "contact.size"], text: undefined },
	});
	const values = { answers: new Map([["ask.size", "M"]]), contact: { fields: { size: "38" } } };
	expect(textOf("{{ ask.size }} {{ contact.size }}", values)).toBe("M 38");
});

describe("what is no template", () => {
	test.each([
		["{{ contact.name", "malformed"],
		["{% if a %}", "malformed"],
		["{% for i in (1..9) %}{{ i }}{% endfor %}", "malformed"],
		["{% assign a = 1 %}", "malformed"],
		["{% include 'x' %}{% render 'y' %}", "malformed"],
		["{{ 1 | times: 2 }}", "malformed"],
		["   ", "empty"],
		["{% comment %}only this{% endcomment %}", "empty"],
		["x".repeat(16_385), "too-much"],
	])("%.40j is refused as %s", (body, kind) => {
		expect(render(body)).toMatchObject({ ok: false, failure: { kind } });
	});

	test("a language without a body says so", () => {
		const missing = renderTemplate({ variants: { en: "x" } }, "toString", { now: NOW, answers: new Map() });
		expect(missing).toEqual({ ok: false, failure: { kind: "no-variant" } });
	});

	test("what multiplies inside itself is stopped by its work, whatever the clock says", () => {
		const partials = (name: string) => `{% render "${Number(name) + 1}" %}`.repeat(900);
		const options = { partials: (name: string) => (name === "4" ? "x" : partials(name)) };
		const values = { now: NOW, answers: new Map() };
		const stopped = renderTemplate({ variants: { en: partials("0") } }, "en", values, options);
		expect(stopped).toMatchObject({ ok: false, failure: { kind: "too-much" } });
	});

	test("a machine so slow that the clock runs away fails no good template", () => {
		let clock = 0;
		const now = vi.spyOn(performance, "now").mockImplementation(() => {
			clock += 1_000;
			return clock;
		});
		expect(textOf("{{ contact.name }}, ".repeat(800), { contact: { name: "Ada" } })).toMatch(/^Ada, Ada, /);
		now.mockRestore();
	});

	test("a reply that grows beyond all limits is refused", () => {
		const body = "{{ contact.name }}".repeat(900);
		expect(textOf(body, { contact: { name: "y".repeat(1_000) } })).toBe("too-much");
	});
});
