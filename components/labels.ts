/** Words for things that carry an identifier in the data: values, languages, states. */
import type { InquiryType } from "../lib/contract/template.ts";
import type { SuggestionReason } from "../lib/contract/template-records.ts";
import type { MessageKey } from "../lib/i18n/say.ts";
import { say, sayCount } from "../lib/i18n/say.ts";

/** The values our own library asks for have translated names; others are read off the template's own words. */
const VALUE_NAMES = {
	"contact.first_name": "valueFirstName",
	"contact.name": "valueName",
	"contact.handle": "valueHandle",
	"agent.name": "valueAgentName",
	"agent.first_name": "valueAgentFirstName",
	"agent.booking_link": "valueBookingLink",
	"ask.order_number": "valueOrderNumber",
	"ask.answer_by": "valueAnswerBy",
	"ask.back_on": "valueBackOn",
	"ask.opening_hours": "valueOpeningHours",
	"ask.return_point": "valueReturnPoint",
	"ask.amount": "valueAmount",
	"ask.product": "valueProduct",
	"ask.price": "valuePrice",
	"ask.free_times": "valueFreeTimes",
	"ask.contact_address": "valueContactAddress",
	"ask.subject": "valueSubject",
	"ask.code": "valueCode",
	"ask.discount": "valueDiscount",
	"ask.valid_until": "valueValidUntil",
	"ask.tracking_link": "valueTrackingLink",
	"ask.review_link": "valueReviewLink",
	"ask.price_list_link": "valuePriceListLink",
	"ask.payment_link": "valuePaymentLink",
	"ask.product_link": "valueProductLink",
	"ask.tip_link": "valueTipLink",
	"ask.colleague": "valueColleague",
	"ask.alternative": "valueAlternative",
	"ask.brand": "valueBrand",
	"ask.their_post": "valueTheirPost",
	"ask.agreement": "valueAgreement",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** `ask.gift_card` → "Gift card". */
export function valueName(path: string): string {
	if (isNamed(path)) return say(VALUE_NAMES[path]);
	const words = (path.split(".").at(-1) ?? path).replaceAll("_", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function isNamed(path: string): path is keyof typeof VALUE_NAMES {
	return Object.hasOwn(VALUE_NAMES, path);
}

const INQUIRIES: Readonly<Record<InquiryType, MessageKey>> = {
	support: "inquirySupport",
	sales: "inquirySales",
	complaint: "inquiryComplaint",
	collaboration: "inquiryCollaboration",
	general: "inquiryGeneral",
};

export function inquiryName(type: InquiryType): string {
	return say(INQUIRIES[type]);
}

/** Why a template is suggested, in one line. */
export function reasonFor(why: SuggestionReason): string {
	switch (why.kind) {
		case "learned":
			return sayCount("whyLearnedOne", "whyLearnedOther", why.count);
		case "topic":
			return say("whyTopic", { word: why.word });
		case "type":
			return say("whyType", { type: inquiryName(why.type) });
		case "often":
			return say("whyOften");
	}
}
