package digest

import "parvi/internal/platform/i18n"

// Label names the page of one's mail.
var Label = pageMail

var (
	pageMine         = i18n.Text{FI: "Oma sivu", SV: "Min sida", EN: "My page"}
	pageMail         = i18n.Text{FI: "Sähköpostin asetukset", SV: "Inställningar för e-post", EN: "E-mail settings"}
	pageMailLead     = i18n.Text{FI: "Valitse, mitä sähköpostia saat verkostoista ja keskusteluista. Viestit omista ilmoittautumisistasi saat aina.", SV: "Välj vilken e-post du får från nätverk och diskussioner. Meddelanden om dina egna anmälningar får du alltid.", EN: "Choose what mail you get from networks and discussions. Mail about your own registrations always comes."}
	pageNetworks     = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	pageNetwork      = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageNoNetworks   = i18n.Text{FI: "Et ole mukana verkostoissa.", SV: "Du är inte med i något nätverk.", EN: "You are not in any network."}
	pageFindNetworks = i18n.Text{FI: "Etsi verkosto", SV: "Sök ett nätverk", EN: "Find a network"}
	pageThreads      = i18n.Text{FI: "Keskustelut", SV: "Diskussioner", EN: "Discussions"}
	pageThreadsHint  = i18n.Text{FI: "Keskustelun asetus menee verkoston asetuksen edelle.", SV: "Inställningen för en diskussion går före nätverkets.", EN: "The setting of a discussion goes before that of its network."}
	pageThread       = i18n.Text{FI: "Keskustelu", SV: "Diskussion", EN: "Discussion"}
	pageUnreadable   = i18n.Text{FI: "Keskustelu, jota et voi enää lukea", SV: "En diskussion som du inte längre kan läsa", EN: "A discussion you can no longer read"}
	pageSetting      = i18n.Text{FI: "Mitä lähetämme", SV: "Vad vi skickar", EN: "What we send"}
	pageSettingOf    = i18n.Text{FI: "Mitä lähetämme: {name}", SV: "Vad vi skickar: {name}", EN: "What we send: {name}"}
	pageAsSpace      = i18n.Text{FI: "Kuten verkostosta", SV: "Som från nätverket", EN: "As from its network"}
	pageGeneral      = i18n.Text{FI: "Kaikki viestit", SV: "Alla meddelanden", EN: "All mail"}
	pageDefault      = i18n.Text{FI: "Uusista verkostoista lähetämme", SV: "Från nya nätverk skickar vi", EN: "From new networks we send"}
	pageDefaultHint  = i18n.Text{FI: "Tämä on valmiina, kun liityt verkostoon. Voit vaihtaa sen liittyessäsi.", SV: "Det här är förvalt när du går med i ett nätverk. Du kan ändra det när du går med.", EN: "This is chosen beforehand when you join a network. You can change it as you join."}
	pageLang         = i18n.Text{FI: "Viestien kieli", SV: "Språk i meddelandena", EN: "Language of mail"}
	pageSave         = i18n.Text{FI: "Tallenna asetukset", SV: "Spara inställningarna", EN: "Save settings"}
	pageSaved        = i18n.Text{FI: "Tallensimme asetukset.", SV: "Vi sparade inställningarna.", EN: "We saved the settings."}
	pageOffTitle     = i18n.Text{FI: "Lopeta kaikki", SV: "Avsluta allt", EN: "Stop everything"}
	pageOffText      = i18n.Text{FI: "Et saa enää viestejä etkä kutsuja mistään verkostosta. Pysyt verkostojen jäsenenä.", SV: "Du får inte längre meddelanden eller inbjudningar från något nätverk. Du är kvar som medlem i nätverken.", EN: "You get no more mail or invitations from any network. You stay a member of your networks."}
	pageOff          = i18n.Text{FI: "Lopeta kaikki viestit", SV: "Avsluta alla meddelanden", EN: "Stop all mail"}
	pageAllOff       = i18n.Text{FI: "Verkostoista ei tule sinulle enää sähköpostia.", SV: "Du får inte längre e-post från nätverken.", EN: "No more mail comes to you from networks."}

	pageStoppedAddress  = i18n.Text{FI: "Tähän osoitteeseen ei lähde sähköpostia: {email}", SV: "Till den här adressen skickas ingen e-post: {email}", EN: "No mail goes to this address: {email}"}
	pageReasonHard      = i18n.Text{FI: "Viestimme palasivat, koska osoitetta ei löytynyt.", SV: "Våra meddelanden kom tillbaka eftersom adressen inte hittades.", EN: "Our mail came back because the address was not found."}
	pageReasonSoft      = i18n.Text{FI: "Viestimme palasivat monta kertaa. Postilaatikko saattoi olla täynnä.", SV: "Våra meddelanden kom tillbaka flera gånger. Postlådan kan ha varit full.", EN: "Our mail came back several times. The mailbox may have been full."}
	pageReasonComplaint = i18n.Text{FI: "Viestimme ilmoitettiin roskapostiksi.", SV: "Våra meddelanden anmäldes som skräppost.", EN: "Our mail was reported as spam."}
	pageRestore         = i18n.Text{FI: "Ota osoite käyttöön: {email}", SV: "Ta adressen i bruk: {email}", EN: "Use the address again: {email}"}
	pageRestored        = i18n.Text{FI: "Lähetämme taas sähköpostia osoitteeseesi.", SV: "Vi skickar igen e-post till din adress.", EN: "We send mail to your address again."}

	pageStopTitle    = i18n.Text{FI: "Lopetetaanko koosteet?", SV: "Ska sammandragen avslutas?", EN: "Stop the digests?"}
	pageStopText     = i18n.Text{FI: "Et saa enää koosteita verkostoista etkä keskusteluista. Kutsut tapaamisiin saat edelleen.", SV: "Du får inte längre sammandrag från nätverk och diskussioner. Inbjudningar till träffar får du fortfarande.", EN: "You get no more digests of networks and discussions. Invitations to meetings still come."}
	pageStopButton   = i18n.Text{FI: "Lopeta koosteet", SV: "Avsluta sammandragen", EN: "Stop the digests"}
	pageStoppedTitle = i18n.Text{FI: "Koosteet on lopetettu", SV: "Sammandragen är avslutade", EN: "The digests have stopped"}
	pageStoppedText  = i18n.Text{FI: "Et saa enää koosteita. Kutsut tapaamisiin saat edelleen.", SV: "Du får inte längre sammandrag. Inbjudningar till träffar får du fortfarande.", EN: "You get no more digests. Invitations to meetings still come."}
	pageToSettings   = i18n.Text{FI: "Sähköpostin asetuksiin", SV: "Till inställningarna för e-post", EN: "To the e-mail settings"}

	refDigests = i18n.Text{FI: "koosteet", SV: "sammandrag", EN: "digests"}
	retainSent = i18n.Text{
		FI: "Tieto siitä, milloin ihmiselle on lähetetty kooste ja mistä verkostoista, poistetaan 90 päivän kuluttua.",
		SV: "Uppgiften om när ett sammandrag har skickats till en människa och från vilka nätverk raderas efter 90 dagar.",
		EN: "When a digest was sent to a person, and of which networks, is deleted after 90 days.",
	}
)
