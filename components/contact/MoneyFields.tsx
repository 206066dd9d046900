import { useEffect, useState } from "preact/hooks";
import { smallestIn } from "../../lib/contract/money.ts";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { COMMON_CURRENCIES, currencyOfRegion } from "./currencies.ts";

/** In the currency's smallest unit. */
interface Money {
	readonly amount: number;
	readonly currency: string;
}
/** What stands in the fields now; `wrong` is no amount. */
export type Typed = Money | "empty" | "wrong";

export interface TypedMoney {
	readonly text: string;
	readonly currency: string;
	readonly typed: Typed;
	setText(text: string): void;
	setCurrency(currency: string): void;
}

/** In the currency that is set, until another one is chosen. */
export function useMoney(person: Person): TypedMoney {
	const [text, setText] = useState("");
	const [currency, setCurrency] = useState(() => currencyOfRegion(navigator.languages));
	useEffect(() => void person.currency().then((set) => set !== "" && setCurrency(set)), [person]);
	return { text, currency, typed: typedMoney(text, currency), setText, setCurrency };
}

interface Props {
	readonly money: TypedMoney;
	/** Of the amount. */
	readonly label: string;
}

/** An amount, and its currency. */
export function MoneyFields({ money, label }: Props) {
	const offered = [...new Set([money.currency, ...COMMON_CURRENCIES])];
	return (
		<>
			<input
				class="text-input"
				name="amount"
				inputMode="decimal"
				aria-label={label}
				placeholder={label}
				value={money.text}
				maxLength={15}
				onInput={(event) => money.setText(event.currentTarget.value)}
			/>
			<select
				class="text-input"
				aria-label={say("currency")}
				value={money.currency}
				onChange={(event) => money.setCurrency(event.currentTarget.value)}
			>
				{offered.map((code) => (
					<option key={code}>{code}</option>
				))}
			</select>
		</>
	);
}

/** `1.240,50` and `1,240.50` alike. */
export function typedMoney(text: string, currency: string): Typed {
	const plain = text.trim().replace(/\s/g, "");
	if (plain === "") return "empty";
	if (!/^\d[\d.,]*$/.test(plain)) return "wrong";
	const [, whole = "", rest = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
	const digits = whole.replace(/[.,]/g, "");
	if (digits === "" || digits.length > 10) return "wrong";
	const units = Number(digits) + Number(`0.${rest || "0"}`);
	return { amount: Math.round(units * smallestIn(currency)), currency };
}
