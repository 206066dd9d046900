import { useState } from "preact/hooks";
import type { ClockAction } from "../../lib/contract/conversation-clock.ts";
import { OUTCOMES } from "../../lib/contract/response-times.ts";
import { say } from "../../lib/i18n/say.ts";
import { OUTCOME_NAMES } from "../../lib/panel/clock-words.ts";
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
	if (isSale) return <Sale onSave={(amount) => resolve({ outcome: "sale", ...amount })} onCancel={onDone} />;
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
	readonly onSave: (amount: { readonly amount?: number }) => void;
	readonly onCancel: () => void;
}

function Sale({ onSave, onCancel }: SaleProps) {
	const focus = useFirstFocus<HTMLFormElement>(true);
	return (
		<form
			ref={focus}
			class="menu-form"
			onSubmit={(event) => {
				event.preventDefault();
				const amount = new FormData(event.currentTarget).get("amount");
				const number = Number(amount);
				onSave(amount !== "" && Number.isFinite(number) && number >= 0 ? { amount: number } : {});
			}}
		>
			<label>
				{say("saleAmount")}
				<input class="text-input" name="amount" type="number" min="0" max="1000000000" step="0.01" />
			</label>
			<div class="menu-buttons">
				<button type="submit" class="button primary">
					{say("save")}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say("cancel")}
				</button>
			</div>
		</form>
	);
}
