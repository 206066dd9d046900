import { useState } from "preact/hooks";
import type { ClockAction } from "../../lib/contract/conversation-clock.ts";
import { inUnits } from "../../lib/contract/money.ts";
import { OUTCOMES } from "../../lib/contract/response-times.ts";
import { say } from "../../lib/i18n/say.ts";
import { OUTCOME_NAMES } from "../../lib/panel/clock-words.ts";
import type { Person } from "../../lib/panel/person.ts";
import { MoneyFields, type Typed, useMoney } from "../contact/MoneyFields.tsx";
import type { MenuProps } from "./menu-props.ts";
import { useFirstFocus } from "./use-first-focus.ts";

/** How the conversation ended. A sale may have an amount. */
export function ResolveMenu({ panel, onDone }: MenuProps) {
	const [isSale, setSale] = useState(false);
	const focus = useFirstFocus<HTMLDivElement>(isSale);
	const resolve = (action: Omit<Extract<ClockAction, { do: "resolve" }>, "do">) => {
		onDone();
		void panel.clock.act({ do: "resolve", ...action });
	};
	/** Noted of the contact, too, under one id. */
	const resolveSale = (sold: Exclude<Typed, "wrong">) => {
		if (sold === "empty") return resolve({ outcome: "sale" });
		const saleId = crypto.randomUUID();
		const { amount, currency } = sold;
		void panel.person.change({ do: "sale", sale: { id: saleId, ...sold, at: Date.now() } });
		resolve({ outcome: "sale", amount: inUnits(amount, currency), currency, saleId });
	};
	if (isSale) return <Sale person={panel.person} onSave={resolveSale} onCancel={onDone} />;
	return (
		<div class="menu-list" ref={focus}>
			{OUTCOMES.map((outcome) => (
				<button
					key={outcome}
					type="button"
					class="menu-item"
					onClick={() => (outcome === "sale" ? setSale(true) : resolve({ outcome }))}
				>
					{say(OUTCOME_NAMES[outcome])}
				</button>
			))}
		</div>
	);
}

interface SaleProps {
	readonly person: Person;
	readonly onSave: (typed: Exclude<Typed, "wrong">) => void;
	readonly onCancel: () => void;
}

function Sale({ person, onSave, onCancel }: SaleProps) {
	const focus = useFirstFocus<HTMLFormElement>(true);
	const money = useMoney(person);
	const { typed } = money;
	return (
		<form
			ref={focus}
			class="menu-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (typed !== "wrong") onSave(typed);
			}}
		>
			<div class="menu-money">
				<MoneyFields money={money} label={say("saleAmount")} />
			</div>
			<div class="menu-buttons">
				<button type="submit" class="button primary" aria-disabled={typed === "wrong"}>
					{say("save")}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say("cancel")}
				</button>
			</div>
		</form>
	);
}
