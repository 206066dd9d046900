/** What axe finds on a page, or in a frame alone, which takes half as long. */
import { expect, type Frame, type Page } from "@playwright/test";
import axe from "axe-core";

/** `besides`: rules that do not hold for a page of this kind. */
export async function isAccessible(
	target: Page | Frame,
	besides: readonly string[] = ["region"],
): Promise<void> {
	await target.evaluate(axe.source);
	const findings = await target.evaluate(async (left) => {
		const { axe } = window as unknown as { axe: typeof import("axe-core") };
		const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
		const { violations } = await axe.run(document, { rules, resultTypes: ["violations"] });
		return violations.map(({ id, nodes }) => [
			id,
			...nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.slice(0, 200)}`),
		]);
	}, besides);
	expect(findings).toEqual([]);
}
