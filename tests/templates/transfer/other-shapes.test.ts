// @vitest-environment jsdom
/** Files as people have them from other tools, or write them by hand after their shape. All content is made up. */
import { describe, expect, test } from "vitest";
import { readImport } from "../../../lib/templates/transfer/transfer.ts";

async function read(name: string, content: unknown) {
	const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
	return readImport({ name, bytes: new TextEncoder().encode(text) }, { language: "en" });
}

async function rowsOf(name: string, content: unknown) {
	const preview = await read(name, content);
	if (!preview.ok) throw new Error(preview.failure.kind);
	return preview.value.rows;
}

/** What came in, as a person compares it with the file. */
async function taken(name: string, content: unknown) {
	const rows = await rowsOf(name, content);
	return rows.map(({ verdict, template }) => [
		verdict,
		template?.title,
		template?.shortcut,
		template?.folder,
		template?.variants["en"],
	]);
}

describe("Text Blaze", () => {
	const snippets = [
		{ name: "Thanks", shortcut: "/ty", type: "text", text: "Thank you {formtext: name=Name}!" },
	];
	const expected = [["translated", "Thanks", "ty", "Shop", "Thank you {{ ask.name }}!"]];

	test.each([
		["with its version", { version: 6, folders: [{ name: "Shop", snippets }] }],
		["with the version as a text", { version: "6", folders: [{ name: "Shop", snippets }] }],
		["without a version", { folders: [{ name: "Shop", snippets }] }],
		["with an empty folder before", { folders: [{ name: "Old" }, { name: "Shop", snippets }] }],
		[
			"without the kind of text",
			{ folders: [{ name: "Shop", snippets: [{ ...snippets[0], type: undefined }] }] },
		],
	])("%s", async (_, file) => {
		expect(await taken("blaze.json", file)).toEqual(expected);
	});

	test("takes HTML with the editor's marks, and HTML where there is no plain text", async () => {
		const html =
			'<p data-mce-style="margin: 0;" style="margin: 0;">Dear&nbsp;{formmenu: Ms; Mr; name=Title}</p><p>bye</p>';
		const both = [
			{ name: "A", shortcut: "/a", type: "html", text: "plain", html },
			{ name: "B", shortcut: "/b", type: "text", text: "", html },
			{ name: "C", shortcut: "/c", type: "html", text: "plain", html: "" },
		];
		const rows = await taken("blaze.json", { version: 1, folders: [{ name: "", snippets: both }] });
		expect(rows.map((row) => row.at(-1))).toEqual([
			"Dear {{ ask.title }}\n\nbye",
			"Dear {{ ask.title }}\n\nbye",
			"plain",
		]);
	});

	test("without a single snippet is an empty file, not a broken one", async () => {
		const empty = { version: 1, folders: [{ name: "Shop", snippets: [] }] };
		expect(await read("blaze.json", empty)).toEqual({ ok: false, failure: { kind: "empty" } });
	});
});

describe("Briskine", () => {
	test("as its exporter wrote it: filled fields quoted, empty ones bare, rows joined by CRLF", async () => {
		const file = [
			"id,title,shortcut,subject,tags,cc,bcc,to,body",
			'"1","Say ""hello""","hello",,"greeting, warm",,,,"<div>Hello {{to.first_name}},<br></div><div>how can I help?</div>"',
			'"2","Bye","bye",,,,,,"<p>Goodbye</p>"',
		].join("\r\n");
		expect(await taken("gorgias-templates-2019-05-01T10_00_00.csv", file)).toEqual([
			["translated", 'Say "hello"', "hello", "", "Hello {{ contact.first_name }},\nhow can I help?"],
			["taken", "Bye", "bye", "", "Goodbye"],
		]);
	});

	test("with other columns, told by their names", async () => {
		const file = 'title,shortcut,body,to,tags\nLate,l,"<p>Sorry, {{or to.first_name ""you""}}</p>",,shop';
		expect(await taken("templates.csv", file)).toEqual([
			["translated", "Late", "l", "", 'Sorry, {{ contact.first_name | default: "you" }}'],
		]);
	});

	test("as it keeps them itself", async () => {
		const kept = {
			title: "Late",
			shortcut: "l",
			subject: "",
			body: "<div>Hi {{to.first_name}}</div>",
			tags: ["7f"],
		};
		const rows = await rowsOf("briskine.json", [kept, { ...kept, shortcut: "m", subject: "Your order" }]);
		expect(rows[0]?.template).toMatchObject({ tags: [], variants: { en: "Hi {{ contact.first_name }}" } });
		expect(rows[1]?.notes).toContainEqual({ kind: "address", word: "subject: Your order" });
	});
});

describe("TextExpander", () => {
	test.each(["", "abbreviation,snippet\n", "abbreviation,content\n"])(
		"as a table under %j",
		async (header) => {
			const file = `${header}zzz,"Best wishes, the shop",Closing\naddr,%filltext:name=Street%\n`;
			expect(await taken("Shop words.csv", file)).toEqual([
				["taken", "Closing", "zzz", "Shop words", "Best wishes, the shop"],
				["translated", "addr", "addr", "Shop words", "{{ ask.street }}"],
			]);
		},
	);

	const plist = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
	<key>groupInfo</key><dict><key>groupName</key><string>Shop</string></dict>
	<key>snippetsTE2</key><array>${inside}</array>
</dict></plist>`;
	const dict = `<dict>
		<key>abbreviation</key><string>;ty</string>
		<key>abbreviationMode</key><integer>0</integer>
		<key>creationDate</key><date>2020-01-01T10:00:00Z</date>
		<key>label</key><string>Thanks</string>
		<key>plainText</key><string>Thanks &amp; bye %|</string>
		<key>snippetType</key><integer>0</integer>
		<key>useCount</key><integer>3</integer>
	</dict>`;

	test("as its own file", async () => {
		expect(await taken("Shop.textexpander", plist(dict))).toEqual([
			["translated", "Thanks", "ty", "Shop", "Thanks & bye {% cursor %}"],
		]);
	});

	test("as its own file, cut short or made to fill the memory", async () => {
		const failure = async (text: string) => {
			const opened = await read("x.textexpander", text);
			return opened.ok ? "read" : opened.failure.kind;
		};
		expect(await failure(plist(dict).slice(0, -30))).toBe("broken");
		expect(await failure('<!DOCTYPE plist [<!ENTITY a "aa">]><plist><array>&a;</array></plist>')).toBe(
			"unknown-format",
		);
		expect(await failure("<html><body>no list</body></html>")).toBe("unknown-format");
		expect(await failure(plist(""))).toBe("unknown-format");
		expect(await failure(`<plist>${" ".repeat(6_000_001)}`)).toBe("too-large");
	});
});

test("espanso: one trigger or several, text or form, its label, variables and fields", async () => {
	const file = `matches:
  - trigger: ":ty"
    label: Thanks
    replace: "Thank you, {{name}}! $|$"
    vars:
      - name: name
        type: choice
        params: { values: [Ann, Bob] }
  - triggers: [":a1"]
    form: |
      Hello [[who]],
      see you on [[day]]
    form_fields:
      who: { multiline: true }
      day: { type: list, values: [Monday, Tuesday] }
`;
	expect(await taken("shop.yml", file)).toEqual([
		["translated", "Thanks", "ty", "shop", "Thank you, {{ ask.name }}! {% cursor %}"],
		["translated", "a1", "a1", "shop", "Hello {{ ask.who }},\nsee you on {{ ask.day }}"],
	]);
});

test("Text Snippets: folders by their id, HTML where the text is", async () => {
	const file = [
		{ id: "1", type: "folder", level: "0", parent: "0", name: "Shop", text: "", html: "false" },
		{ id: "2", type: "text", level: "1", parent: "1", name: "Hi", text: "Hi {name}\nthere", html: "false" },
		{ id: "3", type: "text", level: "0", parent: "0", name: "Web", text: "<p>One<br>two</p>", html: "true" },
		{ id: "4", type: "text", level: "0", parent: "0", name: "Nothing", text: "", html: "false" },
	];
	expect(await taken("snippets.json", file)).toEqual([
		["translated", "Hi", "", "Shop", "Hi {{ contact.first_name }}\nthere"],
		["taken", "Web", "", "", "One\ntwo"],
		["refused", undefined, undefined, undefined, undefined],
	]);
});

test("Power Text: a shortcut and its text", async () => {
	const file = {
		ty: "Thanks since %d(DD.MM.YYYY)",
		"/web": "<div>a</div><div>b</div>",
		paste: "It says %clip%",
	};
	expect(await taken("power.json", file)).toEqual([
		["translated", "ty", "ty", "", 'Thanks since {{ "now" | date: "%d.%m.%Y" }}'],
		["taken", "web", "web", "", "a\nb"],
		["attention", "paste", "paste", "", "It says %clip%"],
	]);
});

test.each([
	[
		"canned.json",
		JSON.stringify([{ id: 3, short_code: "hi", content: "Hi {{contact.first_name}}", account_id: 1 }]),
	],
	["canned.csv", "short_code,content\nhi,Hi {{contact.first_name}}"],
])("Chatwoot: %s", async (name, file) => {
	const [row] = await rowsOf(name, file);
	expect(row?.template).toMatchObject({ shortcut: "hi", variants: { en: "Hi {{contact.first_name}}" } });
});

test("a plain table with HTML in it, and a table of our own that only looks so", async () => {
	const theirs = "title,shortcut,body\nA,a,<p>One</p><p>two</p>";
	expect((await taken("x.csv", theirs))[0]?.at(-1)).toBe("One\n\ntwo");
	const ours = "title,shortcut,body,tags,folder,kind,consent_required,language,step,inquiry_types,platforms";
	expect((await taken("x.csv", `${ours}\nA,a,write <b> here,,,reply,no,en,1,,`))[0]?.at(-1)).toBe(
		"write <b> here",
	);
});

test.each([
	["a list without texts", [{ id: 1, name: "a" }]],
	["a list of words", ["a", "b"]],
	["settings", { theme: "dark", size: 3 }],
	["sentences as names", { "a b c": "text" }],
	["nothing in braces", {}],
])("of %s it says that it does not know them", async (_, file) => {
	expect(await read("x.json", file)).toEqual({ ok: false, failure: { kind: "unknown-format" } });
});
