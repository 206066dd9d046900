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

describe("hostile and broken files", () => {
	const failure = async (name: string, content: string | Uint8Array) => {
		const read = await readImport(
			{ name, bytes: typeof content === "string" ? bytes(content) : content },
			{ language: "en" },
		);
		return read.ok ? "read" : read.failure;
	};

	test("of 50 MB are not read at all", async () => {
		const started = performance.now();
		expect(await failure("x.json", new Uint8Array(50 * 1024 * 1024))).toEqual({ kind: "too-large" });
		expect(performance.now() - started).toBeLessThan(200);
	});

	test("that are pictures, in another encoding, or empty, are told so", async () => {
		expect(await failure("x.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual({
			kind: "not-text",
		});
		expect(await failure("x.csv", "title,body\nA,a\0b")).toEqual({ kind: "not-text" });
		expect(await failure("x.csv", new Uint8Array([0x74, 0xfc, 0x72]))).toEqual({ kind: "encoding" });
		for (const empty of ["", " \n ", "title,body\n", "matches: []", '{"version":1,"folders":[]}'])
			expect(await failure("x", empty)).toEqual({ kind: "empty" });
	});

	test("that were cut short say so, and nothing of them comes in", async () => {
		expect(
			await failure("x.json", '{"version":1,"folders":[{"name":"x","snippets":[{"text":"a"}'),
		).toMatchObject({
			kind: "broken",
		});
		expect(await failure("x.csv", 'title,body\nA,"Hello\nB,more')).toMatchObject({ kind: "broken" });
		expect(await failure("x.yml", 'matches:\n  - trigger: "a"\n    replace: "Hel')).toMatchObject({
			kind: "broken",
			line: 3,
		});
	});

	test("of a later Aside are left to it", async () => {
		expect(await failure("x.json", '{"format":"aside-templates","schema":2,"templates":[]}')).toEqual({
			kind: "newer",
		});
	});

	test("with more than 10,000 templates are refused whole", async () => {
		expect(await failure("x.csv", `title,body\n${"A,b\n".repeat(10_001)}`)).toEqual({ kind: "too-many" });
	});

	test("reach no prototype", async () => {
		const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
		await read("x.json", `{"version":1,${evil},"folders":[{${evil},"snippets":[{${evil},"text":"a"}]}]}`);
		await read(
			"x.json",
			`{"format":"aside-templates","schema":1,"templates":[{${evil},"variants":{${evil},"en":"x"}}]}`,
		);
		await read(
			"x.yml",
			`__proto__: {polluted: 1}\nmatches:\n  - __proto__: {polluted: 1}\n    trigger: a\n    replace: "{{__proto__}} {{constructor.name}}"\n    vars: [{name: __proto__, type: form, params: {fields: {__proto__: {polluted: 1}}}}]`,
		);
		await read("x.csv", "__proto__,title,body,constructor\n1,A,b,2");
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});

	test("that name more by aliases than any memory holds, or nest without end, are refused at once", async () => {
		const started = performance.now();
		const levels = Array.from(
			{ length: 12 },
			(_, n) => `l${n}: &l${n} [${Array(9).fill(n ? `*l${n - 1}` : "x")}]`,
		);
		const rows = await rowsOf("x.yml", `${levels.join("\n")}\nmatches: *l11`);
		expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(["refused"]));
		expect(await failure("x.yml", `matches: ${"[".repeat(200_000)}`)).toMatchObject({ kind: "broken" });
		expect(await failure("x.json", "[".repeat(15_000_000))).toEqual({ kind: "broken" });
		expect(await failure("x.json", `{"a":"${'\\"'.repeat(5_000_000)}`)).toMatchObject({ kind: "broken" });
		expect(performance.now() - started).toBeLessThan(5_000);
	});

	test("larger than their parser can read in a breath are refused by their size", async () => {
		expect(await failure("x.csv", '"'.repeat(7_000_000))).toEqual({ kind: "too-large" });
		expect(await failure("x.yml", `matches:\n${"- a\n".repeat(600_000)}`)).toEqual({ kind: "too-large" });
		expect(await failure("x.csv", "title,body\n".repeat(100_002))).toEqual({ kind: "too-many" });
	});

	test("with more tags than a browser repairs in a breath refuse those rows", async () => {
		const row = await only("b.csv", `title,shortcut,subject,body\nA,a,,"${"<b>".repeat(60_000)}x"`);
		expect(row?.notes).toEqual([{ kind: "too-long", word: "" }]);
	});

	test("are left at once when nobody wants to wait", async () => {
		const stop = new AbortController();
		const seen: number[] = [];
		const reading = readImport(
			{
				name: "x.csv",
				bytes: bytes(`title,body\n${`A,"${"words {{name}} ".repeat(20)}"\n`.repeat(9_000)}`),
			},
			{
				language: "en",
				signal: stop.signal,
				onProgress: (read, all) => {
					seen.push(read / all);
					stop.abort();
				},
			},
		);
		expect(await reading).toEqual({ ok: false, failure: { kind: "stopped" } });
		expect(seen).toHaveLength(1);
		expect(seen[0]).toBeLessThan(1);
	});

	test("with bodies of a million characters refuse those rows at once", async () => {
		const huge = { name: "Huge", shortcut: "/h", type: "html", html: `<p>${"{{to.".repeat(200_000)}` };
		const started = performance.now();
		const rows = await rowsOf(
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

	test("lose NUL, direction marks and other things nobody sees", async () => {
		const row = await only(
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
