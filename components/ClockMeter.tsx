import { interfaceLanguage, say } from "../lib/i18n/say.ts";
import { meterWords, responsiveTodo, short } from "../lib/panel/clock-words.ts";
import type { Panel } from "../lib/panel/panel.ts";

/** What the clock of the open conversation says; nothing before it was seen. */
export function ClockMeter({ panel }: { readonly panel: Panel }) {
	const { told, now, failed } = panel.clock;
	const clock = told.value;
	const words = clock && meterWords(clock, now.value);
	if (!clock || !words) return null;
	const { tone, title, more, share } = words;
	return (
		<section class={`meter ${tone}`} aria-label={say("responseTime")}>
			<p class="meter-line">
				<b>{title}</b>
				<span>{more}</span>
			</p>
			{share !== undefined && (
				<span class="meter-track" aria-hidden="true">
					<i style={{ width: `${Math.round(share * 100)}%` }} />
				</span>
			)}
			{clock.responsive && <Responsive responsive={clock.responsive} now={now.value} />}
			{failed.value && (
				<p class="meter-note" role="alert">
					{say("clockFailed")}
				</p>
			)}
		</section>
	);
}

type Responsiveness = NonNullable<NonNullable<Panel["clock"]["told"]["value"]>["responsive"]>;

interface ResponsiveProps {
	readonly responsive: Responsiveness;
	readonly now: number;
}

/** Meta's badge, what it is counted from, and what to do now for it. */
function Responsive({ responsive, now }: ResponsiveProps) {
	const { isVery, rate, average, counted, todo } = responsive;
	if (counted === 0) return null;
	const time = average === undefined ? "–" : short(Math.round(average / 60_000));
	const unit = { style: "unit", unit: "day", unitDisplay: "long" } as const;
	const days = responsive.days.toLocaleString(interfaceLanguage(), unit);
	const next = todo && responsiveTodo(todo, now);
	return (
		<p class="meter-note">
			{say(isVery ? "responsive" : "responsiveNot")}:{" "}
			{say("responsiveRate", { rate: Math.floor(rate), time, days })}
			{next && <b>{next}</b>}
		</p>
	);
}
