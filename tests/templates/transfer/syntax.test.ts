import { describe, expect, test } from "vitest";
import type { Translated } from "../../../lib/templates/transfer/import-row.ts";
import { translateBlaze } from "../../../lib/templates/transfer/syntax/blaze.ts";
import { translateEspanso } from "../../../lib/templates/transfer/syntax/espanso.ts";
import { translateExpander } from "../../../lib/templates/transfer/syntax/expander.ts";
import { translateHandlebars } from "../../../lib/templates/transfer/syntax/handlebars.ts";

const kinds = ({ notes }: Translated) => [...new Set(notes.map(({ kind }) => kind))];

describe("Briskine", () => {
	test.each([
		["Hi {{to.first_name}},", "Hi {{ contact.first_name }},"],
		["Hi {{{to.first_name}}},", "Hi {{ contact.first_name }},"],
		['Hi {{or to.first_name "there"}},', 'Hi {{ contact.first_name | default: "there" }},'],
		[
			"{{or to.first_name from.name 'you'}}",
			'{{ contact.first_name | default: agent.name | default: "you" }}',
		],
		["{{from.first_name}} of {{account.name}}", "{{ agent.first_name }} of {{ agent.name }}"],
		["a{{cursor}}b", "a{% cursor %}b"],
		["It is {{#cursor}}Order number{{/cursor}}.", "It is {{ ask.order_number }}."],
		['{{moment add="7;days" format="DD MMMM"}}', '{{ "now" | shift: "+7d" | date: "%d %B" }}'],
		['{{moment subtract="2;weeks" format="dddd"}}', '{{ "now" | shift: "-2w" | date: "%A" }}'],
		["{{moment}}", '{{ "now" | date: "%-d %B %Y" }}'],
		["{{> sig}} {{>/sig}}", '{% render "sig" %} {% render "sig" %}'],
		[
			"{{#if to.first_name}}Hi{{else}}Hello{{/if}}",
			"{% if contact.first_name %}Hi{% else %}Hello{% endif %}",
		],
	])("%s becomes %s", (theirs, ours) => {
		const translated = translateHandlebars(theirs);
		expect(translated.body).toBe(ours);
		expect(kinds(translated)).toEqual(["command"]);
	});

	test.each([
		"{{to.email}}",
		"{{#each to}}",
		"{{else}}",
		"{{/if}}",
		'{{moment format="wo"}}',
		'{{compare a "b"}}',
		"{{#if to.email}}",
	])("%s means nothing here: it stays and is marked", (theirs) => {
		const translated = translateHandlebars(`a ${theirs} b`);
		expect(translated.body).toBe(`a ${theirs} b`);
		expect(translated.notes).toEqual([{ kind: "unknown-command", word: theirs }]);
	});

	test("comments go, and only the first caret stays", () => {
		const translated = translateHandlebars("{{! a }}{{!-- {{b}} --}}x{{cursor}}y{{cursor}}z");
		expect(translated.body).toBe("x{% cursor %}yz");
		expect(kinds(translated)).toEqual(["comment", "command", "caret"]);
	});
});

describe("Text Blaze", () => {
	test.each([
		["Hi {formtext: name=Name; default=there},", 'Hi {{ ask.name | default: "there" }},'],
		["{formtext: name=x} {=x}", "{{ ask.x }} {{ ask.x }}"],
		["{formparagraph: name=Your reason}", "{{ ask.your_reason }}"],
		["{formmenu: a; b; name=Size}", "{{ ask.size }}"],
		["{formdate: YYYY-MM-DD; name=Day}", '{{ ask.day | date: "%Y-%m-%d" }}'],
		["{time: MMMM Do; shift=+3D}", '{{ "now" | shift: "+3d" | date: "%B %-d" }}'],
		["{time: YYYY; at=2000-01-01; shift=+3Y}", '{{ "2000-01-01" | shift: "+3y" | date: "%Y" }}'],
		["{time: HH:mm; shift=-1M +2h}", '{{ "now" | shift: "-1mo +2h" | date: "%H:%M" }}'],
		["a{cursor}b", "a{% cursor %}b"],
		["{import: /sig}", '{% render "sig" %}'],
	])("%s becomes %s", (theirs, ours) => {
		const translated = translateBlaze(theirs);
		expect(translated.body).toBe(ours);
		expect(kinds(translated)).toEqual(["command"]);
	});

	test.each([
		"{clipboard}",
		"{site: text}",
		"{=x + 1}",
		"{if: a}",
		"{time: X}",
		"{formtoggle: name=a}",
		"{key: enter}",
	])("%s means nothing here: it stays and is marked", (theirs) => {
		const translated = translateBlaze(`a ${theirs} b`);
		expect(translated.body).toBe(`a ${theirs} b`);
		expect(translated.notes).toEqual([{ kind: "unknown-command", word: theirs }]);
	});

	test("asks with the kind and the choices of the form", () => {
		const { fields } = translateBlaze(
			"{formmenu: S; M; M; name=Size; default=L} {formparagraph: name=Λόγος} {formdate: LL; name=Day} {formtext: name=Size 2}",
		);
		expect(fields).toEqual([
			{ name: "size", kind: "choice", label: "Size", options: ["L", "S", "M"] },
			{ name: "answer", kind: "long", label: "Λόγος", options: [] },
			{ name: "day", kind: "date", label: "Day", options: [] },
			{ name: "size_2", kind: "text", label: "Size 2", options: [] },
		]);
	});

	test("what only looks like ours stays what it is", () => {
		expect(translateBlaze("{ a } {{b}} {%c%} :-{ {12}").body).toBe(
			'{ a } {{ "{{" }}b}} {{ "{%" }}c%} :-{ {12}',
		);
		expect(translateBlaze("{{cursor}").body).toBe('{{ "{" }}{% cursor %}');
	});
});

describe("TextExpander", () => {
	test.each([
		["Hi %filltext:name=Name:default=there%,", 'Hi {{ ask.name | default: "there" }},'],
		["%fillarea:name=Notes:width=40%", "{{ ask.notes }}"],
		["%fillpopup:name=Size:S:default=M:L%", "{{ ask.size }}"],
		["a%|b", "a{% cursor %}b"],
		["%snippet:/sig%", '{% render "sig" %}'],
		["on %d.%m.%Y.", 'on {{ "now" | date: "%d.%m.%Y" }}.'],
		["at %H:%M", 'at {{ "now" | date: "%H:%M" }}'],
	])("%s becomes %s", (theirs, ours) => {
		const translated = translateExpander(theirs);
		expect(translated.body).toBe(ours);
		expect(kinds(translated)).toEqual(["command"]);
	});

	test.each(["%clipboard", "%key:enter%", "%fillpart:name=a%"])(
		"%s means nothing here: it stays and is marked",
		(theirs) => {
			const translated = translateExpander(`a ${theirs} b`);
			expect(translated.body).toBe(`a ${theirs} b`);
			expect(translated.notes).toEqual([{ kind: "unknown-command", word: theirs }]);
		},
	);

	test("a price is no date", () => {
		for (const text of ["20% off", "100%discount", "50 %de remise", "5%M", "%"])
			expect(translateExpander(text)).toEqual({ body: text, fields: [], notes: [] });
	});
});

describe("espanso", () => {
	const vars = [
		{ name: "today", type: "date", params: { format: "%d/%m" } },
		{ name: "soon", type: "date", params: { format: "%A", offset: 172_800 } },
		{ name: "who", type: "echo", params: { echo: "we" } },
		{ name: "sig", type: "match", params: { trigger: ":sig" } },
		{ name: "size", type: "choice", params: { values: ["S", { label: "Medium", id: "M" }] } },
		{ name: "form1", type: "form", params: { layout: "[[name]]", fields: { name: { multiline: true } } } },
		{ name: "out", type: "shell", params: { cmd: "rm -rf /" } },
	];
	const translate = (text: string, isForm = false, formFields: unknown = undefined) =>
		translateEspanso({ text, isForm, vars, formFields });

	test.each([
		["a$|$b", "a{% cursor %}b"],
		["{{today}}", '{{ "now" | date: "%d/%m" }}'],
		["{{ soon }}", '{{ "now" | shift: "+2d" | date: "%A" }}'],
		["{{who}} are", "we are"],
		["{{sig}}", '{% render "sig" %}'],
		["{{size}}", "{{ ask.size }}"],
		["{{form1.name}}", "{{ ask.name }}"],
	])("%s becomes %s", (theirs, ours) => {
		const translated = translate(theirs);
		expect(translated.body).toBe(ours);
		expect(kinds(translated)).toEqual(["command"]);
	});

	test("a form asks for what stands in double brackets; elsewhere those are text", () => {
		const fields = { size: { type: "choice", values: "S\nM" }, name: { default: "there" } };
		const form = translate("Hi [[name]], [[size]] [[more]]", true, fields);
		expect(form.body).toBe('Hi {{ ask.name | default: "there" }}, {{ ask.size }} {{ ask.more }}');
		expect(form.fields.map(({ kind, options }) => [kind, options])).toEqual([
			["text", []],
			["choice", ["S", "M"]],
			["text", []],
		]);
		expect(translate("a [[b]] c").body).toBe("a [[b]] c");
	});

	test.each(["{{out}}", "{{unknown}}", "{{form1.__proto__.x}}x"])(
		"%s would need another program: it stays and is marked",
		(theirs) => {
			const translated = translate(`a ${theirs}`);
			expect(translated.body.startsWith("a {{")).toBe(true);
			expect(kinds(translated)).toContain(
				theirs === "{{form1.__proto__.x}}x" ? "command" : "unknown-command",
			);
		},
	);
});
