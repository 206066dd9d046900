import { say } from "../../lib/i18n/say.ts";
import type { HandoversModel } from "../../lib/panel/team/handovers.ts";
import { HandoverCard } from "./HandoverCard.tsx";

interface Props {
	readonly model: HandoversModel;
	readonly now: number;
	/** Of its heading. */
	readonly class?: string;
}

/** What teammates gave, above those who wait; nothing at all where nobody gave anything. */
export function HandoverList({ model, now, class: look = "" }: Props) {
	const all = model.all.value;
	if (all.length === 0) return null;
	return (
		<section class={`handovers ${look}`}>
			<h2 class="label">
				{say("handovers")} · {all.length}
			</h2>
			{all.map((one) => (
				<HandoverCard key={one.id} model={model} handover={one} now={now} />
			))}
		</section>
	);
}
