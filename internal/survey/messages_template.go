package survey

import "parvi/internal/platform/i18n"

// The network barometer.
var (
	barometerTitle = i18n.Text{FI: "Verkoston puntari", SV: "Nätverkets barometer", EN: "Network barometer"}
	barometerWhy   = i18n.Text{
		FI: "Kysymme kerran vuodessa, mitä verkosto sinulle antaa ja mitä siinä pitäisi muuttaa. Vastaaminen vie noin viisi minuuttia. Käymme tulokset läpi yhdessä.",
		SV: "En gång om året frågar vi vad nätverket ger dig och vad som borde ändras. Det tar ungefär fem minuter att svara. Vi går igenom resultaten tillsammans.",
		EN: "Once a year we ask what the network gives you and what should change in it. Answering takes about five minutes. We go through the results together.",
	}
	askSince      = i18n.Text{FI: "Kuinka kauan olet ollut mukana verkostossa?", SV: "Hur länge har du varit med i nätverket?", EN: "How long have you been in the network?"}
	sinceUnder    = i18n.Text{FI: "Alle vuoden", SV: "Under ett år", EN: "Less than a year"}
	sinceSome     = i18n.Text{FI: "1–3 vuotta", SV: "1–3 år", EN: "1 to 3 years"}
	sinceOver     = i18n.Text{FI: "Yli 3 vuotta", SV: "Över 3 år", EN: "More than 3 years"}
	askBenefit    = i18n.Text{FI: "Kuinka paljon verkostosta on sinulle hyötyä työssäsi?", SV: "Hur stor nytta har du av nätverket i ditt arbete?", EN: "How much use is the network to you in your work?"}
	askGains      = i18n.Text{FI: "Mitä olet saanut verkostosta?", SV: "Vad har du fått av nätverket?", EN: "What have you gained from the network?"}
	gainKnowledge = i18n.Text{FI: "Tietoa ja uusia näkökulmia", SV: "Kunskap och nya perspektiv", EN: "Knowledge and new views"}
	gainPeers     = i18n.Text{FI: "Vertaistukea", SV: "Kollegialt stöd", EN: "Support from peers"}
	gainPartners  = i18n.Text{FI: "Yhteistyökumppaneita", SV: "Samarbetspartner", EN: "Partners to work with"}
	gainSkills    = i18n.Text{FI: "Taitoja, joita olen käyttänyt työssäni", SV: "Färdigheter som jag har använt i arbetet", EN: "Skills that I have used in my work"}
	gainInfluence = i18n.Text{FI: "Mahdollisuuden vaikuttaa yhdessä", SV: "Möjlighet att påverka tillsammans", EN: "A way to have influence together"}
	gainNothing   = i18n.Text{FI: "En vielä mitään", SV: "Inget ännu", EN: "Nothing yet"}
	askClimate    = i18n.Text{FI: "Millainen ilmapiiri verkostossa on?", SV: "Hurdan är stämningen i nätverket?", EN: "What is the climate in the network like?"}
	askLeading    = i18n.Text{FI: "Miten verkoston vetäminen toimii?", SV: "Hur fungerar ledningen av nätverket?", EN: "How well is the network led?"}
	askMeetings   = i18n.Text{FI: "Miten tapaamiset vastaavat tarpeitasi?", SV: "Hur motsvarar träffarna dina behov?", EN: "How well do the meetings meet your needs?"}
	askHowOften   = i18n.Text{FI: "Onko tapaamisia ollut sopivasti?", SV: "Har det varit lagom många träffar?", EN: "Have there been enough meetings?"}
	oftenFew      = i18n.Text{FI: "Liian vähän", SV: "För få", EN: "Too few"}
	oftenRight    = i18n.Text{FI: "Sopivasti", SV: "Lagom", EN: "The right number"}
	oftenMany     = i18n.Text{FI: "Liian paljon", SV: "För många", EN: "Too many"}
	askChange     = i18n.Text{FI: "Mitä muuttaisit verkostossa?", SV: "Vad skulle du ändra i nätverket?", EN: "What would you change in the network?"}
	askStay       = i18n.Text{FI: "Mikä kannattaa säilyttää ennallaan?", SV: "Vad ska bevaras som det är?", EN: "What should stay as it is?"}

	endNotAtAll  = i18n.Text{FI: "Ei lainkaan", SV: "Inte alls", EN: "Not at all"}
	endVeryMuch  = i18n.Text{FI: "Erittäin paljon", SV: "Väldigt mycket", EN: "Very much"}
	endGuarded   = i18n.Text{FI: "Varautunut", SV: "Avvaktande", EN: "Guarded"}
	endTrusting  = i18n.Text{FI: "Avoin ja luottavainen", SV: "Öppen och förtroendefull", EN: "Open and trusting"}
	endBadly     = i18n.Text{FI: "Huonosti", SV: "Dåligt", EN: "Badly"}
	endVeryWell  = i18n.Text{FI: "Erittäin hyvin", SV: "Mycket bra", EN: "Very well"}
	endPoor      = i18n.Text{FI: "Heikko", SV: "Svag", EN: "Poor"}
	endExcellent = i18n.Text{FI: "Erinomainen", SV: "Utmärkt", EN: "Excellent"}
	endFully     = i18n.Text{FI: "Täysin", SV: "Helt", EN: "Fully"}
	endNo        = i18n.Text{FI: "En suosittelisi", SV: "Nej, det skulle jag inte", EN: "I would not"}
	endCertainly = i18n.Text{FI: "Suosittelisin ehdottomasti", SV: "Ja, absolut", EN: "I certainly would"}
)

// The study before a strategy.
var (
	strategyTitle = i18n.Text{FI: "Mitä strategiamme pohjaksi?", SV: "Vad ska vår strategi bygga på?", EN: "What should our strategy build on?"}
	strategyWhy   = i18n.Text{
		FI: "Valmistelemme uutta strategiaa. Kysymme, mitä järjestösi tarvitsee ja mihin yhteinen työmme pitäisi suunnata. Vastaaminen vie noin kymmenen minuuttia.",
		SV: "Vi förbereder en ny strategi. Vi frågar vad din organisation behöver och vad vårt gemensamma arbete borde inriktas på. Det tar ungefär tio minuter att svara.",
		EN: "We are preparing a new strategy. We ask what your organisation needs and where our common work should go. Answering takes about ten minutes.",
	}
	askRole           = i18n.Text{FI: "Missä tehtävässä vastaat?", SV: "I vilken roll svarar du?", EN: "In which role do you answer?"}
	roleTrust         = i18n.Text{FI: "Luottamushenkilö", SV: "Förtroendevald", EN: "Elected representative"}
	roleLead          = i18n.Text{FI: "Toiminnanjohtaja tai muu johto", SV: "Verksamhetsledare eller annan ledning", EN: "Executive director or other management"}
	roleStaff         = i18n.Text{FI: "Muu työntekijä", SV: "Annan anställd", EN: "Other employee"}
	roleOther         = i18n.Text{FI: "Muu", SV: "Annan", EN: "Other"}
	askImportance     = i18n.Text{FI: "Kuinka tärkeää yhteinen työmme on järjestöllesi?", SV: "Hur viktigt är vårt gemensamma arbete för din organisation?", EN: "How important is our common work to your organisation?"}
	askSuccess        = i18n.Text{FI: "Miten olemme onnistuneet viime vuosina?", SV: "Hur har vi lyckats de senaste åren?", EN: "How well have we done in recent years?"}
	askNeeds          = i18n.Text{FI: "Missä järjestösi tarvitsee eniten tukea?", SV: "Var behöver din organisation mest stöd?", EN: "Where does your organisation need support most?"}
	needInfluence     = i18n.Text{FI: "Vaikuttaminen", SV: "Påverkansarbete", EN: "Having influence"}
	needLearning      = i18n.Text{FI: "Koulutus ja osaaminen", SV: "Utbildning och kompetens", EN: "Training and skills"}
	needNetworks      = i18n.Text{FI: "Verkostot ja vertaistuki", SV: "Nätverk och kollegialt stöd", EN: "Networks and support from peers"}
	needFunding       = i18n.Text{FI: "Rahoitus ja talous", SV: "Finansiering och ekonomi", EN: "Funding and finances"}
	needCommunication = i18n.Text{FI: "Viestintä", SV: "Kommunikation", EN: "Communication"}
	needRegion        = i18n.Text{FI: "Yhteistyö alueella", SV: "Samarbete i regionen", EN: "Working together in the region"}
	askSurroundings   = i18n.Text{FI: "Mikä järjestösi toimintaympäristössä muuttuu eniten lähivuosina?", SV: "Vad förändras mest i din organisations omvärld under de närmaste åren?", EN: "What will change most around your organisation in the coming years?"}
	askMore           = i18n.Text{FI: "Mitä meidän pitäisi tehdä enemmän?", SV: "Vad borde vi göra mer?", EN: "What should we do more of?"}
	askLess           = i18n.Text{FI: "Mistä voisimme luopua?", SV: "Vad kunde vi sluta med?", EN: "What could we give up?"}
)

// The feedback on a course: the core that is the same for all of them.
var (
	feedbackTitle = i18n.Text{FI: "Palaute koulutuksesta", SV: "Respons på utbildningen", EN: "Feedback on the training"}
	feedbackWhy   = i18n.Text{
		FI: "Kerro, miten koulutus onnistui. Vastaaminen on vapaaehtoista, ja saat todistuksen vastaamattakin.",
		SV: "Berätta hur utbildningen lyckades. Det är frivilligt att svara, och du får ditt intyg även om du inte svarar.",
		EN: "Tell us how the training went. Answering is voluntary, and you get your certificate without it.",
	}
	askOverall      = i18n.Text{FI: "Minkä arvosanan annat koulutukselle?", SV: "Vilket betyg ger du utbildningen?", EN: "What mark do you give the training?"}
	askAims         = i18n.Text{FI: "Opitko sen, mitä tulit oppimaan?", SV: "Lärde du dig det du kom för att lära dig?", EN: "Did you learn what you came to learn?"}
	askTeaching     = i18n.Text{FI: "Minkä arvosanan annat opetukselle?", SV: "Vilket betyg ger du undervisningen?", EN: "What mark do you give the teaching?"}
	askUse          = i18n.Text{FI: "Kuinka paljon voit käyttää oppimaasi?", SV: "Hur mycket kan du använda det du lärde dig?", EN: "How much can you use what you learnt?"}
	askArrangements = i18n.Text{FI: "Miten järjestelyt toimivat?", SV: "Hur fungerade arrangemangen?", EN: "How well did the arrangements work?"}
	askRecommend    = i18n.Text{FI: "Suosittelisitko koulutusta muille?", SV: "Skulle du rekommendera utbildningen för andra?", EN: "Would you recommend the training to others?"}
	askGood         = i18n.Text{FI: "Mikä koulutuksessa oli hyvää?", SV: "Vad var bra i utbildningen?", EN: "What was good about the training?"}
	askBetter       = i18n.Text{FI: "Mitä pitäisi tehdä toisin?", SV: "Vad borde göras annorlunda?", EN: "What should be done differently?"}
)
