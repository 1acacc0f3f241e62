package life

import "parvi/internal/platform/i18n"

var (
	saysQuiet = i18n.Count{
		One:   i18n.Text{FI: "Edellisestä tapaamisesta {date} on kulunut {n} kuukausi, eikä seuraavaa ole sovittu.", SV: "Det har gått {n} månad sedan den senaste träffen {date} och nästa är inte bokad.", EN: "The last meeting was on {date}, {n} month ago, and the next is not dated."},
		Other: i18n.Text{FI: "Edellisestä tapaamisesta {date} on kulunut {n} kuukautta, eikä seuraavaa ole sovittu.", SV: "Det har gått {n} månader sedan den senaste träffen {date} och nästa är inte bokad.", EN: "The last meeting was on {date}, {n} months ago, and the next is not dated."},
	}
	saysNever = i18n.Count{
		One:   i18n.Text{FI: "Verkosto ei ole tavannut {n} kuukauteen, eikä tapaamista ole sovittu.", SV: "Nätverket har inte träffats på {n} månad och ingen träff är bokad.", EN: "The network has not met for {n} month, and no meeting is dated."},
		Other: i18n.Text{FI: "Verkosto ei ole tavannut {n} kuukauteen, eikä tapaamista ole sovittu.", SV: "Nätverket har inte träffats på {n} månader och ingen träff är bokad.", EN: "The network has not met for {n} months, and no meeting is dated."},
	}
	saysFalling   = i18n.Text{FI: "Tapaamisissa on ollut joka kerralla vähemmän ihmisiä: {numbers}.", SV: "Antalet deltagare har sjunkit vid varje träff: {numbers}.", EN: "Each meeting has had fewer people than the one before: {numbers}."}
	saysLeadsOnly = i18n.Text{FI: "Keskusteluun kirjoittavat vain vetäjät ja yhteyshenkilöt ({n} kirjoitusta vuodessa).", SV: "Bara ledarna och kontaktpersonerna skriver ({n} inlägg på ett år).", EN: "Only the leads and contact persons write ({n} posts in a year)."}
	saysNoContact = i18n.Text{FI: "Verkostolla ei ole yhteyshenkilöä.", SV: "Nätverket har ingen kontaktperson.", EN: "The network has no contact person."}
	saysLeaving   = i18n.Text{FI: "Vuoden aikana lähti {n} jäsentä ja tuli {of}.", SV: "Under året lämnade {n} medlemmar nätverket och {of} gick med.", EN: "Over the year {n} members left and {of} joined."}
	saysMeetings  = i18n.Count{
		One:   i18n.Text{FI: "{n} tapaaminen on pidetty vuoden aikana.", SV: "{n} träff har hållits under ett år.", EN: "{n} meeting has been held in a year."},
		Other: i18n.Text{FI: "{n} tapaamista on pidetty vuoden aikana.", SV: "{n} träffar har hållits under ett år.", EN: "{n} meetings have been held in a year."},
	}
	saysDated     = i18n.Text{FI: "Seuraava tapaaminen on sovittu: {date}.", SV: "Nästa träff är bokad: {date}.", EN: "The next meeting is dated: {date}."}
	saysWriting   = i18n.Text{FI: "Keskusteluun kirjoittaa {n} ihmistä.", SV: "{n} personer skriver i diskussionen.", EN: "{n} people write in the discussion."}
	saysRestarted = i18n.Text{FI: "Verkosto tapaa, vaikka sen on sanottu lepäävän.", SV: "Nätverket träffas, fast det sägs vara vilande.", EN: "The network meets although it is said to be resting."}
	saysFew       = i18n.Text{FI: "alle 5", SV: "under 5", EN: "under 5"}
	partQuarter   = i18n.Text{FI: "{n}. neljännes {year}", SV: "Kvartal {n} {year}", EN: "Quarter {n} of {year}"}
)
