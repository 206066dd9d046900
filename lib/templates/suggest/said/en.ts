/** As in `said.ts`: how customers put it in English. */
export const SAID_EN = `
delay: the package was meant to be here on Tuesday and there's nothing / it has been three weeks and I've got nothing / my stuff still didn't show up / when can I expect my delivery / tracking says delivered but I never got it / how much longer will this take to get here
track: which carrier are you using and what's the code / did it leave your warehouse yet / can I see where my parcel is right now / tracking hasn't updated since monday / the link to follow my shipment doesn't open
order: only one of the two things was in the box / you sent me somebody else's order / I got the wrong thing / one item is missing from my package / I have a question about an order I placed
address: I typed the wrong street number, please fix it / can it go to my office instead / I put in the wrong zip code / please ship it to my parents / I'm moving next week, where will it be delivered
return: it isn't what I expected, how can I send it back / do I have to pay for return shipping / how many days do I have to return something / where do I find the return label / I changed my mind and want to give it back
swap: I need one size bigger / the trousers are too tight, do you have them in L / could you change it for another colour / it doesn't fit me, can I trade it for a medium / ordered the wrong size, can we switch
cancel: I don't need it any more, don't ship it please / can I still call off my purchase / I accidentally ordered it twice, remove one / please stop the order before it goes out / changed my mind, want to cancel
refund: the money still isn't on my account / you took the payment two times / I returned it two weeks ago and haven't got my money / when do you pay me back / please refund me
damaged: one of the cups was smashed when I opened the box / there is a big scratch on it / it came with a hole / the packaging was torn and the item is dented / the bottle leaked all over the parcel
fix: it just won't start / how do I set this up / the app keeps crashing / the battery dies after ten minutes / it shows an error and then nothing happens / I can't pair it with my phone / buttons don't respond
login: can't get into my account / it says wrong password but it's right / I'm not getting the code by sms / reset link expired / how can I change the email of my account / it won't let me sign up
sorry: this is a joke, I'm done with you / your staff was so rude to me / total waste of money / I expected much better from you / I want to make a complaint / very unhappy customer here / what a rip off
amends: what are you going to do to make up for this / I think I deserve something for the trouble / do I get compensation for the wait / a voucher would be the least
price: what would that cost me / how much do you charge for it / price please / what's the price of the red bag / how much with delivery
prices: can you send me your rates / do you have a catalogue / what are the prices of your packages / is there a menu with prices / send me the full list please
stock: do you have it in black / any chance it comes back / when will you get more of these / it says sold out on the site / do you still have this one
book: could I come by tomorrow at three / do you have anything free next week / I need to move my appointment / can I reserve a table for four / how do I make a booking
call: what's your phone number / I'd rather talk than type / could you ring me back tomorrow / can we do a video call / when can I reach you by phone
wholesale: I own a boutique and would love to stock your brand / do you sell in bulk / what is your minimum order for retailers / we would like to order 200 pieces for our company / looking for a supplier
qualify: which of these two is better for beginners / I'd like to know more about your service / can you help me choose / I'm not sure what I need / is it suitable for kids / what do you recommend for dry hair / tell me more about it please
thinking: I need to sleep on it / I'll talk to my husband and come back to you / not sure yet, maybe next month / it's a bit much for me right now / let me check my budget first
deal: I'll have it / I want to buy this, where do I order / do you take paypal / sounds good, send me the invoice / how does payment work / put me down for one
paid: I've just made the transfer / did my payment come through / ordered yesterday but no confirmation mail / just sent you the money / is my order confirmed
collab: I'd love to work with your brand / do you have a pr list / could I get a product for a review on my channel / I make videos on tiktok, interested in a partnership / are you looking for ambassadors
brief: great, the terms are fine for me / what do you need me to post and when / I agree, send me the contract / fee is ok, when do we start
late: why is nobody replying / I wrote to you two days ago / hello, anybody there / any update on this please / still no answer from you / did you read my message
colleague: I want to speak with your boss / who is in charge of invoices / can I talk to a real person and not a bot / please pass me on to someone who can help / I have a question for your hr department
hours: when do you open tomorrow / until what time is the shop open / are you open on saturdays / what are your hours / can I still come in at six / where is your shop and when are you there
closed: are you closed over christmas / do you work on public holidays / it's urgent, I need help now / open on new year's eve / are you on vacation
thanks: thanks a million / that's so kind of you / you were a big help / perfect, cheers / great, thank you / appreciate it / thanks for the quick reply
solved: it's working again now / never mind, I found it / problem solved / the parcel came today, all good / got it sorted
review: it's so beautiful, I'm in love / best purchase ever / I'm really happy with it / will definitely order again / the quality is amazing / 10 out of 10 / five stars
low: only two stars from me / it was okay but not great / I'd give it a 3 / could have been better to be honest / 2
share: I posted a picture with it and tagged you / look at my story / made a reel about your product / here's a photo of me wearing it / you can repost it
optout: don't write me any more / take me off your list / I don't want advertising / please delete my number / unsubscribe me / stop
optin: let me know when you have something new / how do I join your newsletter / can you notify me when it launches / I'd like to hear about new drops / put me on the waiting list
offer: do you have a code for first orders / any sales coming up / student discount / my voucher code is not accepted / can you do a better price / is there free shipping
cannot: can you make an exception for me / could you do it for free / can you engrave a name on it / is it possible to have it made in my size / I know it's past thirty days but
dm: I left you a comment under your last post / as I wrote in the comments / see my comment
praise: your page is great / keep up the good work / love what you are doing / so inspiring / congratulations on your shop
got: hi, I have a question / hello there / can you help me / good morning, are you there for a question
delay: my order is late / what happened to my delivery / it was supposed to come on friday
return: not for me, can you take it back / how does sending back work / I'm not happy with the colour and would like to return
swap: too long for me, is there a shorter one / comes up huge / can I get the same in a 39
cancel: call it off please / take my order out of the system / I won't be needing it after all
refund: have you sent the refund / I was billed more than once / still waiting for my cash
damaged: it fell apart on the first day / arrived in bits / the zip is ripped / it's all dented and dirty
fix: it's dead after a week / no sound comes out / it makes a strange noise and stops / the screen stays black
login: forgot my pass / the site doesn't recognise my email / I'm locked out
sorry: enough already with your service / I'm so angry right now / you people are useless / zero stars for this treatment
stock: will the white ones come back in 38 / are there any left / is it gone for good / can I still get it somewhere
book: any time free on thursday / is there space for two tonight / can you squeeze me in / what days do you have
late: so are you going to answer or not / ?? / I'm still here waiting for a reply
price: what are you asking for the blue one / how many euros is that
deal: ok I want two, what now / reserve it for me I'm buying
got: are you there / I need some information
`;
