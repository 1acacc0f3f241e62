package life

import "parvi/internal/platform/i18n"

var (
	msgBounds        = i18n.Text{FI: "Kirjoita luku väliltä {min}–{max}.", SV: "Skriv ett tal mellan {min} och {max}.", EN: "Write a number from {min} to {max}."}
	msgSilentUnknown = i18n.Text{FI: "Valitse, mitä vastaamatta jättäminen tarkoittaa.", SV: "Välj vad ett uteblivet svar betyder.", EN: "Choose what no answer means."}

	msgAnsweredAlready = i18n.Text{
		FI: "Ehdotukseen on jo vastattu tai vaihe on muuttunut. Katso, mitä sivulla lukee nyt.",
		SV: "Förslaget har redan besvarats eller fasen har ändrats. Se vad som står på sidan nu.",
		EN: "The proposal has already been answered, or the phase has changed. See what the page says now.",
	}
	msgReasonMissing = i18n.Text{FI: "Kirjoita perustelu.", SV: "Skriv en motivering.", EN: "Write the reason."}
	msgOver          = i18n.Text{FI: "Verkosto on päättynyt tai yhdistetty.", SV: "Nätverket har avslutats eller slagits samman.", EN: "The network has ended or been merged."}
	msgNextMissing   = i18n.Text{
		FI: "Sovi ensin seuraava tapaaminen. Uudistettu verkosto tarvitsee päivän, jona tavataan.",
		SV: "Boka först nästa träff. Ett förnyat nätverk behöver en dag då man träffas.",
		EN: "Agree on the next meeting first. A renewed network needs a day on which to meet.",
	}
	msgHowMissing    = i18n.Text{FI: "Kirjoita, mitä verkoston kanssa sovittiin.", SV: "Skriv vad ni kom överens om i nätverket.", EN: "Write what was agreed with the network."}
	msgReviewMissing = i18n.Text{FI: "Kirjoita päivä, jona tilannetta tarkastellaan.", SV: "Skriv dagen då läget ses över.", EN: "Write the day on which the situation is reviewed."}
	msgReviewWhen    = i18n.Text{FI: "Valitse päivä seuraavien kahden vuoden ajalta.", SV: "Välj en dag inom de närmaste två åren.", EN: "Choose a day within the next two years."}

	msgIntoMissing = i18n.Text{FI: "Valitse verkosto, johon tämä verkosto yhdistetään.", SV: "Välj nätverket som det här nätverket slås samman med.", EN: "Choose the network that this one merges into."}
	msgIntoOver    = i18n.Text{FI: "Valittu verkosto on päättynyt, yhdistetty tai itse yhdistymässä.", SV: "Det valda nätverket har avslutats, slagits samman eller håller på att slås samman.", EN: "The chosen network has ended, been merged, or is itself about to merge."}
	msgOnMissing   = i18n.Text{FI: "Kirjoita päivä, josta alkaen verkostot ovat yhtä.", SV: "Skriv dagen från vilken nätverken är ett.", EN: "Write the day from which the networks are one."}
	msgOnTooSoon   = i18n.Text{FI: "Jätä jäsenille aikaa vastata: aikaisin päivä on {date}.", SV: "Ge medlemmarna tid att svara: den tidigaste dagen är {date}.", EN: "Leave the members time to answer: the earliest day is {date}."}
	msgMergeOpen   = i18n.Text{FI: "Verkostolla on jo yhdistyminen kesken.", SV: "En sammanslagning av nätverket pågår redan.", EN: "The network is already about to merge."}
	msgMergeMoved  = i18n.Text{FI: "Yhdistyminen on jo alkanut, eikä sitä voi enää perua.", SV: "Sammanslagningen har redan börjat och kan inte längre ställas in.", EN: "The merging has begun and can no longer be withdrawn."}
	msgMergeClosed = i18n.Text{FI: "Vastausaika on päättynyt. Voit liittyä verkostoon sen omalla sivulla.", SV: "Svarstiden har gått ut. Du kan gå med i nätverket på dess egen sida.", EN: "The time to answer has passed. You can join the network on its own page."}
	msgAnswerWhich = i18n.Text{FI: "Valitse yksi vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the options."}

	msgLastMissing  = i18n.Text{FI: "Kirjoita verkoston viimeinen päivä.", SV: "Skriv nätverkets sista dag.", EN: "Write the network’s last day."}
	msgLastWhen     = i18n.Text{FI: "Viimeinen päivä on tänään tai myöhemmin, enintään vuoden päässä.", SV: "Den sista dagen är i dag eller senare, högst ett år framåt.", EN: "The last day is today or later, at most a year ahead."}
	msgMeetingsLeft = i18n.Count{
		One:   i18n.Text{FI: "Verkostolla on {n} tapaaminen viimeisen päivän jälkeen. Peru tai siirrä se ensin.", SV: "Nätverket har {n} träff efter den sista dagen. Ställ in eller flytta den först.", EN: "The network has {n} meeting after its last day. Cancel or move it first."},
		Other: i18n.Text{FI: "Verkostolla on {n} tapaamista viimeisen päivän jälkeen. Peru tai siirrä ne ensin.", SV: "Nätverket har {n} träffar efter den sista dagen. Ställ in eller flytta dem först.", EN: "The network has {n} meetings after its last day. Cancel or move them first."},
	}

	msgPartUnknown = i18n.Text{FI: "Valitse vuosineljännes, kuukausi tai kirjoita päivä.", SV: "Välj ett kvartal, en månad eller skriv en dag.", EN: "Choose a quarter or a month, or write a day."}
	msgYearUnfit   = i18n.Text{FI: "Kirjoita vuosi väliltä {min}–{max}.", SV: "Skriv ett år mellan {min} och {max}.", EN: "Write a year from {min} to {max}."}
	msgTooLong     = i18n.Text{FI: "Teksti on liian pitkä. Enimmäispituus on {max} merkkiä.", SV: "Texten är för lång. Högst {max} tecken.", EN: "The text is too long. The limit is {max} characters."}

	msgAbsentWho    = i18n.Text{FI: "Valitse, kuka on poissa.", SV: "Välj vem som är borta.", EN: "Choose who is away."}
	msgAbsentDays   = i18n.Text{FI: "Kirjoita poissaolon viimeinen päivä. Se ei voi olla ennen ensimmäistä eikä mennyt.", SV: "Skriv frånvarons sista dag. Den kan inte vara före den första eller ha passerat.", EN: "Write the last day of the absence. It cannot be before the first, or past."}
	msgStandInSame  = i18n.Text{FI: "Sijaisen on oltava joku muu kuin poissaoleva.", SV: "Ersättaren ska vara någon annan än den som är borta.", EN: "The stand-in must be somebody other than the person away."}
	msgAdoptWho     = i18n.Text{FI: "Valitse järjestö, joka ottaa verkoston vastuulleen.", SV: "Välj organisationen som tar över nätverket.", EN: "Choose the organisation that takes the network over."}
	msgExportClosed = i18n.Text{FI: "Aineiston voi ladata {n} kuukautta verkoston päättymisen jälkeen. Aika on umpeutunut.", SV: "Materialet kan laddas ner i {n} månader efter att nätverket avslutats. Tiden har gått ut.", EN: "The material can be downloaded for {n} months after the network ended. That time has passed."}

	refProposals = i18n.Text{FI: "vastaukset vaihe-ehdotuksiin", SV: "svar på förslag om fas", EN: "answers to proposals of a phase"}
	refMerges    = i18n.Text{FI: "vastaukset verkostojen yhdistymiseen", SV: "svar om sammanslagning av nätverk", EN: "answers about merging networks"}
	refAbsences  = i18n.Text{FI: "poissaolot ja sijaisuudet", SV: "frånvaro och ersättningar", EN: "absences and standing in"}

	retainAnswers = i18n.Text{
		FI: "Henkilöiden vastaukset verkostojen yhdistymiseen poistetaan 12 kuukautta yhdistymisen jälkeen.",
		SV: "Personernas svar om en sammanslagning av nätverk raderas 12 månader efter sammanslagningen.",
		EN: "People’s answers about merging networks are deleted 12 months after the merging.",
	}
	retainEnded = i18n.Text{
		FI: "Päättyneen verkoston jäsentiedot poistetaan 24 kuukautta päättymisen jälkeen. Lukumäärät säilyvät.",
		SV: "Medlemsuppgifterna i ett avslutat nätverk raderas 24 månader efter att det avslutats. Antalen finns kvar.",
		EN: "The membership data of an ended network are deleted 24 months after its end. The counts stay.",
	}
	retainAbsences = i18n.Text{
		FI: "Poissaolot ja sijaisuudet poistetaan 12 kuukautta niiden päättymisen jälkeen.",
		SV: "Uppgifter om frånvaro och ersättare raderas 12 månader efter att frånvaron upphört.",
		EN: "Absences and stand-ins are deleted 12 months after they end.",
	}
)
