import { useState } from "preact/hooks";
import { TEMPLATE_KINDS } from "../../lib/contract/template.ts";
import type { GuardRules } from "../../lib/contract/template-records.ts";
import { say } from "../../lib/i18n/say.ts";
import { phrasesIn, type ReplySettings, RULE_LIMITS } from "../../lib/panel/reply-settings.ts";
import { kindName } from "../template-words.ts";
import { Notice } from "./keeping/Notice.tsx";
import { Section } from "./keeping/Section.tsx";

interface Props {
	readonly model: ReplySettings;
}

/** What the team has agreed on: said before a reply goes in that goes against it. */
export function RulesSection({ model }: Props) {
	return (
		<Section id="reply-rules" title={say("rulesTitle")} hint={say("rulesHint")}>
			<Forbidden model={model} />
			<Cap model={model} />
			<Disclaimers model={model} />
		</Section>
	);
}

function Forbidden({ model }: Props) {
	const [shortened, setShortened] = useState(false);
	const write = (text: string) => {
		const read = phrasesIn(text);
		setShortened(read.shortened);
		void model.changeRules({ forbidden: read.phrases });
	};
	return (
		<div class="settings-grid">
			<label>
				<span>{say("rulesForbidden")}</span>
				<textarea
					rows={3}
					value={model.setup.value.rules.forbidden.join("\n")}
					onChange={(event) => write(event.currentTarget.value)}
				/>
			</label>
			{shortened && (
				<Notice kind="soon">
					{say("rulesShortened", { lines: RULE_LIMITS.lines, letters: RULE_LIMITS.letters })}
				</Notice>
			)}
		</div>
	);
}

function Cap({ model }: Props) {
	const cap = model.setup.value.rules.marketingCap;
	const change = (more: Partial<GuardRules["marketingCap"]>) =>
		void model.changeRules({ marketingCap: { ...cap, ...more } });
	return (
		<div class="settings-grid two">
			<NumberField
				label={say("rulesCap")}
				value={cap.most}
				least={0}
				most={1_000}
				onChange={(most) => change({ most })}
			/>
			<NumberField
				label={say("rulesDays")}
				value={cap.days}
				least={1}
				most={3_650}
				onChange={(days) => change({ days })}
			/>
		</div>
	);
}

interface NumberFieldProps {
	readonly label: string;
	readonly value: number;
	readonly least: number;
	readonly most: number;
	readonly onChange: (value: number) => void;
}

/** What is no number within the bounds is not taken; the last good one comes back. */
function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
	return (
		<label>
			<span>{label}</span>
			<input
				type="number"
				min={least}
				max={most}
				step={1}
				value={value}
				onChange={(event) => {
					const typed = event.currentTarget.valueAsNumber;
					if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed);
					else event.currentTarget.value = String(value);
				}}
			/>
		</label>
	);
}

const MOST_DISCLAIMERS = 100;
const keyOf = ({ text, kinds }: GuardRules["disclaimers"][number]) => [...kinds, text].join(" ");

function Disclaimers({ model }: Props) {
	const { disclaimers } = model.setup.value.rules;
	const [text, setText] = useState("");
	const [kind, setKind] = useState("");
	const wanted = text.trim();
	const isFull = disclaimers.length >= MOST_DISCLAIMERS;
	const add = () => {
		if (wanted === "" || isFull) return;
		const added = { text: wanted, kinds: TEMPLATE_KINDS.filter((one) => one === kind) };
		const others = disclaimers.filter((one) => keyOf(one) !== keyOf(added));
		void model.changeRules({ disclaimers: [...others, added] });
		setText("");
	};
	return (
		<>
			<h4>{say("rulesDisclaimers")}</h4>
			<ul class="settings-rows">
				{disclaimers.map((one) => (
					<li key={keyOf(one)} class="settings-row">
						<bdi>
							{one.text}{" "}
							<span class="faint">
								{one.kinds.length === 0 ? say("rulesEveryKind") : one.kinds.map(kindName).join(", ")}
							</span>
						</bdi>
						<button
							type="button"
							class="link-button"
							aria-label={`${say("remove")}: ${one.text}`}
							onClick={() =>
								void model.changeRules({
									disclaimers: disclaimers.filter((other) => keyOf(other) !== keyOf(one)),
								})
							}
						>
							{say("remove")}
						</button>
					</li>
				))}
			</ul>
			<form
				class="settings-grid two"
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<label>
					<span>{say("rulesNewDisclaimer")}</span>
					<input
						type="text"
						maxLength={RULE_LIMITS.letters}
						value={text}
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				</label>
				<label>
					<span>{say("rulesForKind")}</span>
					<select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
						<option value="">{say("rulesEveryKind")}</option>
						{TEMPLATE_KINDS.map((one) => (
							<option key={one} value={one}>
								{kindName(one)}
							</option>
						))}
					</select>
				</label>
				<div>
					<button type="submit" class="button" aria-disabled={wanted === "" || isFull}>
						{say("add")}
					</button>
				</div>
			</form>
		</>
	);
}
