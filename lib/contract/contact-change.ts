/** One change of a contact by the person at the keyboard. */
import * as z from "zod/mini";
import { consentEntry, fieldValue, LEAD_STAGES, sale } from "./contact.ts";
import { INQUIRY_TYPES } from "./template.ts";

const text = (max: number) => z.string().check(z.maxLength(max));
const id = z.string().check(z.minLength(1), z.maxLength(64));

export const contactChange = z.discriminatedUnion("do", [
	/** Empty: nothing is known any more, or what the platform says stands again. */
	z.object({ do: z.literal("name"), text: text(300) }),
	z.object({ do: z.literal("firstName"), text: text(100) }),
	z.object({ do: z.literal("language"), text: text(35) }),
	z.object({ do: z.literal("company"), text: text(200) }),
	z.object({ do: z.literal("vip"), on: z.boolean() }),
	z.object({ do: z.literal("tag"), tag: z.string().check(z.minLength(1), z.maxLength(60)), on: z.boolean() }),
	z.object({ do: z.literal("leadStage"), stage: z.nullable(z.enum(LEAD_STAGES)) }),
	z.object({ do: z.literal("inquiryType"), type: z.nullable(z.enum(INQUIRY_TYPES)) }),
	z.object({ do: z.literal("field"), id, value: z.nullable(fieldValue) }),
	z.object({ do: z.literal("consent"), entry: z.pick(consentEntry, { word: true, how: true, at: true }) }),
	/** With its id, so that it is noted once, however often it is told. */
	z.object({ do: z.literal("sale"), sale }),
	z.object({ do: z.literal("removeSale"), id }),
]);
export type ContactChange = z.infer<typeof contactChange>;
