/** A reply template. Bodies are Liquid, one per language variant. */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "./sites.ts";

export const INQUIRY_TYPES = ["support", "sales", "complaint", "collaboration", "general"] as const;
export const TEMPLATE_KINDS = ["reply", "acknowledgement", "marketing", "public", "steps", "survey"] as const;

/** Body of a variant: at most 16 KiB in UTF-8, held by the editor; characters here. */
export const template = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(64)),
	title: z.string().check(z.minLength(1), z.maxLength(200)),
	/** Without the trigger character: `delay`. */
	shortcut: z.string().check(z.maxLength(40)),
	folder: z.string().check(z.maxLength(100)),
	kind: z.enum(TEMPLATE_KINDS),
	inquiryTypes: z.array(z.enum(INQUIRY_TYPES)),
	/** Empty: every platform. */
	platforms: z.array(z.enum(PLATFORM_IDS)),
	/** BCP 47 language → Liquid body. */
	variants: z.record(z.string(), z.string().check(z.maxLength(16_384))),
	/** Epoch ms. */
	updatedAt: z.number(),
});
export type Template = z.infer<typeof template>;
