/** What is known of the person one writes with, beyond what the page shows. Filled by the contact's own part of the panel. */
import type { InquiryType } from "../contract/template.ts";

export interface Known {
	/** As the reader calls the person. */
	readonly firstName?: string | undefined;
	readonly language?: string | undefined;
	readonly company?: string | undefined;
	readonly tags?: readonly string[] | undefined;
	/** Custom fields by the name templates use. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
	readonly inquiryType?: InquiryType | undefined;
	/** Until when an answer is promised; epoch ms. */
	readonly due?: number | undefined;
	readonly consent: "given" | "refused" | "unknown";
}

export const NOTHING_KNOWN: Known = { consent: "unknown" };
