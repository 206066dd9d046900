import { TRIGGERS } from "../../lib/contract/template-records.ts";
import { type MessageKey, say } from "../../lib/i18n/say.ts";
import type { ReplySettings as Model } from "../../lib/panel/reply-settings.ts";

const TEXTS: readonly (readonly ["agentName" | "bookingLink" | "teamName", MessageKey, number])[] = [
	["agentName", "valueAgentName", 200],
	["bookingLink", "valueBookingLink", 500],
	["teamName", "setupTeamName", 200],
];

/** Who the person is to templates, and how they call them up. */
export function ReplySettings({ model }: { readonly model: Model }) {
	const setup = model.setup.value;
	return (
		<section class="facts-form" aria-label={say("templates")}>
			{TEXTS.map(([name, key, most]) => (
				<label key={name}>
					<span>{say(key)}</span>
					<input
						value={setup[name]}
						maxLength={most}
						onChange={(event) => void model.change({ [name]: event.currentTarget.value })}
					/>
				</label>
			))}
			<label>
				<span>{say("setupSignature")}</span>
				<textarea
					rows={2}
					maxLength={2000}
					value={setup.signature}
					onChange={(event) => void model.change({ signature: event.currentTarget.value })}
				/>
			</label>
			<label>
				<span>{say("setupTrigger")}</span>
				<select
					value={setup.trigger}
					onChange={(event) => {
						const trigger = TRIGGERS.find((one) => one === event.currentTarget.value);
						if (trigger !== undefined) void model.change({ trigger });
					}}
				>
					{TRIGGERS.map((trigger) => (
						<option key={trigger} value={trigger}>
							{trigger || say("setupNoTrigger")}
						</option>
					))}
				</select>
			</label>
			<div role="status">
				<button type="button" class="button" onClick={() => void model.forget()}>
					{say("forgetLearned")}
				</button>
				{model.forgotten.value && <p class="faint">{say("forgotLearned")}</p>}
			</div>
		</section>
	);
}
