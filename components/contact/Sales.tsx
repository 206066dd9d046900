import { useState } from "preact/hooks";
import { interfaceLanguage, say, sayCount } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { money, salesValue, shortDay } from "../contact-words.ts";

const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "TRY", "JPY"];

/** What the person bought, and what that comes to. */
export function Sales({ person }: { readonly person: Person }) {
	const sales = person.card.value?.contact.sales ?? [];
	const [isOpen, setOpen] = useState(false);
	return (
		<section class="sales" aria-labelledby="sales-title">
			<h2 class="label" id="sales-title">
				{say("salesTitle")}
			</h2>
			{sales.length > 0 && (
				<p class="sum">
					{salesValue(sales)} · {sayCount("salesOne", "salesOther", sales.length)}
				</p>
			)}
			<ul class="ledger">
				{sales.map(({ id, amount, currency, what, at }) => (
					<li key={id}>
						<span>
							<b>{money(amount, currency)}</b> {what && <bdi>{what}</bdi>}{" "}
							<span class="faint">{shortDay(at)}</span>
						</span>
						<button
							type="button"
							class="link-button"
							aria-label={`${say("remove")}: ${money(amount, currency)}`}
							onClick={() => void person.change({ do: "removeSale", id })}
						>
							{say("remove")}
						</button>
					</li>
				))}
			</ul>
			{isOpen ? (
				<SaleForm person={person} onDone={() => setOpen(false)} />
			) : (
				<button type="button" class="chip" onClick={() => setOpen(true)}>
					{say("addSale")}
				</button>
			)}
		</section>
	);
}

function SaleForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
	const [amount, setAmount] = useState("");
	const [currency, setCurrency] = useState("EUR");
	const [what, setWhat] = useState("");
	const minor = minorUnits(amount, currency);
	const save = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (minor === undefined) return;
		const about = what.trim() === "" ? {} : { what: what.trim() };
		if (await person.change({ do: "sale", sale: { amount: minor, currency, at: Date.now(), ...about } }))
			onDone();
	};
	return (
		<form class="small-form" onSubmit={(event) => void save(event)}>
			<input
				inputMode="decimal"
				aria-label={say("amount")}
				placeholder={say("amount")}
				value={amount}
				maxLength={15}
				onInput={(event) => setAmount(event.currentTarget.value)}
			/>
			<select
				aria-label={say("currency")}
				value={currency}
				onChange={(event) => setCurrency(event.currentTarget.value)}
			>
				{CURRENCIES.map((code) => (
					<option key={code}>{code}</option>
				))}
			</select>
			<input
				class="wide"
				aria-label={say("saleWhat")}
				placeholder={say("saleWhat")}
				value={what}
				maxLength={300}
				onInput={(event) => setWhat(event.currentTarget.value)}
			/>
			<button type="submit" class="button primary" aria-disabled={minor === undefined}>
				{say("save")}
			</button>
			<button type="button" class="button" onClick={onDone}>
				{say("cancel")}
			</button>
		</form>
	);
}

/** `1.240,50` and `1,240.50` alike; undefined where it is no amount. */
export function minorUnits(text: string, currency: string): number | undefined {
	const plain = text.trim().replace(/\s/g, "");
	if (!/^\d[\d.,]*$/.test(plain)) return undefined;
	const decimals = new Intl.NumberFormat(interfaceLanguage(), {
		style: "currency",
		currency,
	}).resolvedOptions().maximumFractionDigits;
	const [, whole = "", rest = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
	const digits = whole.replace(/[.,]/g, "");
	if (digits === "" || digits.length > 10) return undefined;
	const factor = 10 ** (decimals ?? 2);
	return Math.round((Number(digits) + Number(`0.${rest || "0"}`)) * factor);
}
