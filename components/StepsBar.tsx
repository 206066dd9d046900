import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import type { Draft } from "../lib/panel/reply.ts";

interface Props {
	readonly panel: Panel;
	readonly draft: Draft;
	readonly step: NonNullable<Draft["step"]>;
}

/** Which message of several this is, and the ways to another one. Inserting goes on by itself. */
export function StepsBar({ panel, draft, step }: Props) {
	const { template } = draft;
	const state = panel.steps.stateOf(template);
	const isThrough = state.next >= step.count;
	return (
		<div class="steps">
			<span class="steps-at">
				{isThrough
					? say("stepsThrough", { count: step.count })
					: say("stepAt", { at: step.at + 1, count: step.count })}
			</span>
			<span class="steps-dots" aria-hidden="true">
				{numbers(step.count).map((at) => (
					<i key={at} class={dot(at, state)} />
				))}
			</span>
			<button
				type="button"
				class="link"
				aria-disabled={state.next === 0}
				onClick={() => state.next > 0 && panel.steps.back(template)}
			>
				{say("stepBack")}
			</button>
			{isThrough ? (
				<button type="button" class="link" onClick={panel.steps.leave}>
					{say("stepsDone")}
				</button>
			) : (
				<button type="button" class="link" onClick={() => panel.steps.skip(template, step.count)}>
					{say("stepSkip")}
				</button>
			)}
		</div>
	);
}

function dot(at: number, { next, skipped }: { next: number; skipped: readonly number[] }): string {
	if (skipped.includes(at)) return "skipped";
	if (at < next) return "done";
	return at === next ? "now" : "";
}

function numbers(count: number): readonly number[] {
	return Array.from({ length: count }, (_, at) => at);
}
