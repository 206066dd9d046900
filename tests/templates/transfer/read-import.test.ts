// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readImport } from "../../../lib/templates/transfer/read-import.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readImport({ name, bytes: bytes(text) }, "en");

function rowsOf(name: string, text: string) {
	const preview = read(name, text);
	if (!preview.ok) throw new Error(preview.failure.kind);
	return preview.value.rows;
}
const only = (name: string, text: string) => {
	const [row, ...others] = rowsOf(name, text);
	expect(others).toEqual([]);
	return row;
};

const BRISKINE = [
	"id,title,shortcut,subject,tags,cc,bcc,to,body",
	'"7","Delay","d",,"shop,late",,,,"<div>Hello {{or to.first_name &quot;there&quot;}},</div><div>it is <b>late</b>.</div>"',
	'"8","Mail","m","Your order",,,,"a@b.example","<p>Hi</p>"',
].join("\r\n");
const TEXT_BLAZE = {
	version: 6,
	folders: [
		{
			name: "Shop",
			snippets: [
				{ name: "Hi", shortcut: "/hi", type: "text", text: "Hi {formtext: name=Name}{cursor}" },
				{
					name: "Web",
					shortcut: "/w",
					type: "html",
					text: "x",
					html: "<p data-mce-x>One&nbsp;two</p><p>three</p>",
				},
				{ name: "Odd", shortcut: "/o", type: "text", text: "{urlload: https://x.example}" },
				"nonsense",
			],
		},
	],
};
const ESPANSO = `global_vars:
  - name: today
    type: date
    params: { format: "%d.%m." }
matches:
  - trigger: ":late"
    label: Late
    replace: |
      Sorry, since {{today}}.
      $|$
  - triggers: [";a", ";b"]
    form: "Size [[size]]"
    form_fields: { size: { type: choice, values: [S, M] } }
  - trigger: ":sh"
    replace: "{{out}}"
    vars: [{ name: out, type: shell, params: { cmd: "id" } }]
`;

describe("each format is told by what stands in it", () => {
	test.each([
		["x.txt", "title,shortcut,body\nA,a,Hello", "csv"],
		["x.csv", "short_code;content\na;Hello", "csv"],
		["x.csv", BRISKINE, "briskine"],
		["x.json", JSON.stringify(TEXT_BLAZE), "textblaze"],
		["x.json", JSON.stringify({ format: "aside-templates", schema: 1, templates: [{}] }), "aside"],
		["team.csv", "abbreviation,snippet\n/a,Hello", "textexpander"],
		["team.csv", '/a,Hello,Greeting\n/b,"Bye, bye",', "textexpander"],
		["base.yml", ESPANSO, "espanso"],
		["no-ending", ESPANSO, "espanso"],
	])("%s: %.30s… is %s", (name, text, format) => {
		expect(read(name, text)).toMatchObject({ ok: true, value: { format } });
	});

	test.each([
		["a shopping list", "x.txt", "eggs\nmilk\nbread and butter"],
		["another JSON", "x.json", '{"a":1}'],
		["another YAML", "x.yml", "a: 1"],
		["another table", "x.csv", "date,amount\n1,2"],
	])("%s is none of them", (_, name, text) => {
		expect(read(name, text)).toEqual({ ok: false, failure: { kind: "unknown-format" } });
	});
});

describe("a table", () => {
	test("is read with any delimiter, with a mark at its beginning, and in UTF-16", () => {
		for (const cut of [",", ";", "\t"]) {
			const text = `\ufefftitle${cut}shortcut${cut}body\r\nÜber${cut}/u${cut}"Zwei${cut}\r\nZeilen ""so"""\r\n`;
			expect(only("x.csv", text)?.template).toMatchObject({
				title: "Über",
				shortcut: "u",
				variants: { en: `Zwei${cut}\nZeilen "so"` },
			});
		}
		const utf16 = new Uint8Array([
			0xff,
			0xfe,
			...new Uint8Array(new Uint16Array([..."title,body\nΓεια,Γεια σας"].map((c) => c.charCodeAt(0))).buffer),
		]);
		const preview = readImport({ name: "x.csv", bytes: utf16 }, "el");
		expect(preview).toMatchObject({
			ok: true,
			value: { rows: [{ template: { variants: { el: "Γεια σας" } } }] },
		});
	});

	test("gathers languages and steps of one template, and no more than that", () => {
		const rows = rowsOf(
			"x.csv",
			"title,shortcut,body,language,step,kind,tags,inquiry_types\nA,a,one,en,1,steps,x|y,sales\nA,a,two,en,2,steps,,\nA,a,eins,de,1,steps,,\nA,a,again,en,1,,,\nB,b,other,tlh-x-y,,public,,moon",
		);
		expect(rows.map(({ at, verdict }) => [at, verdict])).toEqual([
			[2, "taken"],
			[5, "taken"],
			[6, "attention"],
		]);
		expect(rows[0]?.template).toMatchObject({
			kind: "steps",
			variants: { en: "one", de: "eins" },
			laterSteps: { en: ["two"], de: [] },
			tags: ["x", "y"],
			inquiryTypes: ["sales"],
		});
		expect(rows[2]?.notes).toEqual([{ kind: "unknown-value", word: "moon" }]);
		expect(rows[2]?.template?.state).toBe("draft");
	});

	test("knows marketing by the consent it requires, and foreign ways to write a name", () => {
		const row = only(
			"x.csv",
			'title,body,consent_required\nA,"Hi {name}, #{ticket.customer.firstname} {%customer.firstName%} {{user.name|fallback:""you""}}",yes',
		);
		expect(row?.verdict).toBe("translated");
		expect(row?.template).toMatchObject({
			kind: "marketing",
			variants: {
				en: 'Hi {{ contact.first_name }}, {{ contact.first_name }} {{ contact.first_name }} {{ contact.first_name | default: "you" }}',
			},
		});
	});

	test("refuses the rows it cannot read and takes the others", () => {
		const rows = rowsOf(
			"x.csv",
			`title,shortcut,body\nA,a\nB,b,Hello\nC,c,\nD,d,${"x".repeat(20_000)}\n,,Hello there you\nF,f,{{ bad`,
		);
		expect(rows.map(({ verdict, notes }) => `${verdict} ${notes.map(({ kind }) => kind)}`)).toEqual([
			"refused bad-row",
			"taken ",
			"refused no-body",
			"refused too-long",
			"taken no-title",
			"attention broken",
		]);
		expect(rows[4]?.title).toBe("Hello there you");
	});
});

describe("another tool's file", () => {
	test("of Briskine: HTML is plain, mail parts are told", () => {
		const [delay, mail] = rowsOf("gorgias-templates.csv", BRISKINE);
		expect(delay?.template).toMatchObject({
			title: "Delay",
			shortcut: "d",
			tags: ["shop", "late"],
			variants: { en: 'Hello {{ contact.first_name | default: "there" }},\nit is late.' },
		});
		expect(delay?.verdict).toBe("translated");
		expect(mail?.notes).toEqual([
			{ kind: "address", word: "subject: Your order" },
			{ kind: "address", word: "to: a@b.example" },
		]);
	});

	test("of Text Blaze: folders, forms, HTML; what is unknown comes in as a draft", () => {
		const rows = rowsOf("x.json", JSON.stringify(TEXT_BLAZE));
		expect(rows.map(({ verdict }) => verdict)).toEqual(["translated", "taken", "attention", "refused"]);
		expect(rows[0]?.template).toMatchObject({
			folder: "Shop",
			shortcut: "hi",
			variants: { en: "Hi {{ ask.name }}{% cursor %}" },
			fields: [{ name: "name", kind: "text", label: "Name", options: [] }],
			state: "published",
		});
		expect(rows[1]?.template?.variants["en"]).toBe("One two\n\nthree");
		expect(rows[2]?.template).toMatchObject({
			state: "draft",
			variants: { en: "{urlload: https://x.example}" },
		});
	});

	test("of TextExpander: with and without a header, the group is the file's name", () => {
		for (const header of ["", "abbreviation,content,label\n"]) {
			const [row] = rowsOf("Shop.v2.csv", `${header};hi,"<p>Hi %filltext:name=Name%</p>",Greeting\n`);
			expect(row?.template).toMatchObject({ title: "Greeting", shortcut: "hi", folder: "Shop" });
			expect(row?.template?.variants["en"]).toBe("Hi {{ ask.name }}");
		}
	});

	test("of espanso: variables of the file and of the match, forms, further triggers", () => {
		const rows = rowsOf("shop.yml", ESPANSO);
		expect(rows.map(({ shortcut, verdict }) => [shortcut, verdict])).toEqual([
			["late", "translated"],
			["a", "attention"],
			["sh", "attention"],
		]);
		expect(rows[0]?.template?.variants["en"]).toBe(
			'Sorry, since {{ "now" | date: "%d.%m." }}.\n{% cursor %}',
		);
		expect(rows[1]?.notes).toContainEqual({ kind: "unknown-command", word: ";b" });
		expect(rows[1]?.template?.fields).toMatchObject([{ name: "size", kind: "choice", options: ["S", "M"] }]);
	});
});

describe("hostile and broken files", () => {
	const failure = (name: string, content: string | Uint8Array) => {
		const read = readImport({ name, bytes: typeof content === "string" ? bytes(content) : content }, "en");
		return read.ok ? "read" : read.failure;
	};

	test("of 50 MB are not read at all", () => {
		const started = performance.now();
		expect(failure("x.json", new Uint8Array(50 * 1024 * 1024))).toEqual({ kind: "too-large" });
		expect(performance.now() - started).toBeLessThan(200);
	});

	test("that are pictures, in another encoding, or empty, are told so", () => {
		expect(failure("x.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual({
			kind: "not-text",
		});
		expect(failure("x.csv", "title,body\nA,a\0b")).toEqual({ kind: "not-text" });
		expect(failure("x.csv", new Uint8Array([0x74, 0xfc, 0x72]))).toEqual({ kind: "encoding" });
		for (const empty of ["", " \n ", "title,body\n", "matches: []", '{"version":1,"folders":[]}'])
			expect(failure("x", empty)).toEqual({ kind: "empty" });
	});

	test("that were cut short say so, and nothing of them comes in", () => {
		expect(failure("x.json", JSON.stringify(TEXT_BLAZE).slice(0, -9))).toMatchObject({ kind: "broken" });
		expect(failure("x.csv", 'title,body\nA,"Hello\nB,more')).toMatchObject({ kind: "broken" });
		expect(failure("x.yml", 'matches:\n  - trigger: "a"\n    replace: "Hel')).toMatchObject({
			kind: "broken",
			line: 3,
		});
	});

	test("of a later Aside are left to it", () => {
		expect(failure("x.json", '{"format":"aside-templates","schema":2,"templates":[]}')).toEqual({
			kind: "newer",
		});
	});

	test("with more than 10,000 templates are refused whole", () => {
		expect(failure("x.csv", `title,body\n${"A,b\n".repeat(10_001)}`)).toEqual({ kind: "too-many" });
	});

	test("reach no prototype", () => {
		const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
		read("x.json", `{"version":1,${evil},"folders":[{${evil},"snippets":[{${evil},"text":"a"}]}]}`);
		read(
			"x.json",
			`{"format":"aside-templates","schema":1,"templates":[{${evil},"variants":{${evil},"en":"x"}}]}`,
		);
		read(
			"x.yml",
			`__proto__: {polluted: 1}\nmatches:\n  - __proto__: {polluted: 1}\n    trigger: a\n    replace: "{{__proto__}} {{constructor.name}}"\n    vars: [{name: __proto__, type: form, params: {fields: {__proto__: {polluted: 1}}}}]`,
		);
		read("x.csv", "__proto__,title,body,constructor\n1,A,b,2");
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});

	test("that name more by aliases than any memory holds are refused", () => {
		const levels = Array.from(
			{ length: 12 },
			(_, n) => `l${n}: &l${n} [${Array(9).fill(n ? `*l${n - 1}` : "x")}]`,
		);
		expect(failure("x.yml", `${levels.join("\n")}\nmatches: *l11`)).toMatchObject({ kind: "broken" });
	});

	test("with bodies of a million characters refuse those rows at once", () => {
		const huge = { name: "Huge", shortcut: "/h", type: "html", html: `<p>${"{{to.".repeat(200_000)}` };
		const started = performance.now();
		const rows = rowsOf(
			"x.json",
			JSON.stringify({
				version: 1,
				folders: [{ name: "f", snippets: [huge, { ...huge, type: "text", text: "ok" }] }],
			}),
		);
		expect(rows.map(({ verdict }) => verdict)).toEqual(["refused", "taken"]);
		expect(rows[0]?.notes).toEqual([{ kind: "too-long", word: "" }]);
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	test("lose NUL, direction marks and other things nobody sees", () => {
		const row = only(
			"x.json",
			JSON.stringify({
				version: 1,
				folders: [
					{
						name: "a\u0000b",
						snippets: [{ name: "N\u202eame", shortcut: "/s\u0000", text: "a\u0000b\u202ec" }],
					},
				],
			}),
		);
		expect(row).toMatchObject({
			title: "Name",
			shortcut: "s",
			template: { folder: "ab", variants: { en: "abc" } },
		});
		expect(row?.notes).toContainEqual({ kind: "invisible", word: "" });
	});
});
