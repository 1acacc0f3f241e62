package feedback

import "parvi/internal/platform/i18n"

var (
	surveyTitle = i18n.Text{FI: "Palaute koulutuksesta: {course}", SV: "Respons på utbildningen: {course}", EN: "Feedback on the training: {course}"}

	msgTooLong = i18n.Text{FI: "Lyhennä kysymys enintään {max} merkkiin.", SV: "Förkorta frågan till högst {max} tecken.", EN: "Shorten the question to at most {max} characters."}
	msgTooMany = i18n.Text{FI: "Omia kysymyksiä on enintään {most}.", SV: "Det finns plats för högst {most} egna frågor.", EN: "There is room for {most} questions of your own."}
	msgAsked   = i18n.Text{FI: "Palautetta on jo pyydetty. Kysymyksiä ei voi enää muuttaa.", SV: "Deltagarna har redan fått frågorna. De kan inte längre ändras.", EN: "People have been asked already. The questions cannot be changed any more."}

	pageTitle = i18n.Text{FI: "Palaute", SV: "Respons", EN: "Feedback"}
	pageLead  = i18n.Text{
		FI: "Osallistujat vastaavat nimettömästi. Alle viiden vastauksen tuloksia ei näytetä, eikä todistus riipu vastaamisesta.",
		SV: "Deltagarna svarar utan namn. Resultat av färre än fem svar visas inte, och intyget beror inte på svaret.",
		EN: "Participants answer without a name. Nothing of fewer than five answers is shown, and no certificate depends on answering.",
	}
	partBefore  = i18n.Text{FI: "Palautetta pyydetään osallistujilta sähköpostilla {date}.", SV: "Deltagarna får frågorna per e-post {date}.", EN: "Participants are asked by mail on {date}."}
	partWaits   = i18n.Text{FI: "Palautetta pyydetään, kun vähintään yksi osallistuja on merkitty läsnä olevaksi.", SV: "Frågorna skickas när minst en deltagare har antecknats som närvarande.", EN: "Participants are asked once at least one of them is marked as present."}
	partOff     = i18n.Text{FI: "Palautetta ei pyydetä.", SV: "Ingen respons begärs.", EN: "No feedback is asked for."}
	partOpen    = i18n.Text{FI: "Palautetta voi antaa {date} asti. Vastanneita on {answered}, kysytty {asked}.", SV: "Man kan svara till och med {date}. {answered} har svarat av {asked}.", EN: "Answers are taken until {date}. {answered} have answered, out of {asked}."}
	partOver    = i18n.Text{FI: "Vastanneita oli {answered}, kysytty {asked}.", SV: "{answered} svarade av {asked}.", EN: "{answered} answered, out of {asked}."}
	partFew     = i18n.Text{FI: "Vastauksia on alle viisi, joten tuloksia ei näytetä.", SV: "Svaren är färre än fem, och därför visas inga resultat.", EN: "There are fewer than five answers, so no results are shown."}
	partGo      = i18n.Text{FI: "Palaute ja omat kysymykset", SV: "Respons och egna frågor", EN: "Feedback and own questions"}
	partResults = i18n.Text{FI: "Katso palaute", SV: "Visa responsen", EN: "See the feedback"}

	headCore    = i18n.Text{FI: "Tulokset", SV: "Resultat", EN: "Results"}
	headOwn     = i18n.Text{FI: "Omat kysymykset", SV: "Egna frågor", EN: "Questions of your own"}
	hintOwn     = i18n.Text{FI: "Yhteiset kysymykset kysytään aina. Voit lisätä enintään {most} omaa. Tyhjät jätetään pois.", SV: "De gemensamma frågorna ställs alltid. Du kan lägga till högst {most} egna. Tomma lämnas bort.", EN: "The core questions are always asked. You may add up to {most} of your own. Empty ones are left out."}
	headCommon  = i18n.Text{FI: "Yhteiset kysymykset", SV: "Gemensamma frågor", EN: "Core questions"}
	ownQuestion = i18n.Text{FI: "Oma kysymys {n}", SV: "Egen fråga {n}", EN: "Your question {n}"}
	ownHow      = i18n.Text{FI: "Miten kysymykseen {n} vastataan?", SV: "Hur svarar man på fråga {n}?", EN: "How is question {n} answered?"}
	ownWords    = i18n.Text{FI: "Omin sanoin", SV: "Med egna ord", EN: "In own words"}
	ownScale    = i18n.Text{FI: "Asteikolla 1–5: ei lainkaan – erittäin paljon", SV: "På skalan 1–5: inte alls – väldigt mycket", EN: "On a scale of 1–5: not at all – very much"}
	ownOff      = i18n.Text{FI: "Tästä koulutuksesta ei pyydetä palautetta", SV: "Ingen respons begärs på den här utbildningen", EN: "No feedback is asked for on this training"}
	ownSave     = i18n.Text{FI: "Tallenna kysymykset", SV: "Spara frågorna", EN: "Save the questions"}
	ownSaved    = i18n.Text{FI: "Kysymykset on tallennettu.", SV: "Frågorna har sparats.", EN: "The questions have been saved."}

	colQuestion = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	colAnswers  = i18n.Text{FI: "Vastauksia", SV: "Svar", EN: "Answers"}
	colMean     = i18n.Text{FI: "Keskiarvo (1–5)", SV: "Medelvärde (1–5)", EN: "Mean (1–5)"}
	cellHidden  = i18n.Text{FI: "alle 5 vastausta", SV: "färre än 5 svar", EN: "fewer than 5 answers"}
	goResults   = i18n.Text{FI: "Avoimet vastaukset ja jakaumat", SV: "Öppna svar och fördelningar", EN: "Open answers and distributions"}
	goSurvey    = i18n.Text{FI: "Kyselyn sivu", SV: "Enkätens sida", EN: "The survey’s page"}
	goCompare   = i18n.Text{FI: "Vertaa koulutuksia", SV: "Jämför utbildningar", EN: "Compare trainings"}

	compareTitle = i18n.Text{FI: "Palaute koulutuksittain", SV: "Respons per utbildning", EN: "Feedback by training"}
	compareLead  = i18n.Text{
		FI: "Yhteisten kysymysten keskiarvot asteikolla 1–5. Mukana ovat koulutukset, joista on vähintään viisi vastausta.",
		SV: "Medelvärden för de gemensamma frågorna på skalan 1–5. Med är utbildningar som har minst fem svar.",
		EN: "Means of the core questions on a scale of 1–5. Trainings with at least five answers are included.",
	}
	compareBy      = i18n.Text{FI: "Ryhmittely", SV: "Gruppering", EN: "Grouping"}
	compareYear    = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	compareShow    = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	compareNone    = i18n.Text{FI: "Palautetta ei ole vielä", SV: "Det finns ingen respons än", EN: "There is no feedback yet"}
	compareNoneHow = i18n.Text{FI: "Osallistujilta pyydetään palautetta koulutuksen viimeistä päivää seuraavana aamuna. Tulokset tulevat tähän, kun vastausaika on päättynyt.", SV: "Deltagarna får frågorna morgonen efter utbildningens sista dag. Resultaten kommer hit när svarstiden är slut.", EN: "Participants are asked on the morning after the last day. Results come here when the time for answering is over."}
	compareCourses = i18n.Text{FI: "Koulutuksia", SV: "Utbildningar", EN: "Trainings"}
	compareDay     = i18n.Text{FI: "Päättyi", SV: "Slutade", EN: "Ended"}
	compareHidden  = i18n.Text{FI: "–", SV: "–", EN: "–"}
	unnamed        = i18n.Text{FI: "Nimetön koulutus", SV: "Utbildning utan namn", EN: "Training without a name"}

	byNames = map[By]i18n.Text{
		ByCourse: {FI: "Koulutus", SV: "Utbildning", EN: "Training"},
		ByOrg:    {FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"},
		ByYear:   {FI: "Vuosi", SV: "År", EN: "Year"},
	}

	// The core questions as heads of columns.
	coreShort = map[string]i18n.Text{
		"overall":      {FI: "Yleisarvosana", SV: "Helhetsbetyg", EN: "Overall"},
		"aims":         {FI: "Tavoitteet", SV: "Mål", EN: "Aims"},
		"teaching":     {FI: "Opetus", SV: "Undervisning", EN: "Teaching"},
		"use":          {FI: "Hyöty", SV: "Nytta", EN: "Use"},
		"arrangements": {FI: "Järjestelyt", SV: "Arrangemang", EN: "Arrangements"},
		"recommend":    {FI: "Suosittelu", SV: "Rekommendation", EN: "Recommend"},
	}

	countLines = i18n.Count{
		One:   i18n.Text{FI: "{n} koulutus, josta on kysytty", SV: "{n} utbildning som det frågats om", EN: "{n} training asked about"},
		Other: i18n.Text{FI: "{n} koulutusta, joista on kysytty", SV: "{n} utbildningar som det frågats om", EN: "{n} trainings asked about"},
	}
	countLeftOut = i18n.Count{
		One:   i18n.Text{FI: "{n} koulutuksesta ei näytetä mitään, koska vastauksia on alle viisi.", SV: "Om {n} utbildning visas ingenting, eftersom svaren är färre än fem.", EN: "Of {n} training nothing is shown, as there are fewer than five answers."},
		Other: i18n.Text{FI: "{n} koulutuksesta ei näytetä mitään, koska vastauksia on alle viisi.", SV: "Om {n} utbildningar visas ingenting, eftersom svaren är färre än fem.", EN: "Of {n} trainings nothing is shown, as there are fewer than five answers."},
	}

	msgCourse  = i18n.Text{FI: "Koulutukset", SV: "Utbildningar", EN: "Trainings"}
	listOrder  = i18n.Text{FI: "uusin ensin", SV: "den senaste först", EN: "the latest first"}
	sheetTitle = i18n.Text{FI: "Palaute", SV: "Respons", EN: "Feedback"}
)
