import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOff } from "../../lib/keeping/cut-off.ts";
import { newDataKey, unwrapKey, usableKey, wrapKey } from "../../lib/keeping/data-key.ts";
import { newRecoveryCode, readRecoveryCode } from "../../lib/keeping/recovery-code.ts";
import { openText, sealText } from "../../lib/keeping/seal.ts";

const HERE = { table: "notes", id: "n1", field: "text" };

describe("a sealed text", () => {
	test("opens where it was sealed and nowhere else", async () => {
		const key = await usableKey(newDataKey());
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
				const whole = text.toWellFormed();
				const sealed = await sealText(key, whole, HERE);
				expect(await openText(key, sealed, HERE)).toBe(whole);
				expect(await openText(key, sealed, { ...HERE, id: "n2" })).toBeUndefined();
				expect(await openText(key, sealed, { ...HERE, table: "messages" })).toBeUndefined();
				expect(await openText(await usableKey(newDataKey()), sealed, HERE)).toBeUndefined();
			}),
			{ numRuns: 5_000 },
		);
	});

	test("looks different each time", async () => {
		const key = await usableKey(newDataKey());
		const seals = await Promise.all(Array.from({ length: 200 }, () => sealText(key, "ok", HERE)));
		expect(new Set(seals).size).toBe(200);
	});

	test("that is no base64, or too short, does not open", async () => {
		const key = await usableKey(newDataKey());
		for (const bad of ["", "AAAA", "ö", "%%%%"]) expect(await openText(key, bad, HERE)).toBeUndefined();
	});

	test("of the longest message fits what is stored", async () => {
		const key = await usableKey(newDataKey());
		const sealed = await sealText(key, "字".repeat(20_000), HERE);
		expect(sealed.length).toBeLessThan(20_000 * 6 + 100);
	});
});

test("the data key comes back for the right secret of the right kind only, and cannot be read out", async () => {
	const dataKey = newDataKey();
	const wrapped = await wrapKey(dataKey, "passphrase", "correct horse");
	expect(await unwrapKey(wrapped, "passphrase", "correct horse")).toEqual(dataKey);
	expect(await unwrapKey(wrapped, "passphrase", "Correct horse")).toBeUndefined();
	expect(await unwrapKey(wrapped, "recovery", "correct horse")).toBeUndefined();
	expect((await usableKey(dataKey)).extractable).toBe(false);
});

describe("the recovery code", () => {
	test("is read however it is typed", () => {
		for (let n = 0; n < 200; n++) {
			const code = newRecoveryCode();
			expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
			expect(readRecoveryCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
			expect(readRecoveryCode(code.replaceAll("0", "o").replaceAll("1", "l"))).toBe(code);
		}
	});

	test("that is too short, too long or holds other signs is none", () => {
		const code = newRecoveryCode();
		for (const bad of ["", code.slice(1), `${code}A`, code.replace(/^./, "U"), code.replace(/^./, "!")]) {
			expect(readRecoveryCode(bad)).toBeUndefined();
		}
	});
});

describe("too old", () => {
	const at = (text: string) => new Date(text).getTime();
	test.each([
		["2026-11-25T12:00", 12, "2025-11-25T12:00"],
		["2026-03-31T12:00", 1, "2026-02-28T12:00"],
		["2028-02-29T00:30", 12, "2027-02-28T00:30"],
		["2026-01-15T08:00", 3, "2025-10-15T08:00"],
		["2026-01-31T08:00", 36, "2023-01-31T08:00"],
	])("at %s after %i months is what came before %s", (now, months, then) => {
		expect(cutOff(at(now), months)).toBe(at(then));
	});

	test("is nothing where it is kept for ever", () => {
		expect(cutOff(at("2026-11-25T12:00"), 0)).toBeUndefined();
	});
});
