package life

import "parvi/internal/platform/i18n"

var (
	pageNetworks  = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	pageDesk      = i18n.Text{FI: "Työpöytä", SV: "Arbetsbord", EN: "Desk"}
	pageLifeTitle = i18n.Text{FI: "Elinkaari: {network}", SV: "Livscykel: {network}", EN: "Life: {network}"}
	pageLifeLead  = i18n.Text{
		FI: "Järjestelmä mittaa merkkejä ja ehdottaa. Vaihe muuttuu vain ihmisen päätöksellä.",
		SV: "Systemet mäter tecken och ger förslag. Fasen ändras bara när en människa beslutar om det.",
		EN: "The system measures signs and proposes. The phase changes only by a person’s decision.",
	}
	pagePhase    = i18n.Text{FI: "Vaihe", SV: "Fas", EN: "Phase"}
	pageNoPhase  = i18n.Text{FI: "Vaihetta ei ole kerrottu, joten siitä ei tehdä ehdotuksia.", SV: "Fasen är inte uppgiven och därför ges inga förslag.", EN: "The phase has not been stated, so none is proposed."}
	pageSayPhase = i18n.Text{FI: "Kerro vaihe itse", SV: "Uppge fasen själv", EN: "State the phase yourself"}

	pageProposal     = i18n.Text{FI: "Ehdotus", SV: "Förslag", EN: "Proposal"}
	pageProposed     = i18n.Text{FI: "Ehdotettu vaihe: {phase}", SV: "Föreslagen fas: {phase}", EN: "Proposed phase: {phase}"}
	pageAnswerBy     = i18n.Text{FI: "Vastaa viimeistään {date}.", SV: "Svara senast {date}.", EN: "Answer by {date}."}
	pageOverdue      = i18n.Text{FI: "Vastausaika päättyi {date}.", SV: "Svarstiden gick ut {date}.", EN: "The time to answer ended on {date}."}
	pageConfirm      = i18n.Text{FI: "Vahvista vaihe", SV: "Bekräfta fasen", EN: "Confirm the phase"}
	pageDecline      = i18n.Text{FI: "Hylkää ehdotus", SV: "Avvisa förslaget", EN: "Decline the proposal"}
	pageReason       = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	pageDeclineHint  = i18n.Text{FI: "Samaa vaihetta ei ehdoteta uudelleen {n} kuukauteen.", SV: "Samma fas föreslås inte på nytt på {n} månader.", EN: "The same phase is not proposed again for {n} months."}
	pageConfirmed    = i18n.Text{FI: "Vaihe on vahvistettu.", SV: "Fasen är bekräftad.", EN: "The phase is confirmed."}
	pageDeclined     = i18n.Text{FI: "Ehdotus on hylätty.", SV: "Förslaget är avvisat.", EN: "The proposal is declined."}
	pageEarlier      = i18n.Text{FI: "Aiemmat ehdotukset", SV: "Tidigare förslag", EN: "Earlier proposals"}
	pageWasConfirmed = i18n.Text{FI: "vahvistettu {date}", SV: "bekräftat {date}", EN: "confirmed {date}"}
	pageWasDeclined  = i18n.Text{FI: "hylätty {date}", SV: "avvisat {date}", EN: "declined {date}"}

	pageSigns      = i18n.Text{FI: "Merkit nyt", SV: "Tecknen nu", EN: "Signs now"}
	pageSignsHint  = i18n.Text{FI: "Viimeisten 12 kuukauden aikana.", SV: "Under de senaste 12 månaderna.", EN: "Over the last 12 months."}
	factMeetings   = i18n.Text{FI: "Pidettyjä tapaamisia", SV: "Hållna träffar", EN: "Meetings held"}
	factLast       = i18n.Text{FI: "Edellinen tapaaminen", SV: "Senaste träff", EN: "Last meeting"}
	factNext       = i18n.Text{FI: "Seuraava tapaaminen", SV: "Nästa träff", EN: "Next meeting"}
	factAttended   = i18n.Text{FI: "Mukana viimeksi", SV: "Antal deltagare senast", EN: "Attendance lately"}
	factPosts      = i18n.Text{FI: "Kirjoituksia", SV: "Inlägg", EN: "Posts"}
	factAuthors    = i18n.Text{FI: "Kirjoittajia", SV: "Skribenter", EN: "People who wrote"}
	factContact    = i18n.Text{FI: "Yhteyshenkilö", SV: "Kontaktperson", EN: "Contact person"}
	factTurnover   = i18n.Text{FI: "Uusia ja lähteneitä jäseniä", SV: "Nya och avgångna medlemmar", EN: "Members joined and left"}
	factFunding    = i18n.Text{FI: "Rahoitus päättyy", SV: "Finansieringen upphör", EN: "Funding ends"}
	factReview     = i18n.Text{FI: "Tarkastelun päivä", SV: "Dag för översyn", EN: "Day of review"}
	wordYes        = i18n.Text{FI: "on", SV: "finns", EN: "yes"}
	wordNone       = i18n.Text{FI: "puuttuu", SV: "saknas", EN: "missing"}
	wordJoinedLeft = i18n.Text{FI: "tuli {joined}, lähti {left}", SV: "{joined} nya, {left} lämnade", EN: "{joined} joined, {left} left"}

	pagePulse         = i18n.Text{FI: "Verkoston pulssi", SV: "Nätverkets puls", EN: "The network’s pulse"}
	pagePulseHint     = i18n.Text{FI: "Vain summia: alle viiden ihmisen lukuja ei näytetä.", SV: "Bara summor: antal under fem personer visas inte.", EN: "Sums only: numbers under five people are not shown."}
	pageQuarter       = i18n.Text{FI: "Neljännes", SV: "Kvartal", EN: "Quarter"}
	chartMet          = i18n.Text{FI: "Tapaamiset", SV: "Träffar", EN: "Meetings"}
	chartAttended     = i18n.Text{FI: "Mukana olleet", SV: "Deltagare", EN: "Attendance"}
	chartPosts        = i18n.Text{FI: "Kirjoitukset", SV: "Inlägg", EN: "Posts"}
	chartReplies      = i18n.Text{FI: "Vastaukset", SV: "Svar", EN: "Replies"}
	chartAuthors      = i18n.Text{FI: "Kirjoittajat", SV: "Skribenter", EN: "People who wrote"}
	chartJoined       = i18n.Text{FI: "Tulleet", SV: "Nya medlemmar", EN: "Joined"}
	chartLeft         = i18n.Text{FI: "Lähteneet", SV: "Lämnade", EN: "Left"}
	chartTalk         = i18n.Text{FI: "Keskustelu", SV: "Diskussionen", EN: "Discussion"}
	chartTurnover     = i18n.Text{FI: "Tulleet ja lähteneet", SV: "Nya och avgångna medlemmar", EN: "Joined and left"}
	sentenceAttended  = i18n.Text{FI: "Kahdessa vuodessa on pidetty {meetings}, ja mukana on oltu yhteensä {n} kertaa.", SV: "På två år har {meetings} hållits, med sammanlagt {n} deltaganden.", EN: "In two years {meetings} have been held, with {n} attendances in all."}
	sentenceTalk      = i18n.Text{FI: "Kahdessa vuodessa on kirjoitettu {posts}.", SV: "På två år har {posts} skrivits.", EN: "In two years {posts} have been written."}
	sentenceTurnover  = i18n.Text{FI: "Kahdessa vuodessa tuli {joined} jäsentä ja lähti {left}.", SV: "På två år fick nätverket {joined} nya medlemmar och {left} lämnade det.", EN: "In two years {joined} members joined and {left} left."}
	sentenceTurnovers = i18n.Text{FI: "Kahdessa vuodessa verkostoihin tuli {joined} jäsenyyttä ja päättyi {left}.", SV: "På två år fick nätverken {joined} nya medlemskap och {left} upphörde.", EN: "In two years the networks got {joined} memberships and {left} ended."}
	countMeetings     = i18n.Count{
		One:   i18n.Text{FI: "{n} tapaaminen", SV: "{n} träff", EN: "{n} meeting"},
		Other: i18n.Text{FI: "{n} tapaamista", SV: "{n} träffar", EN: "{n} meetings"},
	}
	countPosts = i18n.Count{
		One:   i18n.Text{FI: "{n} kirjoitus", SV: "{n} inlägg", EN: "{n} post"},
		Other: i18n.Text{FI: "{n} kirjoitusta", SV: "{n} inlägg", EN: "{n} posts"},
	}

	pageSteps      = i18n.Text{FI: "Mitä verkostolle tehdään", SV: "Vad ska göras med nätverket", EN: "What to do with the network"}
	stepRenew      = i18n.Text{FI: "Uudista", SV: "Förnya", EN: "Renew"}
	stepRenewText  = i18n.Text{FI: "Tarkoitus käydään läpi jäsenten kanssa, ja seuraava tapaaminen on sovittu.", SV: "Syftet gås igenom med medlemmarna och nästa träff är bokad.", EN: "The purpose is gone through with the members, and the next meeting is dated."}
	stepRest       = i18n.Text{FI: "Jätä lepäämään", SV: "Låt vila", EN: "Let rest"}
	stepRestText   = i18n.Text{FI: "Tietoinen tauko, jonka jälkeen tilannetta tarkastellaan.", SV: "En medveten paus, efter vilken läget ses över.", EN: "A conscious pause, after which the situation is reviewed."}
	stepMerge      = i18n.Text{FI: "Yhdistä toiseen verkostoon", SV: "Slå samman med ett annat nätverk", EN: "Merge into another network"}
	stepMergeText  = i18n.Text{FI: "Jokaiselta kysytään kerran. Historia säilyy, ja osoite ohjaa perille.", SV: "Var och en tillfrågas en gång. Historiken finns kvar och adressen leder vidare.", EN: "Everybody is asked once. History stays, and the address leads on."}
	stepEnd        = i18n.Text{FI: "Päätä verkosto", SV: "Avsluta nätverket", EN: "End the network"}
	stepEndText    = i18n.Text{FI: "Viestit loppuvat, historia säilyy ja aineiston voi ladata.", SV: "Meddelandena upphör, historiken finns kvar och materialet kan laddas ner.", EN: "Messages stop, history stays, and the material can be downloaded."}
	stepHandover   = i18n.Text{FI: "Siirrä tehtävät", SV: "Överlämna uppgifterna", EN: "Hand over"}
	stepHandText   = i18n.Text{FI: "Siirtosivulla on valmiina, mikä odottaa ja missä kaikki on.", SV: "Överlämningssidan berättar vad som väntar och var allt finns.", EN: "The hand-over page writes itself: what waits, and where everything is."}
	stepExport     = i18n.Text{FI: "Lataa verkoston aineisto (ZIP)", SV: "Ladda ner nätverkets material (ZIP)", EN: "Download the network’s material (ZIP)"}
	stepExportText = i18n.Text{FI: "Sivut, tapaamiset, muistiinpanot ja kirjoitukset: HTML, JSON ja tiedostot.", SV: "Sidor, träffar, anteckningar och inlägg: HTML, JSON och filer.", EN: "Pages, meetings, notes and posts: HTML, JSON and files."}

	pageRenewTitle = i18n.Text{FI: "Uudista verkosto: {network}", SV: "Förnya nätverket {network}", EN: "Renew the network {network}"}
	pageRenewLead  = i18n.Text{FI: "Verkosto jatkaa toimivana. Tarkista ensin nämä.", SV: "Nätverket fortsätter sin verksamhet. Kontrollera först detta.", EN: "The network goes on as active. Check these first."}
	renewSteps     = []i18n.Text{
		{FI: "Kysy jäseniltä, mitä he verkostolta nyt tarvitsevat.", SV: "Fråga medlemmarna vad de nu behöver av nätverket.", EN: "Ask the members what they now need from the network."},
		{FI: "Käykää perustajan kysymykset läpi yhdessä ja päivittäkää vastaukset.", SV: "Gå igenom grundarens frågor tillsammans och uppdatera svaren.", EN: "Go through the founder’s questions together and update the answers."},
		{FI: "Sopikaa vetäjistä, pelisäännöistä ja vuoden suunnitelmasta.", SV: "Kom överens om ledare, spelregler och en plan för året.", EN: "Agree on leads, ground rules and a plan for the year."},
		{FI: "Sopikaa seuraava tapaaminen.", SV: "Boka nästa träff.", EN: "Date the next meeting."},
	}
	fieldHow    = i18n.Text{FI: "Mitä verkoston kanssa sovittiin", SV: "Vad ni kom överens om i nätverket", EN: "What was agreed with the network"}
	pageRenewed = i18n.Text{FI: "Verkosto on uudistettu.", SV: "Nätverket är förnyat.", EN: "The network is renewed."}
	pageCall    = i18n.Text{FI: "Kutsu tapaaminen koolle", SV: "Sammankalla en träff", EN: "Call a meeting"}

	pageRestTitle = i18n.Text{FI: "Jätä lepäämään: {network}", SV: "Låt nätverket vila: {network}", EN: "Let the network rest: {network}"}
	pageRestLead  = i18n.Text{FI: "Verkosto pysyy luettelossa lepäävänä. Tarkastelun päivänä muistutamme verkostosta vastaavia.", SV: "Nätverket finns kvar i katalogen som vilande. På dagen för översyn påminner vi dem som ansvarar för nätverket.", EN: "The network stays in the directory as resting. On the day of review we remind those who answer for it."}
	fieldReview   = i18n.Text{FI: "Tarkastelun päivä", SV: "Dag för översyn", EN: "Day of review"}
	fieldWhyRest  = i18n.Text{FI: "Miksi verkosto lepää", SV: "Varför nätverket vilar", EN: "Why the network rests"}
	pageRested    = i18n.Text{FI: "Verkosto lepää.", SV: "Nätverket vilar.", EN: "The network rests."}

	pageMergeTitle = i18n.Text{FI: "Yhdistä verkosto: {network}", SV: "Slå samman nätverket {network}", EN: "Merge the network {network}"}
	pageMergeLead  = i18n.Text{FI: "Niiltä, jotka eivät kuulu toiseen verkostoon, kysytään kerran. Molempiin kuuluville vain kerrotaan.", SV: "De som inte hör till det andra nätverket tillfrågas en gång. De som hör till båda får bara veta.", EN: "Those who are not in the other network are asked once. Those in both are only told."}
	fieldInto      = i18n.Text{FI: "Mihin verkostoon", SV: "Med vilket nätverk", EN: "Into which network"}
	fieldChoose    = i18n.Text{FI: "Valitse verkosto", SV: "Välj nätverk", EN: "Choose a network"}
	fieldOn        = i18n.Text{FI: "Mistä päivästä alkaen", SV: "Från och med vilken dag", EN: "From which day"}
	fieldOnHint    = i18n.Text{FI: "Vastausaikaa on oltava vähintään {n} päivää.", SV: "Svarstiden ska vara minst {n} dagar.", EN: "There must be at least {n} days to answer."}
	fieldSilent    = i18n.Text{FI: "Jos joku ei vastaa", SV: "Om någon inte svarar", EN: "If somebody does not answer"}
	silentNames    = map[Answer]i18n.Text{
		Stay:     {FI: "häntä ei siirretä, eikä hän saa enää viestejä", SV: "flyttas personen inte och får inga fler meddelanden", EN: "they are not moved and get no more messages"},
		ToFollow: {FI: "hän seuraa toista verkostoa samalla viestiasetuksella", SV: "följer personen det andra nätverket med samma inställning", EN: "they follow the other network with the same mail setting"},
	}
	fieldNote        = i18n.Text{FI: "Mitä kerrot jäsenille", SV: "Vad du berättar för medlemmarna", EN: "What you tell the members"}
	pageAnnounce     = i18n.Text{FI: "Ilmoita yhdistymisestä", SV: "Meddela om sammanslagningen", EN: "Announce the merging"}
	pageAnnounced    = i18n.Text{FI: "Yhdistyminen on ilmoitettu.", SV: "Sammanslagningen är meddelad.", EN: "The merging is announced."}
	pageMerges       = i18n.Text{FI: "Yhdistyminen", SV: "Sammanslagning", EN: "Merging"}
	pageMergeLine    = i18n.Text{FI: "{from} on {date} alkaen osa verkostoa {into}.", SV: "{from} är från och med {date} en del av {into}.", EN: "From {date} {from} is part of {into}."}
	pageMergeWaits   = i18n.Text{FI: "Odottaa toisen verkoston suostumusta.", SV: "Väntar på det andra nätverkets samtycke.", EN: "Waits for the other network’s consent."}
	pageMergeGoes    = i18n.Text{FI: "Jäseniltä kysytään. Vastausaika päättyy {date}.", SV: "Medlemmarna tillfrågas. Svarstiden går ut {date}.", EN: "The members are being asked. The time to answer ends on {date}."}
	pageMergeMoving  = i18n.Text{FI: "Jäseniä siirretään.", SV: "Medlemmarna flyttas.", EN: "Members are being moved."}
	pageMergeAnswers = i18n.Text{FI: "Kysytty {asked} ihmiseltä: jäseneksi {member}, seuraa {follower}, ei siirry {none}, ei vastausta {silent}.", SV: "{asked} personer tillfrågade: medlem {member}, följer {follower}, flyttar inte {none}, inget svar {silent}.", EN: "{asked} people asked: member {member}, follows {follower}, does not move {none}, no answer {silent}."}
	pageAgree        = i18n.Text{FI: "Suostu yhdistymiseen", SV: "Godkänn sammanslagningen", EN: "Agree to the merging"}
	pageAgreed       = i18n.Text{FI: "Suostumus on annettu, ja jäsenille kerrotaan.", SV: "Samtycket är givet och medlemmarna får veta.", EN: "Consent is given, and the members are told."}
	pageCallOff      = i18n.Text{FI: "Peru yhdistyminen", SV: "Ställ in sammanslagningen", EN: "Call the merging off"}
	pageCalledOff    = i18n.Text{FI: "Yhdistyminen on peruttu.", SV: "Sammanslagningen är inställd.", EN: "The merging is called off."}

	pageAskTitle = i18n.Text{FI: "Verkosto {from} yhdistyy", SV: "Nätverket {from} slås samman", EN: "The network {from} is merging"}
	pageAskHead  = i18n.Text{FI: "Mitä haluat tehdä", SV: "Vad vill du göra", EN: "What do you want to do"}
	answerNames  = map[Answer]i18n.Text{
		ToMember: {FI: "Siirryn jäseneksi", SV: "Jag går över som medlem", EN: "I move as a member"},
		ToFollow: {FI: "Vain seuraan", SV: "Jag följer bara", EN: "I only follow"},
		Stay:     {FI: "En siirry", SV: "Jag går inte över", EN: "I do not move"},
	}
	pageAskSave    = i18n.Text{FI: "Lähetä vastaus", SV: "Skicka svaret", EN: "Send the answer"}
	pageAskSaved   = i18n.Text{FI: "Vastauksesi on tallessa.", SV: "Ditt svar är sparat.", EN: "Your answer is saved."}
	pageAskYours   = i18n.Text{FI: "Vastauksesi: {answer}. Voit muuttaa sitä {date} asti.", SV: "Ditt svar: {answer}. Du kan ändra det till och med {date}.", EN: "Your answer: {answer}. You can change it until {date}."}
	pageAskInBoth  = i18n.Text{FI: "Kuulut jo molempiin verkostoihin. Sinun ei tarvitse tehdä mitään.", SV: "Du hör redan till båda nätverken. Du behöver inte göra något.", EN: "You are already in both networks. You need do nothing."}
	pageAskClosed  = i18n.Text{FI: "Vastausaika on päättynyt", SV: "Svarstiden har gått ut", EN: "The time to answer has passed"}
	pageAskOff     = i18n.Text{FI: "Yhdistyminen on peruttu", SV: "Sammanslagningen är inställd", EN: "The merging has been called off"}
	pageAskOffText = i18n.Text{FI: "Verkostot jatkavat erikseen. Sinun ei tarvitse tehdä mitään.", SV: "Nätverken fortsätter var för sig. Du behöver inte göra något.", EN: "The networks go on apart. You need do nothing."}

	pageEndTitle  = i18n.Text{FI: "Päätä verkosto: {network}", SV: "Avsluta nätverket {network}", EN: "End the network {network}"}
	pageEndLead   = i18n.Text{FI: "Viimeisen päivän jälkeen verkostoon ei liitytä eikä siitä lähetetä viestejä. Kaikki saavat yhden viimeisen viestin.", SV: "Efter den sista dagen kan ingen gå med och inga meddelanden skickas. Alla får ett sista meddelande.", EN: "After the last day nobody joins and nothing is sent. Everybody gets one last message."}
	fieldLast     = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dag", EN: "Last day"}
	fieldProduced = i18n.Text{FI: "Mitä verkosto sai aikaan", SV: "Vad nätverket åstadkom", EN: "What the network achieved"}
	fieldOnward   = i18n.Text{FI: "Mihin jäsenet voivat siirtyä", SV: "Vart medlemmarna kan gå härnäst", EN: "Where the members can go next"}
	pageEndDo     = i18n.Text{FI: "Päätä verkosto", SV: "Avsluta nätverket", EN: "End the network"}
	pageEndSaved  = i18n.Text{FI: "Verkoston viimeinen päivä on {date}.", SV: "Nätverkets sista dag är {date}.", EN: "The network’s last day is {date}."}
	pageEndComes  = i18n.Text{FI: "Verkosto päättyy {date}", SV: "Nätverket avslutas {date}", EN: "The network ends on {date}"}
	pageEndText   = i18n.Text{FI: "Päätöksen voi vielä perua.", SV: "Beslutet kan ännu återtas.", EN: "The decision can still be taken back."}
	pageKeepOn    = i18n.Text{FI: "Älä päätä verkostoa", SV: "Avsluta inte nätverket", EN: "Do not end the network"}
	pageKeptOn    = i18n.Text{FI: "Verkosto jatkuu.", SV: "Nätverket fortsätter.", EN: "The network goes on."}

	pagePulseTitle = i18n.Text{FI: "Verkostojen pulssi", SV: "Nätverkens puls", EN: "The pulse of networks"}
	pagePulseLead  = i18n.Text{FI: "Verkostot, joista vastaat, rinnakkain. Ylimpänä on se, jossa on eniten merkkejä hiipumisesta.", SV: "Nätverken som du ansvarar för sida vid sida. De med flest tecken på att avta först.", EN: "The networks you answer for, side by side. Those with most signs of fading come first."}
	columnNetwork  = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	columnMeetings = i18n.Text{FI: "Tapaamisia 12 kk", SV: "Träffar 12 mån.", EN: "Meetings, 12 months"}
	columnNext     = i18n.Text{FI: "Seuraava", SV: "Nästa", EN: "Next"}
	columnMembers  = i18n.Text{FI: "Jäseniä", SV: "Medlemmar", EN: "Members"}
	columnAuthors  = i18n.Text{FI: "Kirjoittajia", SV: "Skribenter", EN: "Writers"}
	columnSigns    = i18n.Text{FI: "Merkkejä hiipumisesta", SV: "Tecken på avtagande", EN: "Signs of fading"}
	pageSettings   = i18n.Text{FI: "Rajat ja määräajat", SV: "Gränser och tidsfrister", EN: "Thresholds and time limits"}

	pageSettingsTitle = i18n.Text{FI: "Elinkaaren rajat", SV: "Gränser för livscykeln", EN: "Thresholds of the life of networks"}
	pageSettingsLead  = i18n.Text{FI: "Rajat koskevat verkostoja, joita järjestö tai sen alla oleva järjestö johtaa. Oletukset ovat Parven omia.", SV: "Gränserna gäller nätverk som organisationen eller en organisation under den leder. Standardvärdena är Parvis egna.", EN: "The thresholds apply to networks led by the organisation or one below it. The defaults are Parvi’s own."}
	fieldOrg          = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	pageShow          = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	pageSave          = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageSaved         = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	pageNoOrgs        = i18n.Text{FI: "Et koordinoi minkään järjestön puolesta.", SV: "Du koordinerar inte för någon organisation.", EN: "You do not coordinate for any organisation."}
	settingNames      = map[string]i18n.Text{
		"active_meetings": {FI: "Toimiva: tapaamisia 12 kuukaudessa vähintään", SV: "Aktivt: minst så många träffar på 12 månader", EN: "Active: at least this many meetings in 12 months"},
		"quiet_months":    {FI: "Hiipuva: kuukautta ilman tapaamista, eikä seuraavaa ole sovittu", SV: "Avtagande: månader utan träff och utan bokad träff", EN: "Fading: months without a meeting and none dated"},
		"falling_row":     {FI: "Hiipuva: tapaamista peräkkäin, joissa väki vähenee", SV: "Avtagande: träffar i rad med allt färre deltagare", EN: "Fading: meetings in a row with fewer people each time"},
		"silent_posts":    {FI: "Hiipuva: kirjoitusta, joista kaikki ovat vetäjien", SV: "Avtagande: inlägg av vilka alla är ledarnas", EN: "Fading: posts, all of them by the leads"},
		"fading_signs":    {FI: "Merkkejä, joista hiipumista ehdotetaan", SV: "Tecken som räcker för förslag om avtagande", EN: "Signs from which fading is proposed"},
		"answer_days":     {FI: "Päiviä vastata ehdotukseen", SV: "Dagar att svara på ett förslag", EN: "Days to answer a proposal"},
		"again_months":    {FI: "Kuukautta ennen kuin hylättyä ehdotetaan uudelleen", SV: "Månader innan ett avvisat förslag ges på nytt", EN: "Months before what was declined is proposed again"},
		"funding_months":  {FI: "Kuukautta ennen rahoituksen päättymistä varoitetaan", SV: "Månader före finansieringens slut som varning ges", EN: "Months ahead of the end of funding to warn"},
		"merge_days":      {FI: "Päiviä vastata, kun verkosto yhdistyy", SV: "Dagar att svara när ett nätverk slås samman", EN: "Days to answer when a network merges"},
		"clash_share":     {FI: "Päällekkäisyys: yhteisiä jäseniä prosenttia pienemmästä verkostosta", SV: "Krock: gemensamma medlemmar i procent av det mindre nätverket", EN: "Clash: members in common, per cent of the smaller network"},
		"clash_days":      {FI: "Päällekkäisyys: päivää tapaamisten välillä enintään", SV: "Krock: högst så många dagar mellan träffarna", EN: "Clash: at most this many days between the meetings"},
		"export_months":   {FI: "Kuukautta, joina päättyneen verkoston aineiston voi ladata", SV: "Månader som ett avslutat nätverks material kan laddas ner", EN: "Months in which an ended network’s material can be downloaded"},
	}
)
