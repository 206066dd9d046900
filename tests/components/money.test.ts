import { expect, test } from "vitest";
import { currencyOfRegion } from "../../components/contact/currencies.ts";
import { typedMoney } from "../../components/contact/MoneyFields.tsx";

test.each([
	["1.240,50", "EUR", 124_050],
	["1,240.50", "EUR", 124_050],
	["1 240,5", "PLN", 124_050],
	["1.240", "EUR", 124_000],
	["1240", "JPY", 1_240],
	["0,07", "EUR", 7],
])("%s in %s is %i of the smallest unit", (text, currency, amount) => {
	expect(typedMoney(text, currency)).toEqual({ amount, currency });
});

test("nothing is no amount, nor are words", () => {
	expect(typedMoney("  ", "EUR")).toBe("empty");
	expect(typedMoney("twelve", "EUR")).toBe("wrong");
	expect(typedMoney("-3", "EUR")).toBe("wrong");
});

test.each([
	[["de-CH", "de"], "CHF"],
	[["de"], "EUR"],
	[["sv"], "SEK"],
	[["en"], "USD"],
	[["en", "pl-PL"], "PLN"],
	[["eo"], "EUR"],
	[[], "EUR"],
])("a browser that speaks %j sells in %s", (languages, currency) => {
	expect(currencyOfRegion(languages)).toBe(currency);
});
