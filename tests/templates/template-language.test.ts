import { describe, expect, test } from "vitest";
import type { TemplateField } from "../../lib/contract/template.ts";
import { type RenderOptions, renderTemplate } from "../../lib/templates/render-template.ts";
import type { TemplateValues } from "../../lib/templates/values.ts";

/** A Monday. */
const NOW = new Date(2026, 10, 23, 17, 5).getTime();

interface Given extends RenderOptions {
	readonly values?: Partial<TemplateValues>;
	readonly fields?: readonly TemplateField[];
	readonly language?: string;
}
function render(body: string, { values, fields = [], language = "en", ...options }: Given = {}) {
	const template = { variants: { [language]: body }, fields };
	return renderTemplate(template, language, { now: NOW, answers: new Map(), ...values }, options);
}
function textOf(body: string, given?: Given): string | undefined {
	const rendered = render(body, given);
	return rendered.ok ? rendered.value.text : JSON.stringify(rendered.failure);
}
const field = (more: Partial<TemplateField>): TemplateField => ({
	name: "day",
	kind: "text",
	label: "",
	options: [],
	...more,
});

describe("dates", () => {
	test.each([
		["+2d", "Wednesday 25 November 17:05"],
		["+1w 1d", "Tuesday 1 December 17:05"],
		["-3h", "Monday 23 November 14:05"],
		["+30min", "Monday 23 November 17:35"],
		["+30m", "Monday 23 November 17:35"],
		["+3mo", "Tuesday 23 February 17:05"],
		["+1y", "Tuesday 23 November 17:05"],
	])("are moved by %s", (by, shown) => {
		expect(textOf(`{{ "now" | shift: "${by}" | date: "%A %-d %B %H:%M" }}`)).toBe(shown);
	});

	test.each(["soon", "+2 fortnights", "", "+999999y", "d"])("moved by %j are missing, not wrong", (by) => {
		const text = textOf(`{{ now | shift: "${by}" | date: "%A" }}`);
		expect(text === undefined || text === "Monday").toBe(true);
		if (by !== "") expect(text).toBeUndefined();
	});

	test("a month after the 31st is the month's last day", () => {
		const values = { answers: new Map([["ask.day", "2027-01-31"]]) };
		expect(textOf('{{ ask.day | shift: "+1mo" | date: "%-d %B" }}', { values })).toBe("28 February");
	});

	test("never read as bare numbers or as ISO", () => {
		const values = { answers: new Map([["ask.day", "2026-11-25"]]), conversation: { due: NOW } };
		const fields = [field({ kind: "date" })];
		expect(textOf("{{ ask.day }}", { values, fields })).toBe("Wednesday, November 25");
		expect(textOf("{{ ask.day }}", { values, fields, language: "de" })).toBe("Mittwoch, 25. November");
		expect(textOf("{{ now }} {{ conversation.due }}", { values })).not.toMatch(/\d{6}/);
		expect(textOf('{{ ask.day | date: "%A" }}', { values, fields, language: "el" })).toBe("Τετάρτη");
	});
});

describe("templates inside templates", () => {
	const bodies: Readonly<Record<string, string>> = {
		signature: "Yours, {{ agent.name }}",
		nested: '{% render "signature" %}!',
		loop: 'a {% render "loop2" %}',
		loop2: '{% render "loop" %}',
		broken: "{{ oh",
		wants: "{{ ask.order }}",
	};
	const partials = (name: string) => (Object.hasOwn(bodies, name) ? bodies[name] : undefined);
	const values = { agent: { name: "Mia" } };

	test("are written in, with the values of the conversation", () => {
		expect(textOf('Bye. {% render "signature" %}', { partials, values })).toBe("Bye. Yours, Mia");
		expect(textOf('{% render "/nested" %}', { partials, values })).toBe("Yours, Mia!");
	});

	test("ask for what they need", () => {
		const rendered = render('{% render "wants" %}', { partials });
		expect(rendered.ok && rendered.value.missing).toEqual(["ask.order"]);
	});

	test.each([
		['{% render "loop" %}', "cycle"],
		['x\n {% render "gone" %}', "no-partial"],
		['{% render "constructor" %}', "no-partial"],
		["{% render contact.name %}", "no-partial"],
		['{% render "broken" %}', "not-closed"],
	])("%s is refused: %s", (body, reason) => {
		expect(render(body, { partials })).toMatchObject({
			ok: false,
			failure: { kind: "malformed", fault: { reason } },
		});
	});

	test("work again after one that failed in the middle", () => {
		render('{% render "loop" %}', { partials });
		expect(textOf('{% render "signature" %}', { partials, values })).toBe("Yours, Mia");
	});
});

describe("the caret", () => {
	const caretOf = (body: string, given?: Given) => {
		const rendered = render(body, given);
		return rendered.ok ? { text: rendered.value.text, caret: rendered.value.caret } : rendered.failure;
	};
	test("stands where the template says, counted in the finished text", () => {
		expect(caretOf("Hi {% cursor %}, bye")).toEqual({ text: "Hi, bye", caret: 2 });
		const values = { contact: { firstName: "Zoë 👋" } };
		expect(caretOf("  {{ contact.first_name }}: {% cursor %}.", { values })).toEqual({
			text: "Zoë 👋:.",
			caret: 7,
		});
		expect(caretOf("{% cursor %}\n\nBest")).toEqual({ text: "Best", caret: 0 });
	});
	test("stands behind the text where it says nothing, and the first place counts", () => {
		expect(caretOf("Hi")).toEqual({ text: "Hi", caret: undefined });
		expect(caretOf("a{% cursor %}b{{cursor}}c{cursor}")).toEqual({ text: "abc", caret: 1 });
	});
});

describe("where a condition writes nothing", () => {
	const greet = "Hi {% if contact.first_name %}{{ contact.first_name }}{% endif %}, thanks";
	test("no gap is left", () => {
		expect(textOf(greet)).toBe("Hi, thanks");
		expect(textOf(greet, { values: { contact: { firstName: "Jo" } } })).toBe("Hi Jo, thanks");
		expect(textOf("{% if contact.first_name %}x{% endif %}, thanks")).toBe("thanks");
		expect(textOf("so {% if contact.first_name %}x{% endif %} it goes")).toBe("so it goes");
	});
});

describe("values", () => {
	test("of the contact, the person answering, the team and the conversation", () => {
		const values: Partial<TemplateValues> = {
			contact: { company: "Karras", tags: ["vip", "b2b"], fields: { order_number: "R 7", "bad name": "x" } },
			agent: { name: "Maria Sol", signature: "Maria\nCare team", bookingLink: "https://book.example" },
			team: { name: "Asters" },
			conversation: { inquiryType: "sales", lastMessage: "Hello\nthere" },
		};
		expect(
			textOf(
				"{{ contact.company }} {{ contact.tags }} {{ contact.order_number }} {{ agent.first_name }} {{ agent.booking_link }} {{ team.name }} {{ conversation.inquiry_type }} {{ conversation.last_message }}",
				{ values },
			),
		).toBe("Karras vip, b2b R 7 Maria https://book.example Asters sales Hello there");
		expect(textOf("{{ agent.signature }}", { values })).toBe("Maria\nCare team");
		expect(textOf('{% if contact.tags contains "vip" %}Dear{% else %}Hi{% endif %}', { values })).toBe(
			"Dear",
		);
	});

	test("a field that is remembered answers itself the next time, and can be changed", () => {
		const fields = [field({ name: "order", rememberAs: "order_number" })];
		const contact = { fields: { order_number: "R 7" } };
		expect(textOf("{{ ask.order }}", { fields, values: { contact } })).toBe("R 7");
		const answers = new Map([["ask.order", "R 8"]]);
		expect(textOf("{{ ask.order }}", { fields, values: { contact, answers } })).toBe("R 8");
	});

	test("a long answer keeps its lines, another does not", () => {
		const answers = new Map([["ask.day", "one\ntwo"]]);
		expect(textOf("{{ ask.day }}", { fields: [field({ kind: "long" })], values: { answers } })).toBe(
			"one\ntwo",
		);
		expect(textOf("{{ ask.day }}", { values: { answers } })).toBe("one two");
	});
});

describe("messages of several steps", () => {
	test("are rendered one at a time", () => {
		const template = { variants: { en: "One" }, laterSteps: { en: ["Two {{ ask.x }}"] } };
		const values = { now: NOW, answers: new Map([["ask.x", "!"]]) };
		expect(renderTemplate(template, "en", values, { step: 1 })).toMatchObject({ value: { text: "Two !" } });
		expect(renderTemplate(template, "en", values, { step: 2 })).toMatchObject({
			failure: { kind: "no-variant" },
		});
	});
});

test.each([
	["Hi\n{{ contact.name | shout: 1 }}", { reason: "unknown-filter", word: "shout", line: 2, column: 1 }],
	["Hi\n  {% for x in y %}", { reason: "unknown-tag", word: "for", line: 2, column: 3 }],
	["{% if contact.name %}x", { reason: "not-closed", word: "if", line: 1, column: 1 }],
	["Hi {{ contact.name", { reason: "not-closed", line: 1, column: 4 }],
	['{{ "" }}', { reason: "blank" }],
])("%j says where and why it is broken", (body, fault) => {
	expect(render(body)).toMatchObject({ ok: false, failure: { kind: "malformed", fault } });
});
