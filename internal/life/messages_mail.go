package life

import "parvi/internal/platform/i18n"

var (
	dutyOrphan     = i18n.Text{FI: "Kukaan ei koordinoi verkostoa: {network}", SV: "Ingen koordinerar nätverket {network}", EN: "Nobody coordinates the network {network}"}
	dutyOrphanMeta = i18n.Text{FI: "Ota verkosto vastuullesi tai sovi, kuka jatkaa.", SV: "Ta över nätverket eller kom överens om vem som fortsätter.", EN: "Take the network over, or agree on who goes on."}
	dutyAdopt      = i18n.Text{FI: "Katso tilanne", SV: "Se läget", EN: "See the situation"}
	dutyProposal   = i18n.Text{FI: "{network}: ehdotettu vaihe on {phase}", SV: "{network}: föreslagen fas är {phase}", EN: "{network}: the proposed phase is {phase}"}
	dutyDecide     = i18n.Text{FI: "Päätä", SV: "Besluta", EN: "Decide"}
	dutyReview     = i18n.Text{FI: "Lepäävän verkoston tarkastelu: {network}", SV: "Översyn av det vilande nätverket {network}", EN: "Review of the resting network {network}"}
	dutyLook       = i18n.Text{FI: "Tarkastele", SV: "Se över", EN: "Review"}
	dutyMerge      = i18n.Text{FI: "Toinen verkosto haluaa yhdistyä tähän: {network}", SV: "Ett annat nätverk vill slås samman med {network}", EN: "Another network wants to merge into {network}"}
	dutyEnd        = i18n.Text{FI: "Verkosto ei voi päättyä, ennen kuin tapaamiset on peruttu: {network}", SV: "Nätverket {network} kan inte avslutas innan träffarna har ställts in", EN: "The network {network} cannot end before its meetings are cancelled"}

	mailWhy = i18n.Text{FI: "Saat tämän viestin, koska vastaat verkostosta: {network}.", SV: "Du får det här meddelandet eftersom du ansvarar för nätverket {network}.", EN: "You get this because you answer for the network {network}."}
	mailOwn = i18n.Text{FI: "Saat tämän viestin, koska kuulut verkostoon tai seuraat sitä: {network}.", SV: "Du får det här meddelandet eftersom du hör till nätverket {network} eller följer det.", EN: "You get this because you belong to the network {network} or follow it."}

	mailProposalSubject = i18n.Text{FI: "Onko verkoston vaihe {phase}? {network}", SV: "Är nätverkets fas {phase}? {network}", EN: "Is the network’s phase {phase}? {network}"}
	mailProposalText    = i18n.Text{
		FI: "Merkit puhuvat sen puolesta, että verkoston vaihe on nyt {phase}. Vaihe muuttuu vasta, kun vahvistat sen. Voit myös hylätä ehdotuksen, uudistaa verkoston, jättää sen lepäämään, yhdistää tai päättää sen. Vastaa viimeistään {date}.",
		SV: "Tecknen talar för att nätverkets fas nu är {phase}. Fasen ändras först när du bekräftar den. Du kan också avvisa förslaget, förnya nätverket, låta det vila, slå samman eller avsluta det. Svara senast {date}.",
		EN: "The signs say that the network’s phase is now {phase}. The phase changes only when you confirm it. You can also decline the proposal, or renew, rest, merge or end the network. Answer by {date}.",
	}
	mailProposalButton = i18n.Text{FI: "Katso ja päätä", SV: "Se och besluta", EN: "See and decide"}

	mailOverdueSubject = i18n.Text{FI: "Ehdotus odottaa yhä päätöstä: {network}", SV: "Ett förslag väntar fortfarande på beslut: {network}", EN: "A proposal still waits for a decision: {network}"}
	mailOverdueText    = i18n.Text{
		FI: "Ehdotukseen verkoston vaiheesta piti vastata viimeistään {date}. Päätös on nyt koordinoijien tehtävä.",
		SV: "Förslaget om nätverkets fas skulle ha besvarats senast {date}. Beslutet är nu koordinatorernas uppgift.",
		EN: "The proposal of the network’s phase was to be answered by {date}. The decision is now the coordinators’ task.",
	}

	mailReviewSubject = i18n.Text{FI: "Lepäävää verkostoa on aika tarkastella: {network}", SV: "Dags att se över det vilande nätverket {network}", EN: "Time to review the resting network {network}"}
	mailReviewText    = i18n.Text{
		FI: "Verkosto jätettiin lepäämään, ja tarkastelun päivä on {date}. Päätä yhdessä jäsenten kanssa, jatkuuko verkosto, lepääkö se vielä vai päättyykö se.",
		SV: "Nätverket fick vila, och dagen för översyn är {date}. Besluta med medlemmarna om nätverket fortsätter, vilar en tid till eller avslutas.",
		EN: "The network was put to rest, and the day of review is {date}. Decide with the members whether it goes on, rests longer or ends.",
	}
	mailToLife = i18n.Text{FI: "Verkoston elinkaari", SV: "Nätverkets livscykel", EN: "The life of the network"}

	mailFundingSubject = i18n.Text{FI: "Rahoitus päättyy {date}: {network}", SV: "Finansieringen upphör {date}: {network}", EN: "Funding ends on {date}: {network}"}
	mailFundingText    = i18n.Text{
		FI: "Verkoston rahoitus päättyy {date}. Nyt on aika sopia, miten verkosto jatkuu, kenelle koordinointi siirtyy tai miten se päätetään.",
		SV: "Nätverkets finansiering upphör {date}. Nu är det dags att komma överens om hur nätverket fortsätter, vem som tar över koordineringen eller hur det avslutas.",
		EN: "The network’s funding ends on {date}. Now is the time to agree on how it goes on, who takes over coordinating it, or how it is ended.",
	}

	mailConsentSubject = i18n.Text{FI: "Verkosto haluaa yhdistyä verkostoonne: {network}", SV: "Ett nätverk vill slås samman med ert: {network}", EN: "A network wants to merge into yours: {network}"}
	mailConsentText    = i18n.Text{
		FI: "Verkosto {from} haluaa yhdistyä verkostoonne {date} alkaen. Sen jäsenille kerrotaan vasta, kun te olette suostuneet.",
		SV: "Nätverket {from} vill slås samman med ert från och med {date}. Dess medlemmar får veta det först när ni har gått med på det.",
		EN: "The network {from} wants to merge into yours from {date}. Its members are told only after you have agreed.",
	}

	mailMergeSubject = i18n.Text{FI: "Verkosto {from} yhdistyy: mitä haluat tehdä?", SV: "Nätverket {from} slås samman: vad vill du göra?", EN: "The network {from} is merging: what do you want to do?"}
	mailMergeText    = i18n.Text{
		FI: "{from} on {date} alkaen osa verkostoa {into}. Voit siirtyä jäseneksi, vain seurata tai olla siirtymättä.",
		SV: "Från och med {date} är {from} en del av nätverket {into}. Du kan gå över som medlem, bara följa eller låta bli.",
		EN: "From {date} {from} is part of the network {into}. You can move as a member, only follow, or not move.",
	}
	mailMergeSilent = map[Answer]i18n.Text{
		Stay: {
			FI: "Vastaa viimeistään {date}. Jos et vastaa, sinua ei siirretä etkä saa enää viestejä.",
			SV: "Svara senast {date}. Om du inte svarar flyttas du inte och får inga fler meddelanden.",
			EN: "Answer by {date}. If you do not answer, you are not moved and get no more messages.",
		},
		ToFollow: {
			FI: "Vastaa viimeistään {date}. Jos et vastaa, seuraat verkostoa samalla viestiasetuksella kuin nyt.",
			SV: "Svara senast {date}. Om du inte svarar följer du nätverket med samma inställning för meddelanden som nu.",
			EN: "Answer by {date}. If you do not answer, you follow the network with the same mail setting as now.",
		},
	}
	mailMergeButton  = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	mailMergeAgainTo = i18n.Text{FI: "Muistutus: verkosto {from} yhdistyy", SV: "Påminnelse: nätverket {from} slås samman", EN: "Reminder: the network {from} is merging"}

	mailMergeBothSubject = i18n.Text{FI: "Verkostosi {from} ja {into} yhdistyvät", SV: "Dina nätverk {from} och {into} slås samman", EN: "Your networks {from} and {into} are merging"}
	mailMergeBothText    = i18n.Text{
		FI: "{from} on {date} alkaen osa verkostoa {into}. Kuulut molempiin, joten sinun ei tarvitse tehdä mitään. Jäsenyytesi säilyy, ja viestejä tulee sen asetuksen mukaan, joka tarkoittaa vähemmän viestejä.",
		SV: "Från och med {date} är {from} en del av nätverket {into}. Du hör till båda och behöver inte göra något. Ditt medlemskap finns kvar och meddelandena följer den inställning som ger färre meddelanden.",
		EN: "From {date} {from} is part of the network {into}. You are in both and need do nothing. Your membership stays, and messages follow the setting that means fewer of them.",
	}
	mailToNetwork = i18n.Text{FI: "Verkoston sivu", SV: "Nätverkets sida", EN: "The network’s page"}

	mailMergeOffSubject = i18n.Text{FI: "Verkostot eivät yhdisty: {from}", SV: "Nätverken slås inte samman: {from}", EN: "The networks do not merge: {from}"}
	mailMergeOffText    = i18n.Text{
		FI: "Kerroimme aiemmin, että {from} yhdistyy verkostoon {into}. Yhdistyminen on peruttu, ja kaikki jatkuu ennallaan.",
		SV: "Vi berättade tidigare att {from} slås samman med {into}. Sammanslagningen har ställts in, och allt fortsätter som förut.",
		EN: "We told you earlier that {from} would merge into {into}. The merging has been called off, and everything goes on as before.",
	}

	mailEndedSubject = i18n.Text{FI: "Verkosto on päättynyt: {network}", SV: "Nätverket {network} har avslutats", EN: "The network {network} has ended"}
	mailEndedText    = i18n.Text{
		FI: "Verkoston viimeinen päivä oli {date}. Tämä on sen viimeinen viesti. Sivu, muistiinpanot ja keskustelut jäävät luettaviksi niille, jotka ovat voineet lukea ne tähänkin asti.",
		SV: "Nätverkets sista dag var {date}. Detta är dess sista meddelande. Sidan, anteckningarna och diskussionerna kan fortfarande läsas av dem som har kunnat läsa dem hittills.",
		EN: "The network’s last day was {date}. This is its last message. The page, notes and discussions stay readable for those who could read them until now.",
	}
	mailOnward = i18n.Text{FI: "Mihin seuraavaksi", SV: "Vart härnäst", EN: "Where to go next"}

	mailStandInSubject = i18n.Text{FI: "Olet sijainen verkostossa: {network}", SV: "Du är ersättare i nätverket {network}", EN: "You stand in in the network {network}"}
	mailStandInText    = i18n.Text{
		FI: "Hoidat verkoston tehtävää ajan {from}–{to}, kun {name} on poissa. Oikeudet ovat sinulla noina päivinä. Siirtosivulta näet, mikä odottaa ja missä kaikki on.",
		SV: "Du sköter uppgiften i nätverket {from}–{to} medan {name} är borta. Du har rättigheterna de dagarna. På överlämningssidan ser du vad som väntar och var allt finns.",
		EN: "You do the task in the network from {from} to {to}, while {name} is away. The rights are yours on those days. The hand-over page shows what waits and where everything is.",
	}
	mailStandInButton = i18n.Text{FI: "Siirtosivu", SV: "Överlämningssidan", EN: "The hand-over page"}
)
