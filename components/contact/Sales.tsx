import { useState } from "preact/hooks";
import { say, sayCount } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { money, salesValue, shortDay } from "../contact-words.ts";
import { MoneyFields, useMoney } from "./MoneyFields.tsx";

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
	const money = useMoney(person);
	const { typed } = money;
	const [what, setWhat] = useState("");
	const isReady = typeof typed === "object";
	const save = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (!isReady) return;
		const about = what.trim() === "" ? {} : { what: what.trim() };
		const sale = { id: crypto.randomUUID(), ...typed, at: Date.now(), ...about };
		if (await person.change({ do: "sale", sale })) onDone();
	};
	return (
		<form class="small-form" onSubmit={(event) => void save(event)}>
			<MoneyFields money={money} label={say("amount")} />
			<input
				class="wide"
				aria-label={say("saleWhat")}
				placeholder={say("saleWhat")}
				value={what}
				maxLength={300}
				onInput={(event) => setWhat(event.currentTarget.value)}
			/>
			<button type="submit" class="button primary" aria-disabled={!isReady}>
				{say("save")}
			</button>
			<button type="button" class="button" onClick={onDone}>
				{say("cancel")}
			</button>
		</form>
	);
}
