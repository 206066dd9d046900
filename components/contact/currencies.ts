/** Currencies of sales: which are offered, and which is likely where nobody chose one. */
import { interfaceLanguage } from "../../lib/i18n/say.ts";

/** Offered with every amount; any other is chosen in Settings. */
export const COMMON_CURRENCIES = [
	"EUR",
	"USD",
	"GBP",
	"CHF",
	"PLN",
	"SEK",
	"NOK",
	"DKK",
	"CZK",
	"TRY",
	"JPY",
] as const;

/** Regions (ISO 3166-1) by the currency paid with there. */
const REGIONS: Readonly<Record<string, string>> = {
	EUR: "AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK",
	USD: "US EC SV PR",
	GBP: "GB",
	CHF: "CH LI",
	PLN: "PL",
	SEK: "SE",
	NOK: "NO",
	DKK: "DK",
	CZK: "CZ",
	TRY: "TR",
	JPY: "JP",
	HUF: "HU",
	RON: "RO",
	ISK: "IS",
	UAH: "UA",
	RSD: "RS",
	BAM: "BA",
	ALL: "AL",
	MKD: "MK",
	GEL: "GE",
	ILS: "IL",
	AED: "AE",
	SAR: "SA",
	EGP: "EG",
	MAD: "MA",
	ZAR: "ZA",
	NGN: "NG",
	KES: "KE",
	CAD: "CA",
	MXN: "MX",
	BRL: "BR",
	ARS: "AR",
	CLP: "CL",
	COP: "CO",
	PEN: "PE",
	AUD: "AU",
	NZD: "NZ",
	INR: "IN",
	PKR: "PK",
	BDT: "BD",
	LKR: "LK",
	CNY: "CN",
	HKD: "HK",
	TWD: "TW",
	KRW: "KR",
	SGD: "SG",
	MYR: "MY",
	THB: "TH",
	IDR: "ID",
	PHP: "PH",
	VND: "VN",
};

/** `de-CH` → `CHF`. A language without a region counts for the region where most speak it. */
export function currencyOfRegion(languages: readonly string[]): string {
	const locales = languages.map((tag) => new Intl.Locale(tag));
	const region = locales.find((locale) => locale.region)?.region ?? locales[0]?.maximize().region ?? "";
	const found = Object.entries(REGIONS).find(([, regions]) => regions.split(" ").includes(region));
	return found?.[0] ?? "EUR";
}

/** Every currency there is, by its name in the interface's language. */
export function allCurrencies(): readonly { readonly code: string; readonly name: string }[] {
	const names = new Intl.DisplayNames(interfaceLanguage(), { type: "currency" });
	return Intl.supportedValuesOf("currency")
		.map((code) => ({ code, name: names.of(code) ?? code }))
		.sort((one, other) => one.name.localeCompare(other.name, interfaceLanguage()));
}
