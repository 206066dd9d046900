// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readImport } from "../../../lib/templates/transfer/transfer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readImport({ name, bytes: bytes(text) }, { language: "en" });

async function rowsOf(name: string, text: string) {
	const preview = await read(name, text);
	if (!preview.ok) throw new Error(preview.failure.kind);
	return preview.value.rows;
}
const only = async (name: string, text: string) => {
	const [row, ...others] = await rowsOf(name, text);
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
	])("%s: %.30s… is %s", async (name, text, format) => {
		expect(await read(name, text)).toMatchObject({ ok: true, value: { format } });
	});

	test.each([
		["a shopping list", "x.txt", "eggs\nmilk\nbread and butter"],
		["another JSON", "x.json", '{"a":1}'],
		["another YAML", "x.yml", "a: 1"],
		["another table", "x.csv", "date,amount\n1,2"],
	])("%s is none of them", async (_, name, text) => {
		expect(await read(name, text)).toEqual({ ok: false, failure: { kind: "unknown-format" } });
	});
});

describe("a table", () => {
	test("is read with any delimiter, with a mark at its beginning, and in UTF-16", async () => {
		for (const cut of [",", ";", "\t"]) {
			const text = `\ufefftitle${cut}shortcut${cut}body\r\nÜber${cut}/u${cut}"Zwei${cut}\r\nZeilen ""so"""\r\n`;
			expect((await only("x.csv", text))?.template).toMatchObject({
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
		const preview = await readImport({ name: "x.csv", bytes: utf16 }, { language: "el" });
		expect(preview).toMatchObject({
			ok: true,
			value: { rows: [{ template: { variants: { el: "Γεια σας" } } }] },
		});
	});

	test("gathers languages and steps of one template, and no more than that", async () => {
		const rows = await rowsOf(
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

	test("knows marketing by the consent it requires, and foreign ways to write a name", async () => {
		const row = await only(
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

	test("refuses the rows it cannot read and takes the others", async () => {
		const rows = await rowsOf(
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
	test("of Briskine: HTML is plain, mail parts are told", async () => {
		const [delay, mail] = await rowsOf("gorgias-templates.csv", BRISKINE);
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

	test("of Text Blaze: folders, forms, HTML; what is unknown comes in as a draft", async () => {
		const rows = await rowsOf("x.json", JSON.stringify(TEXT_BLAZE));
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

	test("of TextExpander: with and without a header, the group is the file's name", async () => {
		for (const header of ["", "abbreviation,content,label\n"]) {
			const [row] = await rowsOf("Shop.v2.csv", `${header};hi,"<p>Hi %filltext:name=Name%</p>",Greeting\n`);
			expect(row?.template).toMatchObject({ title: "Greeting", shortcut: "hi", folder: "Shop" });
			expect(row?.template?.variants["en"]).toBe("Hi {{ ask.name }}");
		}
	});

	test("of espanso: variables of the file and of the match, forms, further triggers", async () => {
		const rows = await rowsOf("shop.yml", ESPANSO);
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
