import { failed, type Result, success } from "../base/result.ts";
import type { ComposerFailure } from "./platform.ts";

/** Places where a text box never is the message box of the open thread. */
const ELSEWHERE =
	'[role="dialog"], [role="search"], [role="navigation"], [role="complementary"], [role="log"]';

/** One enabled box among the candidates, or why there is none. */
export function chooseComposer(candidates: Iterable<Element>): Result<HTMLElement, ComposerFailure> {
	const boxes = [...candidates].filter((box) => !box.closest(ELSEWHERE) && isShown(box)) as HTMLElement[];
	const enabled = boxes.filter(isEnabled);
	const [only] = enabled;
	if (only && enabled.length === 1) return success(only);
	if (enabled.length > 1) return failed({ kind: "ambiguous" });
	return failed({ kind: boxes.length > 0 ? "disabled" : "missing" });
}

function isShown(box: Element): boolean {
	if (box.closest("[hidden]")) return false;
	// Older browsers and test pages do not have it; then only `hidden` counts.
	return (box as Partial<Pick<Element, "checkVisibility">>).checkVisibility?.() ?? true;
}

function isEnabled(box: HTMLElement): boolean {
	if (box.closest('[inert], [aria-hidden="true"], [aria-disabled="true"], fieldset[disabled]')) return false;
	if (box.matches("textarea")) return !box.matches("[disabled], [readonly]");
	return box.getAttribute("contenteditable") !== "false" && box.getAttribute("aria-readonly") !== "true";
}

/** A box that is there, even disabled or one of several. */
export function hasMessageBox(composer: Result<HTMLElement, ComposerFailure>): boolean {
	return composer.ok || composer.failure.kind !== "missing";
}
