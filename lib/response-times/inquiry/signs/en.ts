import type { Sign } from "../sign.ts";

export const ENGLISH: readonly Sign[] = [
	{
		says: "support",
		weight: 1,
		words: `order where, package where, parcel where, delivery where, track, not arrived, hasn arrived, hasnt arrived, didn arrive,
		didnt arrive, never arrived, not received, haven received, havent received, when arrive, delay, status order, status parcel, order number,
		shipped yet, dispatched, courier, log in, login, sign in, password, account, locked out, verification, reset, return, exchange, swap, refund, replac,
		warranty, guarantee, broke, broken, defect, fault, damaged, cracked, leaking, doesn work, doesnt work, not working, isn working,
		isnt working, won work, wont work, wont turn, won turn, stopped working, error, crash, freezes, glitch, wrong item, wrong size,
		wrong colour, wrong color, wrong product, wrong address, missing, cancel, change address, change order, change size, update address,
		how do, how use, how set up, instructions, manual, install, charged twice, charged double, payment failed, payment declined,
		card declined, invalid, apply code, discount code, promo code, voucher code, unsubscribe, subscription, receipt, confirmation email, invoice copy, invoice download,
		help with order, help with account, cannot find, can find order, spare part, doesn fit, doesnt fit, too small, too big, repair`,
	},
	{
		says: "support",
		weight: 1,
		words:
			"cannot log, cant log, can log in, cant access, cannot access, doesn charge, doesnt charge, need help",
	},
	{
		says: "sales",
		weight: 1,
		words: `price, pricing, how much, cost, available, availability, in stock, back in stock, restock, sold out, ship to, deliver to, do you ship, do ship,
		do you deliver, shipping to, shipping cost, delivery cost, quote, bulk, wholesale price, order pieces, would like order, want order, want buy, like buy, interested in buying,
		purchase, place order, can still order, do you have, do you sell, do you offer, other colours, other colors, which size, what size, size guide, come in, gift card,
		gift wrap, pay by, pay with, pay invoice, instalment, installment, klarna, paypal, discount for, any discount, student discount, sale, book, booking,
		appointment, reserve, reservation, demo, trial, difference between, recommend, suitable, which one, custom made, personalis, personaliz, engrav, last minute gift, preorder, pre order, subscribe price`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `unhappy, disappoint, unacceptable, ridiculous, rude, terrible, horrible, awful, disgust, worst, rip off, ripoff, ripped off, scam, fraud, joke,
		shame, disgrace, fed up, sick of, never again, never order, won be ordering, wont order, poor experience, bad experience, poor service, bad service, poor quality, complain,
		complaint, furious, angry, annoyed, dissatisf, unprofessional, incompetent, lied, liars, lies, ignored, ignoring, nobody replies, nobody answers, no one replies, no one answers, nobody responds,
		no one responds, no response, waste of money, wasted, cheated, misleading, false advertising, fell apart, falling apart, garbage, rubbish, trash, crap, pathetic, frustrat,
		consumer protection, trading standards, lawyer, sue you, bad review, one star, report you, money back now, not what paid, glass food, glass bit, glass swallow, shard, mould, mold, food poisoning, made sick, hair in`,
	},
	{
		says: "complaint",
		weight: 1,
		words:
			"still no, promised, weeks waiting, waiting weeks, waiting month, third time, second time, yet again, once again, again nothing, nothing came, still nothing, how is possible, not acceptable, overcharged, allergic reaction, burned, burnt, injured",
	},
	{
		says: "collaboration",
		weight: 2,
		words: `collab, partnership, partner with, partnering, sponsor, influencer, content creator, creator, ugc, media kit, mediakit, affiliate, ambassador,
		interview, feature you, feature your, magazine, journalist, podcast, =press, press release, blogger, giveaway brand, giveaway together, giveaway with, distributor, wholesaler, reseller, retailer, stockist, photographer, exchange for, barter,
		work together, working together, cooperat, brand deal, paid promotion, shoutout, cross promot, tv show, documentary, exhibition, trade fair, charity event, donate, join forces, our agency, our followers, guest post, pr package, franchise, stock your, shoot your, shoot for`,
	},
	{
		says: "general",
		weight: 0.3,
		words:
			"hello, =hi, hey, good morning, good evening, have nice, have great day, thank, thanks, thx, love your, looks beautiful, looks amazing, gorgeous, beautiful, great work, well done, congrat, happy birthday, merry christmas",
	},
	{
		says: "general",
		weight: 2,
		words:
			"parking, are you open, =open on, =open at, opening hours, opening times, what time close, what time open, where shop, where store, where located, where exactly, hiring, job, vacanc, internship, cv, song, story music, dog friendly, allow dogs, wheelchair, follow you, newsletter sign",
	},
	{
		says: "urgent",
		weight: 2,
		words:
			"urgent, emergency, asap, soon as possible, right away, immediately, straight away, right now, last minute, time sensitive, hacked, stolen, =fire, caught fire, smoke, sparks, allergic, glass food, glass swallow, shard, hospital, swallowed, choking, choke, poisoning, bleeding, burned, burnt, electric shock, lawyer, police, sue, legal action, consumer protection, report you, unauthori, without permission charged",
	},
	{
		says: "when",
		weight: 1,
		words:
			"today, tonight, tomorrow, this evening, this afternoon, this morning, in hour, in hours, within hour, an hour, minutes, noon, tmrw",
	},
	{
		says: "need",
		weight: 1,
		words:
			"=need, needed, deadline, quick, hurry, wedding, funeral, flight, fly, leaving, leave, exam, presentation, meeting, party, birthday, please call, delivery tomorrow, latest, gift, stuck, waiting outside",
	},
	{ says: "urgent", weight: -1, words: "open today, open tomorrow, thank, thanks, open tonight, how was" },
	{ says: "urgent", weight: -3, words: "not_urgent, no_rush, no_hurry, take_your_time, whenever" },
	{
		says: "support",
		weight: 1,
		words: `delivery date, postpone, moved house, wrong email, confirmation, how long refund, logging me out, logs me out, find invoice, need invoice, wash it, stays black, black screen, bluetooth, pair, neighbour, neighbor, marked delivered, says delivered, empty box, empty package, half order, only one arrived, delete account, close account, qr code, battery, expired, loyalty points, my points, pick up, pickup, resend, send again, not turn on, doesn turn, doesnt turn, doesn open, doesnt open, doesn show, doesnt show, can change, can you change, update, settings, blank, stuck, ordered by mistake, ordered twice, customs, where is it, not come yet, hasn come, hasnt come, still hasn, still hasnt, still not here, does not work, did not arrive, has not arrived, have not received, is not working, cant find, screen, screw`,
	},
	{
		says: "sales",
		weight: 1,
		words: `vegan, waterproof, comes with, include, still available, minimum order, free shipping, delivery time, how long delivery, how long shipping, dimensions, measurements, weigh, material, made of, interested, catalog, catalogue, price list, rent, black friday, offer, sell, buy, order, table for, rooms, in size, in stock, next drop, when available, when back, launch, shipping abroad, international, package deal, membership, per month, per person, gift voucher, gift idea, any left, for two people, ship`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `not recommend, arrogant, useless, lost customer, losing customer, last time, never buy, never shop, never coming back, nothing like photo, nothing like picture, not as described, cheap quality, cheaply made, hung up, on hold, no apology, took my money, shocking, appalling, nightmare, dirty, cold food, stale, embarrass, how dare, laughable, unbelievable, outrageous, unfair, regret, so bad, really bad, very bad, poor, overpriced, ripping, stealing, thieves, customer service bad, hate, broken promises, empty promises, excuses, mess, chargeback, smells, unhelpful, horrend, insult, treated`,
	},
	{
		says: "collaboration",
		weight: 2,
		words: `co brand, market stall, raffle, charity, we are organising, we are organizing, =festival, speaker, workshop together, dealer, carry your, supplier, white label, our company offers, we offer, reels, blog, review your, test your, try your products, in return, commission, student project, thesis, campaign, marketing agency, seo, grow your, i have followers, followers, brand, promote, promotion with, publish, newspaper, radio, youtube, tiktok, feature, resell, retail store, represent, join our event, sponsorship, invest`,
	},
	{
		says: "general",
		weight: 2,
		words: `just wanted to say, greetings from, made my day, which font, which filter, which camera, what filter, who designed, who made, where was photo, where is photo, picture taken, name of song, founder, story behind, toilets, wifi, open sunday, open on, open during, open over, close early, closed, which bus, how get there, nearest, work for you, apply, student job, part time, model in, recipe, good luck, love it, love this, inspiring`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `exploded, explode, overheat, melted, smell gas, rash, swelling, swollen, doctor, medicine, insulin, flood, identity theft, someone ordered my account, cancel immediately, stop order, before ships, before shipped, shock from, cut my, cut himself, cut herself, bleed, infected, vomit, throwing up, choked, scald, danger, unsafe, stranded`,
	},
	{
		says: "when",
		weight: 1,
		words: `=now, by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by sunday, this friday, this saturday, this weekend, pm, am, tmr, tonite, within next, in minutes, by noon, by end of day`,
	},
	{
		says: "need",
		weight: 1,
		words: `must, have to, guests, starts, event, ceremony, standing, waiting, help, cancel, before, baby, airport, hotel, check in, closing, closes, publish, print, catch, train, need it`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `=vet, my dog sick, dog ill, cat ill, passed out, unconscious, poisoned, sick after, ill after, outside your, front of your, at the door, someone else using, took over`,
	},
	{
		says: "need",
		weight: 1,
		words: `reply, answer, respond, confirm, call me, on air, airs, live, interview, show, pick up, running out, last chance, can i still`,
	},
	{
		says: "sales",
		weight: 0.7,
		words: `do you have, have you got, got any, colour, color, size, gift, discount, kids, for child, skin, tickets, course, class, lesson, in store, try on, version, where buy, where can buy, how order, how can order`,
	},
	{
		says: "sales",
		weight: 1,
		words: `how_do_i_order, how_can_i_order, prices for, cost of, sensitive skin, can i get`,
	},
	{
		says: "support",
		weight: 0.8,
		words: `my order, my package, my parcel, my account, my subscription, my delivery, problem, issue, ordered, i bought, bought, clean, fix, help me, tried`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `not happy, not satisfied, expected more, expected better, zero stars, clown, deserve, for that price, for this price, never had such`,
	},
	{
		says: "collaboration",
		weight: 1,
		words: `proposal, propose, business inquiries, business enquiries, marketing, =pr, content, video, channel, together, our readers, our audience, our listeners, our store, our shop, we are a`,
	},
	{
		says: "need",
		weight: 1,
		words: `cancelled, canceled, dropped out, step in, fill in, shoot, filming, feedback, comment, our issue, on time`,
	},
];
